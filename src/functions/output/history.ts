// Histories: a row a day. Today's is of the moment of the call, not of the midnight before: a date that comes twice would be found
// once by VLOOKUP, and the newest value would not be the first of a sorted history.
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
  const last = times.length - 1;
  const isTwice = last > 0 && date.values[last] === date.values[last - 1];
  const rows = allRows(table).filter(row => !isTwice || row !== last - 1);
  return toCells({
    table,
    columns: [date, ...(isTwice ? figures.map(column => withoutBlankLast(column, last)) : figures)],
    rows: selectRows(rows, date, options, facts),
    headers: options.headers ?? true,
    zone: facts.zone(),
  });
}

/** A coin whose history has no point of the moment of the call still has its figures of that day. */
function withoutBlankLast(column: Column, last: number): Column {
  const { values } = column;
  return {
    name: column.name,
    type: column.type,
    values: [...values.slice(0, last), values[last] ?? values[last - 1] ?? null],
  };
}
