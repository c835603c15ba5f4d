// CT_TRADES and CT_LEDGER: rows in time, narrowed by the options they share.

import { allRows, findColumn, type Table } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { Facts } from '../define/facts';
import type { TransactionOptions } from '../define/transaction-options';
import { toCells } from './cells';
import { pickColumns } from './pick-columns';
import { rowsWith, selectRows } from './select-rows';

export function showTransactions(table: Table, options: TransactionOptions, facts: Facts): CellResult {
  let rows: readonly number[] = allRows(table);
  for (const kind of ['type', 'exchange', 'group', 'coin'] as const) {
    const columns = table.columns.filter(({ name }) =>
      kind === 'coin' ? /(^|_)(currency|coin)$/.test(name) : name === kind,
    );
    const filter = { kind, argument: kind, wanted: options[kind], account: options.account, facts };
    rows = rowsWith(table, rows, columns, filter);
  }
  return toCells({
    table,
    columns: pickColumns('column', table, options.columns),
    rows: selectRows(rows, findColumn(table, 'time'), options, facts),
    headers: options.headers ?? true,
  });
}
