// Rows by period, turned around: the newest period first, and within one the largest figure first.
import { allRows, findColumn, type Table, takeRows } from '../../core/tables/table';

interface Within {
  readonly key: string;
  readonly figure: string;
}

/** The table's first column is the period, the oldest first. `within`: where a period has several rows. */
export function newestFirst(table: Table, within: Within | undefined): Table {
  const periods = table.columns[0]!.values;
  const keys = within && findColumn(table, within.key)?.values;
  const figures = within && findColumn(table, within.figure)?.values;
  const placeOf = new Map(periods.map((period, row) => [period, row]));
  const place = (row: number) => placeOf.get(periods[row]!)!;
  // What is left over stands last, however much it is; what nobody knows stands before it.
  const isRest = (row: number) => Number(keys?.[row] === 'Other');
  const figureAt = (row: number) => Number(figures?.[row] ?? Number.NEGATIVE_INFINITY);
  const bySize = (a: number, b: number) => {
    const [x, y] = [figureAt(a), figureAt(b)];
    return x > y ? -1 : x < y ? 1 : 0;
  };
  const rows = allRows(table).sort(
    (a, b) => place(b) - place(a) || isRest(a) - isRest(b) || bySize(a, b) || a - b,
  );
  return takeRows(table, rows);
}
