// getHistoricalCurrency: coin → time → figures becomes a row a coin and time, coin by coin.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { findContainer } from './find-records';
import type { Table } from './table';
import { type Fields, tableFromRecords } from './table-from-records';

/** A coin's figures at a time. */
export const pointFields: Fields = { amount: 'number', fiat: 'number', btc: 'number' };

export function historicalCurrencyTable(
  answer: Answer,
  askedCoin = '',
  endSeconds = Number.POSITIVE_INFINITY,
): Table {
  const records: Record<string, unknown>[] = [];
  for (const [coin, points] of coinsIn(answer, askedCoin)) {
    const times = Object.keys(points).filter(time => Number(time) <= endSeconds);
    for (const time of times.sort((a, b) => Number(a) - Number(b))) {
      const figures = points[time];
      records.push({ coin, time, ...(isRecord(figures) ? figures : { amount: figures }) });
    }
  }
  const always: Fields = { coin: 'text', time: 'time', ...pointFields };
  return tableFromRecords(records, { always }, String(answer.account_currency ?? ''));
}

/** Provisional: with a single coin asked for, the level of coins may be missing. */
function coinsIn(answer: Answer, askedCoin: string): [string, Record<string, unknown>][] {
  const coins = findContainer(answer, 'historical');
  const names = Object.keys(coins);
  if (askedCoin !== '' && names.length > 0 && names.every(name => /^\d{9,}$/.test(name)))
    return [[askedCoin, coins]];
  return names.map(name => [name, isRecord(coins[name]) ? (coins[name] as Record<string, unknown>) : {}]);
}
