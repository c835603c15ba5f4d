// CT_TRADES and CT_LEDGER: rows in time, narrowed by the options they share.

import { allRows, findColumn, type Table } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { TransactionOptions } from '../define/transaction-options';
import { toCells } from './cells';
import { pickColumns } from './pick-columns';
import { acceptName, rowsWith, selectRows } from './select-rows';

export function showTransactions(table: Table, options: TransactionOptions): CellResult {
  let rows: readonly number[] = allRows(table);
  for (const name of ['type', 'exchange', 'group'] as const)
    rows = rowsWith(table, rows, name, options[name]);
  rows = rowsWithCoin(table, rows, options.coin);
  return toCells({
    table,
    columns: pickColumns('column', table, options.columns),
    rows: selectRows(rows, findColumn(table, 'time'), options),
    headers: options.headers ?? true,
  });
}

function rowsWithCoin(
  table: Table,
  rows: readonly number[],
  wanted: readonly string[] | undefined,
): readonly number[] {
  if (wanted === undefined || table.rowCount === 0) return rows;
  const sides = table.columns.filter(({ name }) => /(^|_)(currency|coin)$/.test(name));
  const present = [...new Set(sides.flatMap(({ values }) => values.map(value => String(value ?? ''))))];
  const accepted = new Set(wanted.map(name => acceptName('coin', name, present)));
  return rows.filter(row => sides.some(({ values }) => accepted.has(String(values[row] ?? ''))));
}
