// getHistoricalCurrency: coin → time → figures becomes a row a coin and time, coin by coin.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { requireContainer } from './find-records';
import { isTime, requireTimes } from './points';
import { type Row, unexpected } from './required-shape';
import type { Table } from './table';
import { type Fields, type TableShape, tableFromRecords } from './table-from-records';

/** A coin's figures at a time. */
export const pointFields: Fields = { amount: 'number', fiat: 'number', btc: 'number' };

const shape: TableShape = {
  always: { coin: 'text', time: 'time', ...pointFields },
  main: { always: ['coin', 'time', 'amount'], ifGiven: ['fiat'] },
};

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
      records.push(isRecord(figures) ? { ...figures, coin, time } : unexpected());
    }
  }
  return tableFromRecords(records, shape, String(answer.account_currency ?? ''));
}

export const emptyHistory: Table = tableFromRecords([], shape);

/** Of a coin that was asked for, only its own history. Provisional: the level of coins may be missing then. */
function coinsIn(answer: Answer, askedCoin: string): [string, Row][] {
  const coins = Object.entries(requireContainer(answer, 'historical'));
  if (askedCoin === '') return coins.map(([name, points]) => [name, requireTimes(points)]);
  if (coins.length > 0 && coins.every(([name]) => isTime(name)))
    return [[askedCoin, Object.fromEntries(coins)]];
  const asked = coins.filter(([name]) => name === askedCoin);
  const alike = coins.filter(([name]) => name.toLowerCase() === askedCoin.toLowerCase());
  const own = asked.length > 0 ? asked : alike;
  if (coins.length > 0 && own.length !== 1) unexpected();
  return own.map(([name, points]) => [name, requireTimes(points)]);
}
