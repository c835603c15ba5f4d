// getGains: a row a coin, sold coins too. Which fields carry the realized and unrealized gains is not known, so every
// field keeps its own name and is typed by that name and its values.
import type { Answer } from '../api/read-response';
import { nestedRows, requireRows } from './find-records';
import { namedByKey } from './name-by-key';
import { unexpected } from './required-shape';
import type { Table } from './table';
import { type TableShape, tableFromRecords } from './table-from-records';

export const gainsShape: TableShape = {
  always: { coin: 'text', amount: 'number' },
  sometimes: {
    cost: 'number',
    cost_per_unit: 'number',
    current_value: 'number',
    current_price: 'number',
  },
  main: { always: ['coin', 'amount'], ifGiven: ['cost', 'current_value'] },
};

export function gainsTable(answer: Answer): Table {
  const rows = 'gains' in answer ? requireRows(answer.gains) : (nestedRows(answer) ?? unexpected());
  return tableFromRecords(namedByKey(rows), gainsShape, String(answer.account_currency ?? ''));
}
