// Histories of coins: a dataset each, and one call that brings them all.
import { freshMillis } from '../cache/freshness';
import { findCoin } from '../coin-names';
import { type Dataset, dataset } from '../dataset';
import { CoinTrackingError } from '../errors';
import { NameIndex } from '../names';
import { nearestFirst } from '../nearest';
import { findColumn, type Table, takeRows } from '../tables/table';
import { type DatasetRecord, datasetOfRecord } from './dataset-record';

/** The request for all coins at once, of the same account. */
export function allCoins({ account }: Dataset): Dataset {
  return dataset(account, 'getHistoricalCurrency', {});
}

export function isCoinHistory({ method, parameters }: Dataset): boolean {
  return method === 'getHistoricalCurrency' && 'currency' in parameters;
}

export function isAllCoins({ method, parameters }: Dataset): boolean {
  return method === 'getHistoricalCurrency' && !('currency' in parameters);
}

export function coinOf({ parameters }: Dataset): string {
  return String((parameters as { currency?: string }).currency ?? '');
}

export function historyOf(account: string, currency: string): Dataset {
  return dataset(account, 'getHistoricalCurrency', { currency });
}

/** Of a call for all coins: its coins' own datasets. */
export function coinHistoriesOf(record: DatasetRecord): Dataset[] {
  const { account } = datasetOfRecord(record);
  return (record.coins ?? []).map(coin => historyOf(account, coin));
}

/** `all`: the record of the call for all coins. Throws ARGUMENT_UNKNOWN for a coin that the account has no history of. */
export function requireKnownCoin(history: Dataset, all: DatasetRecord, nowMillis: number): void {
  const isKnown =
    !isCoinHistory(history) ||
    all.coins === undefined ||
    findCoin(coinOf(history), new NameIndex(all.coins)) !== undefined;
  if (isKnown || nowMillis - (all.fetchedAtMillis ?? 0) >= freshMillis) return;
  throw unknownCoin(history, all.coins!);
}

export function unknownCoin(history: Dataset, coins: readonly string[]): CoinTrackingError {
  return new CoinTrackingError({
    code: 'ARGUMENT_UNKNOWN',
    argument: 'coin',
    given: coinOf(history),
    possible: nearestFirst(coinOf(history), coins),
  });
}

export interface CoinTable {
  readonly dataset: Dataset;
  readonly table: Table;
}

export function splitByCoin({ account }: Dataset, table: Table): CoinTable[] {
  const rowsByCoin = new Map<string, number[]>();
  for (const [row, coin] of findColumn(table, 'coin')!.values.entries()) {
    const rows = rowsByCoin.get(String(coin));
    if (rows) rows.push(row);
    else rowsByCoin.set(String(coin), [row]);
  }
  return [...rowsByCoin].map(([coin, rows]) => ({
    dataset: historyOf(account, coin),
    table: takeRows(table, rows),
  }));
}

/** The names alone, as a table: other spreadsheets need them to know which coins a call for all brought. */
export function coinListTable(coins: readonly CoinTable[]): Table {
  const values = coins.map(coin => coinOf(coin.dataset));
  return {
    currency: '',
    rowCount: values.length,
    columns: [{ name: 'coin', type: 'text', values }],
    totals: {},
  };
}

export function coinsIn(list: Table): string[] {
  return findColumn(list, 'coin')!.values.map(String);
}
