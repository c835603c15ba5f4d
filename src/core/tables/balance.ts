// getBalance: a row a coin, and the account's totals beside them. Zero, dust and negative rows stay in the table.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { requireRows } from './find-records';
import { namedByKey } from './name-by-key';
import { readColumn } from './read-column';
import { marksOf } from './read-number';
import { unexpected } from './required-shape';
import type { Table, TableValue } from './table';
import { type Fields, type TableShape, tableFromRecords } from './table-from-records';

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
  main: { always: ['coin', 'amount'], ifGiven: ['value_fiat'] },
};

/** The sums of the whole account, beside the rows. */
export const totalFields: Fields = {
  value_fiat: 'number',
  value_btc: 'number',
  profit_fiat: 'number',
  profit_btc: 'number',
};

const noTotals = Object.fromEntries(Object.keys(totalFields).map(name => [name, 0]));

export function balanceTable(answer: Answer): Table {
  const records = namedByKey(requireRows(answer.details));
  const table = tableFromRecords(records, balanceShape, String(answer.account_currency ?? ''));
  const totals = totalsIn(answer.summary, records);
  if (records.length > 0 && typeof totals.value_fiat !== 'number') unexpected();
  // Who holds nothing has totals of zero, and a new account may have none at all.
  return { ...table, totals: records.length > 0 ? totals : { ...noTotals, ...totals } };
}

function totalsIn(summary: unknown, rows: readonly Record<string, unknown>[]): Record<string, TableValue> {
  const given = Object.entries(isRecord(summary) ? summary : {});
  const marks = () => marksOf([...rows, summary as object].map(row => Object.values(row)));
  const values = readColumn(
    given.map(([, value]) => value),
    'number',
    marks,
  );
  // A missing total is not made up.
  return Object.fromEntries(
    given.flatMap(([name], index) => (values[index] === null ? [] : [[name, values[index]!]])),
  );
}
