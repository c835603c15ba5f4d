// CT_TRADES and CT_LEDGER: rows in time, narrowed by the options they share.

import { allRows, findColumn, type Table } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { TransactionOptions } from '../define/transaction-options';
import { toCells } from './cells';
import { pickColumns } from './pick-columns';
import { rowsWith, rowsWithAny, selectRows } from './select-rows';

export function showTransactions(table: Table, options: TransactionOptions): CellResult {
  let rows: readonly number[] = allRows(table);
  for (const name of ['type', 'exchange', 'group'] as const)
    rows = rowsWith(table, rows, name, options[name]);
  const sides = table.columns.filter(({ name }) => /(^|_)(currency|coin)$/.test(name));
  rows = rowsWithAny(table, rows, 'coin', sides, options.coin);
  return toCells({
    table,
    columns: pickColumns('column', table, options.columns),
    rows: selectRows(rows, findColumn(table, 'time'), options),
    headers: options.headers ?? true,
  });
}
