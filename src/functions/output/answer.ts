// A finished table of our own arithmetic as cells: its columns, headers, and as many rows as asked for.
import { allRows, findColumn, type Table } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { FunctionColumns } from '../define/columns';
import type { Facts } from '../define/facts';
import { toCells } from './cells';
import { withHeaders } from './header';
import { pickColumns } from './pick-columns';
import { selectRows } from './select-rows';

interface Shown {
  readonly columns?: readonly string[];
  readonly headers?: boolean;
  readonly limit?: number;
  readonly order?: 'asc' | 'desc';
}

/** `orderBy`: the column that `order` goes by. */
export function showAnswer(
  table: Table,
  { columns, headers, limit, order }: Shown,
  facts: Pick<Facts, 'zone'>,
  words: FunctionColumns,
  orderBy?: string,
): CellResult {
  const named = withHeaders(table, words);
  const shown = pickColumns('column', named, columns);
  const rows = selectRows(allRows(table), orderBy === undefined ? undefined : findColumn(table, orderBy), {
    ...(limit !== undefined && { limit }),
    ...(order !== undefined && { order }),
  });
  const hasDays = shown.some(({ type }) => type === 'day');
  return toCells({
    table: named,
    columns: shown,
    rows,
    headers: headers ?? true,
    ...(hasDays && { zone: facts.zone() }),
  });
}
