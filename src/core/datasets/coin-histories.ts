// One call for all coins' histories instead of one each, as soon as a third coin is asked for within the hour.

import { freshMillis } from '../cache/freshness';
import { type Dataset, dataset } from '../dataset';
import { CoinTrackingError } from '../errors';
import type { Table } from '../tables/table';
import { findColumn, takeRows } from '../tables/table';
import { type DatasetRecord, recordsIn } from './dataset-record';

/** So many coins are cheaper one by one. */
const fewCoins = 2;
/** As long as the cache may keep what one call for all brought; after that, nobody may want all of them. */
const usedMillis = 21_600_000;
/** After an answer too large for the platform it is one by one for a day. */
const refusedMillis = 86_400_000;

export function allCoins(set: Dataset): Dataset {
  return dataset(set.account, 'getHistoricalCurrency', {});
}

export function isCoinHistory(set: Dataset): boolean {
  return set.method === 'getHistoricalCurrency' && 'currency' in set.parameters;
}

/** The request for all coins at once, in whosever name. */
export function isAllCoins(set: Dataset): boolean {
  return set.method === 'getHistoricalCurrency' && !('currency' in set.parameters);
}

/** `all`: the record of the call for all coins. `coinsMissing`: how many coins this cell lacks. */
export function decideAllCoins(
  set: Dataset,
  spreadsheet: Readonly<Record<string, string>>,
  all: DatasetRecord,
  coinsMissing: number,
  nowMillis: number,
): boolean {
  if (!isCoinHistory(set) || nowMillis - (all.backOff?.sinceMillis ?? 0) < refusedMillis) return false;
  const allAgeMillis = nowMillis - (all.fetchedAtMillis ?? Number.NEGATIVE_INFINITY);
  // It brought this coin an hour ago at most, and the cache has lost it: one coin is enough.
  if (allAgeMillis < freshMillis) return false;
  if (allAgeMillis < usedMillis || coinsMissing > fewCoins) return true;
  const others = [...recordsIn(spreadsheet).values()].filter(
    ({ name, method, parameters, fetchedAtMillis = 0 }) =>
      name.startsWith(`${set.account}/`) &&
      method === 'getHistoricalCurrency' &&
      parameters.currency !== undefined &&
      parameters.currency !== coinOf(set) &&
      nowMillis - fetchedAtMillis < freshMillis,
  );
  return others.length >= fewCoins;
}

/** Throws ARGUMENT_UNKNOWN for a coin that the account has no history of. */
export function requireKnownCoin(set: Dataset, all: DatasetRecord, nowMillis: number): void {
  const isKnown = !isCoinHistory(set) || all.coins === undefined || all.coins.includes(coinOf(set));
  if (isKnown || nowMillis - (all.fetchedAtMillis ?? 0) >= freshMillis) return;
  throw unknownCoin(set, all.coins!);
}

export function unknownCoin(set: Dataset, coins: readonly string[]): CoinTrackingError {
  return new CoinTrackingError({
    code: 'ARGUMENT_UNKNOWN',
    argument: 'coin',
    given: coinOf(set),
    possible: coins,
  });
}

export interface CoinTable {
  readonly set: Dataset;
  readonly table: Table;
}

export function splitByCoin(all: Dataset, table: Table): CoinTable[] {
  const rowsByCoin = new Map<string, number[]>();
  for (const [row, coin] of findColumn(table, 'coin')!.values.entries()) {
    const rows = rowsByCoin.get(String(coin));
    if (rows) rows.push(row);
    else rowsByCoin.set(String(coin), [row]);
  }
  return [...rowsByCoin].map(([currency, rows]) => ({
    set: dataset(all.account, 'getHistoricalCurrency', { currency }),
    table: takeRows(table, rows),
  }));
}

export function coinOf(set: Dataset): string {
  return String((set.parameters as { currency?: string }).currency ?? '');
}
