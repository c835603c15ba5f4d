// CT_TRADES and CT_LEDGER: rows in time, narrowed by the options they share.

import type { RowWindow } from '../../core/cache/row-window';
import type { Dataset } from '../../core/dataset';
import type { Portfolio } from '../../core/fetch/resolve';
import { allRows, findColumn, type Table } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import { account, columns, from, headers, limit, timeOrder, to } from '../define/common-options';
import type { Span } from '../define/define-function';
import { toCells } from './cells';
import { pickColumns } from './pick-columns';
import { acceptName, rowsWith, selectRows } from './select-rows';

export const transactionOptions = [
  account,
  headers,
  columns,
  from,
  to,
  limit,
  timeOrder,
  { name: 'type', kind: 'names', help: 'Only these transaction types.', example: 'Trade,Deposit' },
  { name: 'coin', kind: 'names', help: 'Only rows with one of these coins on any side.', example: 'BTC,ETH' },
  { name: 'exchange', kind: 'names', help: 'Only these exchanges or wallets.', example: 'Kraken' },
  { name: 'group', kind: 'names', help: 'Only these trade groups.', example: 'Savings' },
] as const;

interface TransactionOptions {
  readonly headers?: boolean;
  readonly columns?: readonly string[];
  readonly from?: Span;
  readonly to?: Span;
  readonly limit?: number;
  readonly order?: string;
  readonly type?: readonly string[];
  readonly coin?: readonly string[];
  readonly exchange?: readonly string[];
  readonly group?: readonly string[];
}

export function showTransactions(
  set: Dataset,
  options: TransactionOptions,
  portfolio: Portfolio,
): CellResult {
  const table = portfolio.tables([set], windowOf(options))[0]!;
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

/** The rows that a formula can possibly show. A filter may find its rows anywhere. */
function windowOf(options: TransactionOptions): RowWindow {
  const { from, to, limit, order } = options;
  if (options.type || options.coin || options.exchange || options.group) return {};
  return {
    ...(from && { from: from.first }),
    ...(to && { to: to.last }),
    ...(limit && (order === 'desc' ? { last: limit } : { first: limit })),
  };
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
