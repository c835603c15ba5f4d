// Which rows of a table, in which order: the options that all tables share.
import { type Column, findColumn, type Table, type TableValue } from '../../core/tables/table';
import type { Selection } from '../define/common-options';
import { unknownArgument } from '../input/parse-options';

/** `orderBy`: the column that `order` and the dates go by. Rows that the column leaves blank come last. */
export function selectRows(
  rows: readonly number[],
  orderBy: Column | undefined,
  selection: Selection,
): number[] {
  const { from, to, order, limit } = selection;
  const values = orderBy?.values ?? [];
  const within = from || to ? rowsBetween(rows, values, from, to) : rows;
  if (order === undefined || orderBy === undefined) return within.slice(0, limit);
  if (!isAscending(within, values)) return sortRows(within, values, order).slice(0, limit);
  // Rows of the same second are reversed like the others, so that newest first is exactly oldest first read upwards.
  if (order === 'desc') return within.slice(limit === undefined ? 0 : -limit).reverse();
  return within.slice(0, limit);
}

function rowsBetween(
  rows: readonly number[],
  values: readonly TableValue[],
  from: Selection['from'],
  to: Selection['to'],
): number[] {
  const first = from?.first ?? Number.NEGATIVE_INFINITY;
  const last = to?.last ?? Number.POSITIVE_INFINITY;
  const within: number[] = [];
  for (const row of rows) {
    const value = values[row];
    if (value === null || value === undefined) continue;
    if (Number(value) >= first && Number(value) <= last) within.push(row);
  }
  return within;
}

/** Most tables are in order of time already: checking is far quicker than sorting. */
function isAscending(rows: readonly number[], values: readonly TableValue[]): boolean {
  let [lastRow, lastValue] = [-1, Number.NEGATIVE_INFINITY];
  for (const row of rows) {
    const value = values[row];
    if (typeof value !== 'number' || value < lastValue || row < lastRow) return false;
    lastRow = row;
    lastValue = value;
  }
  return true;
}

function sortRows(rows: readonly number[], values: readonly TableValue[], order: string): number[] {
  const sign = order === 'desc' ? -1 : 1;
  const at = (row: number): number => Number(values[row] ?? Number.NaN);
  return [...rows].sort((a, b) => {
    const [x, y] = [at(a), at(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return sign * (x - y || a - b);
  });
}

/** Rows that have one of `wanted` in the column. A name that no row has is most likely a typing error, so it throws. */
export function rowsWith(
  table: Table,
  rows: readonly number[],
  columnName: string,
  wanted: readonly string[] | undefined,
): readonly number[] {
  const column = findColumn(table, columnName);
  return rowsWithAny(table, rows, columnName, column ? [column] : [], wanted);
}

/** The same, in any of these columns. */
export function rowsWithAny(
  table: Table,
  rows: readonly number[],
  argument: string,
  columns: readonly Column[],
  wanted: readonly string[] | undefined,
): readonly number[] {
  if (wanted === undefined || table.rowCount === 0) return rows;
  const accepted = new Set(acceptNames(argument, wanted, columns));
  const isWanted: boolean[] = [];
  for (const { values } of columns) {
    for (const row of rows) if (!isWanted[row] && accepted.has(textOf(values[row]))) isWanted[row] = true;
  }
  return rows.filter(row => isWanted[row]);
}

function acceptNames(
  argument: string,
  wanted: readonly string[],
  columns: readonly Column[],
): readonly string[] {
  // Most names are typed exactly as the table has them: then no list of all names is needed.
  if (wanted.every(name => columns.some(({ values }) => values.includes(name)))) return wanted;
  const present = new Set<string>();
  for (const { values } of columns) for (const value of values) present.add(textOf(value));
  const names = [...present];
  return wanted.map(name => acceptName(argument, name, names));
}

function textOf(value: TableValue | undefined): string {
  return typeof value === 'string' ? value : String(value ?? '');
}

/** The name as the table has it, whatever case it was typed in. */
export function acceptName(argument: string, given: string, present: readonly string[]): string {
  const found = present.includes(given)
    ? given
    : present.find(name => name.toLowerCase() === given.toLowerCase());
  if (found === undefined) throw unknownArgument(argument, given, present.filter(name => name !== '').sort());
  return found;
}
