// A table as short text. Before it is compressed, columns drop what the compressor can't see: it looks back 32 KB, while
// two columns of a large table are megabytes apart.
//
// - A value that equals the same row's value of an earlier column becomes `true` or `false` (both sides of a trade have the
//   same value).
// - Times and numeric ids of rows in order become the small steps between them.
//
// The first line is the table without its values, then follows a line a column, which is parsed when the column is read.
import type { Compressor } from '../ports';
import { lazyColumn } from '../tables/lazy-column';
import type { Column, Table, TableValue } from '../tables/table';

interface PackedColumn extends Omit<Column, 'values'> {
  /** `true`: as in the first column of `like`, `false`: as in the second. */
  readonly values: readonly (TableValue | boolean)[];
  /** Numbers of earlier columns. */
  readonly like?: readonly number[];
  /** Values are steps from the row before; of numbers, or of texts made of digits. */
  readonly steps?: 'number' | 'digits';
}

/** Version 0.1.0 wrote everything in one line, the values among the rest. */
type WrittenColumn = Omit<PackedColumn, 'values'> & Partial<Pick<PackedColumn, 'values'>>;
type WrittenTable = Omit<Table, 'columns'> & { readonly columns: readonly WrittenColumn[] };

/** With a smaller share of equal rows, a reference to another column saves nothing. */
const minEqualShare = 0.1;

export function packTable(table: Table, compressor: Compressor): string {
  return compressor.pack(shortenTable(table));
}

/** Not compressed: longer, but read in a fraction of the time. */
export function shortenTable(table: Table): string {
  const packed = table.columns.map((column, index) => packColumn(column, table.columns.slice(0, index)));
  const columns = packed.map(({ values: _, ...column }) => column);
  return [{ ...table, columns }, ...packed.map(({ values }) => values)]
    .map(part => JSON.stringify(part))
    .join('\n');
}

/** Of both. `undefined` for damaged text. */
export function unpackTable(text: string, compressor: Compressor): Table | undefined {
  try {
    const [head, ...lines] = (text.startsWith('{') ? text : compressor.unpack(text)).split('\n');
    const packed = JSON.parse(head!) as WrittenTable;
    const isInOneLine = lines.length === 0 && packed.columns.every(({ values }) => values !== undefined);
    if (!isInOneLine && lines.length !== packed.columns.length) return undefined;
    const columns: Column[] = [];
    for (const [index, column] of packed.columns.entries())
      columns.push(unpackColumn(column, lines[index], columns));
    return { ...packed, columns };
  } catch {
    return undefined;
  }
}

function packColumn(column: Column, earlier: readonly Column[]): PackedColumn {
  const steps = stepsOf(column);
  return steps ?? likeOthers(column, earlier);
}

function unpackColumn(column: WrittenColumn, line: string | undefined, columns: readonly Column[]): Column {
  const { like = [], steps } = column;
  const [first, second] = like.map(index => columns[index]!);
  return lazyColumn(column, () => {
    const values = column.values ?? (JSON.parse(line!) as PackedColumn['values']);
    if (steps !== undefined) return fromSteps(values as readonly number[], steps);
    if (first !== undefined) return fromOthers(values, first.values, second?.values);
    return values as readonly TableValue[];
  });
}

function stepsOf({ values, ...column }: Column): PackedColumn | undefined {
  if (values.length < 2) return undefined;
  const areDigits = column.type === 'text' && values.every(value => /^[1-9]\d{0,14}$/.test(String(value)));
  if (!areDigits && !(column.type === 'time' && values.every(Number.isSafeInteger))) return undefined;
  const steps = values.map((value, row) => Number(value) - (row === 0 ? 0 : Number(values[row - 1])));
  return { ...column, steps: areDigits ? 'digits' : 'number', values: steps };
}

function fromSteps(steps: readonly number[], kind: 'number' | 'digits'): TableValue[] {
  const values: TableValue[] = [];
  let value = 0;
  for (const step of steps) {
    value += step;
    values.push(kind === 'digits' ? `${value}` : value);
  }
  return values;
}

function fromOthers(
  packed: PackedColumn['values'],
  first: readonly TableValue[],
  second: readonly TableValue[] = [],
): TableValue[] {
  const values: TableValue[] = [];
  for (let row = 0; row < packed.length; row++) {
    const value = packed[row]!;
    values.push(value === true ? first[row]! : value === false ? second[row]! : value);
  }
  return values;
}

function likeOthers(column: Column, earlier: readonly Column[]): PackedColumn {
  const minEqual = column.values.length * minEqualShare;
  const [first, second] = earlier
    .map((other, index) => ({ other, index, equal: equalRows(column, other) }))
    .filter(({ other, equal }) => other.type === column.type && equal > minEqual)
    .sort((a, b) => b.equal - a.equal || a.index - b.index);
  if (first === undefined) return column;
  const values = column.values.map((value, row) => {
    if (value === null) return value;
    if (value === first.other.values[row]) return true;
    return value === second?.other.values[row] ? false : value;
  });
  return { ...column, values, like: second ? [first.index, second.index] : [first.index] };
}

function equalRows({ values }: Column, { values: others }: Column): number {
  let count = 0;
  for (let row = 0; row < values.length; row++)
    if (values[row] !== null && values[row] === others[row]) count++;
  return count;
}
