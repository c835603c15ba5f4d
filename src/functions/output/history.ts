// Histories: a row a point, under the day that the point stands for.
import { historyDays } from '../../core/days/history-days';
import { allRows, type Column, findColumn, type Table } from '../../core/tables/table';
import type { CellResult } from '../define/cell-value';
import type { Selection } from '../define/common-options';
import type { Facts } from '../define/facts';
import { toCells } from './cells';
import { selectRows } from './select-rows';

/** `table`: its column `time` in order, each time once. */
export function showHistory(
  table: Table,
  figures: readonly Column[],
  options: Selection & { readonly headers?: boolean },
  facts: Facts,
): CellResult {
  const times = findColumn(table, 'time')!.values.map(Number);
  const date: Column = { name: 'date', type: 'day', values: historyDays(times, facts.zone) };
  return toCells({
    table,
    columns: [date, ...figures],
    rows: selectRows(allRows(table), date, options, facts),
    headers: options.headers ?? true,
    zone: facts.zone(),
  });
}
