// Which rows of a table, in which order: the options that all tables share.
import { type Column, findColumn, type Table } from '../../core/tables/table';
import type { Selection } from '../define/common-options';
import { unknownArgument } from '../input/parse-options';

/** `orderBy`: the column that `order` and the dates go by. Rows that the column leaves blank come last. */
export function selectRows(
  rows: readonly number[],
  orderBy: Column | undefined,
  selection: Selection,
): number[] {
  const { from, to, order, limit } = selection;
  const at = (row: number): number => Number(orderBy?.values[row] ?? Number.NaN);
  const within = rows.filter(row => !(from && !(at(row) >= from.first)) && !(to && !(at(row) <= to.last)));
  return (order === undefined || orderBy === undefined ? within : sortRows(within, at, order)).slice(
    0,
    limit,
  );
}

function sortRows(rows: readonly number[], at: (row: number) => number, order: string): number[] {
  const sign = order === 'desc' ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [at(a), at(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    // Rows of the same second turn round with the rest, so that newest first is oldest first read upwards.
    return sign * (x - y || a - b);
  });
}

/** Rows that have one of `wanted` in the column; a name that no row has is an error, for it is likely a typing error. */
export function rowsWith(
  table: Table,
  rows: readonly number[],
  columnName: string,
  wanted: readonly string[] | undefined,
): readonly number[] {
  if (wanted === undefined || table.rowCount === 0) return rows;
  const column = findColumn(table, columnName);
  const present = [...new Set((column?.values ?? []).map(value => String(value ?? '')))];
  const accepted = new Set(wanted.map(name => acceptName(columnName, name, present)));
  return rows.filter(row => accepted.has(String(column?.values[row] ?? '')));
}

/** The name as it stands in the table, whatever case it was typed in. */
export function acceptName(argument: string, given: string, present: readonly string[]): string {
  const found = present.includes(given)
    ? given
    : present.find(name => name.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw unknownArgument(argument, given, present.filter(name => name !== '').sort());
  return found;
}
