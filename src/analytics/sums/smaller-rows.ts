// A table of coins whose smaller rows are one, so that a sum over it stays the sum of all.
import { type Column, findColumn, type Table, type TableValue } from '../../core/tables/table';
import { exact, toRoundedNumber } from '../exact';
import { Sums } from './sums';

interface SmallerRows {
  /** So many rows stay, those of the largest value. */
  readonly top: number;
  /** Columns that add up; the first one says how large a row is. The others are blank in the rest. */
  readonly values: readonly [string, ...string[]];
}

interface WithOther {
  readonly table: Table;
  readonly rows: readonly number[];
  /** The row of the rest, which stands last. */
  readonly restFrom: number;
}

/** A rest of one row stays that row. What has no known value isn't hidden in the rest. */
export function withSmallerAsOther(
  table: Table,
  rows: readonly number[],
  { top, values }: SmallerRows,
): WithOther {
  const sizes = findColumn(table, values[0])?.values ?? [];
  const known = rows.filter(row => typeof sizes[row] === 'number');
  const rest = known.sort((a, b) => Number(sizes[b]) - Number(sizes[a])).slice(top);
  const restFrom = table.rowCount;
  if (rest.length < 2) return { table, rows, restFrom };
  const isRest = new Set(rest);
  const columns = table.columns.map((column): Column => {
    const { name, type } = column;
    return { name, type, values: [...column.values, otherValue(column, rest, values)] };
  });
  return {
    table: { ...table, rowCount: table.rowCount + 1, columns },
    rows: [...rows.filter(row => !isRest.has(row)), restFrom],
    restFrom,
  };
}

function otherValue(
  { name, values }: Column,
  rest: readonly number[],
  summed: readonly string[],
): TableValue {
  if (name === 'coin') return 'Other';
  if (!summed.includes(name)) return null;
  const sums = new Sums(1);
  for (const row of rest) sums.add([exactOf(values[row])]);
  const sum = sums.figure(0);
  return sum === undefined ? null : toRoundedNumber(sum);
}

function exactOf(value: TableValue | undefined) {
  return typeof value === 'number' ? exact(value) : undefined;
}
