// getBalance: a row a coin, and the account's totals beside them. Zero, dust and negative rows stay in the table.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { findRecords } from './find-records';
import { readNumber } from './read-value';
import type { Table } from './table';
import { type TableShape, tableFromRecords } from './table-from-records';

export const balanceShape: TableShape = {
  always: {
    coin: 'text',
    amount: 'number',
    value_fiat: 'number',
    value_btc: 'number',
    price_fiat: 'number',
    price_btc: 'number',
    change1h: 'number',
    change24h: 'number',
    change7d: 'number',
    change30d: 'number',
  },
};

/** The sums of the whole account, beside the rows. */
export const totalsShape: TableShape = {
  always: { value_fiat: 'number', value_btc: 'number', profit_fiat: 'number', profit_btc: 'number' },
};

const noTotals = Object.fromEntries(Object.keys(totalsShape.always).map(name => [name, 0]));

export function balanceTable(answer: Answer): Table {
  const { summary, ...rest } = answer;
  const records = findRecords(rest, 'details').map(({ key, record }) => ({ coin: key, ...record }));
  const table = tableFromRecords(records, balanceShape, String(answer.account_currency ?? ''));
  // A new account may have no totals at all; who holds nothing has totals of zero.
  return { ...table, totals: { ...(records.length === 0 ? noTotals : {}), ...numbersOf(summary) } };
}

function numbersOf(summary: unknown): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const [name, value] of Object.entries(isRecord(summary) ? summary : {})) {
    const number = readNumber(value);
    if (number !== undefined) totals[name] = number;
  }
  return totals;
}
