// getGains: a row a coin, sold coins too. Which fields carry the realized and unrealized gains is not known, so every
// field keeps its own name and is typed by its values.
import type { Answer } from '../api/read-response';
import { findRecords } from './find-records';
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
};

export function gainsTable(answer: Answer): Table {
  const records = findRecords(answer, 'gains').map(({ key, record }) => ({ coin: key, ...record }));
  return tableFromRecords(records, gainsShape, String(answer.account_currency ?? ''));
}
