// Which rows of a table, in which order: the options that all tables share.
import { daySeconds } from '../../core/days/calendar';
import type { Column, Table, TableValue } from '../../core/tables/table';
import type { Selection } from '../define/common-options';
import type { Facts } from '../define/facts';
import { spanIn } from '../input/span-between';
import { type Filter, selectNames } from './select-names';

/**
 * `orderBy`: the column that `order` and the dates go by. Rows that the column leaves blank come last. `facts`: for what has
 * dates.
 */
export function selectRows(
  rows: readonly number[],
  orderBy: Column | undefined,
  selection: Selection,
  facts?: DateFacts,
): number[] {
  const { from, to, order, limit } = selection;
  const values = orderBy?.values ?? [];
  const within = (from || to) && orderBy && facts ? rowsBetween(rows, orderBy, selection, facts) : rows;
  if (order === undefined || orderBy === undefined) return within.slice(0, limit);
  if (!isAscending(within, values)) return sortRows(within, values, order).slice(0, limit);
  // Rows of the same second are reversed like the others, so that newest first is exactly oldest first read upwards.
  if (order === 'desc') return within.slice(limit === undefined ? 0 : -limit).reverse();
  return within.slice(0, limit);
}

type DateFacts = Pick<Facts, 'zone' | 'nowSeconds'>;

function rowsBetween(
  rows: readonly number[],
  { values, type }: Column,
  selection: Selection,
  facts: DateFacts,
): number[] {
  const { first, last } = spanIn(selection, facts);
  const zone = facts.zone();
  const isDay = type === 'day';
  const within: number[] = [];
  for (const row of rows) {
    const value = values[row];
    if (value === null || value === undefined) continue;
    const begin = isDay ? Number(value) * daySeconds : zone.wallAt(Number(value));
    if ((isDay ? begin + daySeconds - 1 : begin) >= first && begin <= last) within.push(row);
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

/** Rows that have a name which the filter means in any of these columns. Throws for a name that nobody knows. */
export function rowsWith(
  table: Table,
  rows: readonly number[],
  columns: readonly Column[],
  filter: Filter,
): readonly number[] {
  if (filter.wanted === undefined || table.rowCount === 0) return rows;
  const accepted = new Set(acceptedNames(columns, filter));
  const isWanted: boolean[] = [];
  for (const { values } of columns) {
    for (const row of rows) if (!isWanted[row] && accepted.has(textOf(values[row]))) isWanted[row] = true;
  }
  return rows.filter(row => isWanted[row]);
}

function acceptedNames(columns: readonly Column[], filter: Filter): readonly string[] {
  const { kind, wanted = [] } = filter;
  // Most coins are typed exactly as the table has them: then no list of all names is needed.
  if (kind === 'coin' && wanted.every(name => columns.some(({ values }) => values.includes(name))))
    return wanted;
  const present = new Set<string>();
  for (const { values } of columns) for (const value of values) present.add(textOf(value));
  return selectNames(filter, [...present]);
}

function textOf(value: TableValue | undefined): string {
  return typeof value === 'string' ? value : String(value ?? '');
}
