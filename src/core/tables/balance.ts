// getBalance: a row a coin, and the account's totals beside them. Zero, dust and negative rows are all kept.
import { type Answer, isRecord } from '../api/read-response';
import { findRecords } from './find-records';
import { readNumber } from './read-value';
import type { Table } from './table';
import { tableFromRecords } from './table-from-records';

const noTotals = { value_fiat: 0, value_btc: 0, profit_fiat: 0, profit_btc: 0 };

export function balanceTable(answer: Answer): Table {
  const { summary, ...rest } = answer;
  const records = findRecords(rest, 'details').map(({ key, record }) => ({ coin: key, ...record }));
  const table = tableFromRecords(
    records,
    {
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
    },
    String(answer.account_currency ?? ''),
  );
  // A new account's totals may be missing altogether; nothing held is worth nothing.
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
