// Columns whose values are made when they are first read: a formula reads few of a table's columns, and of those it may
// read only the newest rows.
import type { Column, ColumnType, TableValue } from './table';

interface ColumnName {
  readonly name: string;
  readonly type: ColumnType;
}

export function lazyColumn({ name, type }: ColumnName, read: () => readonly TableValue[]): Column {
  let values: readonly TableValue[] | undefined;
  return {
    name,
    type,
    get values() {
      if (values === undefined) values = read();
      return values;
    },
  };
}

/** Several columns joined to one, below each other. Reading a few rows reads only the parts that hold them. */
export function joinedColumn(parts: readonly Column[], rowCounts: readonly number[]): Column {
  const joined = lazyColumn(parts[0]!, () =>
    ([] as TableValue[]).concat(...parts.map(({ values }) => values)),
  );
  const pick = (rows: readonly number[]): TableValue[] => {
    const picked: TableValue[] = [];
    let [part, from, to] = [-1, 0, 0];
    let values: readonly TableValue[] = [];
    for (const row of rows) {
      if (row < from || row >= to) {
        [part, from, to] = partOf(row, rowCounts);
        values = parts[part]?.values ?? [];
      }
      picked.push(values[row - from] ?? null);
    }
    return picked;
  };
  // Not listed among the column's fields, so that the table compares and prints as any other.
  return Object.defineProperty(joined, 'pick', { value: pick });
}

/** Number, first row and the row behind the last. */
function partOf(row: number, rowCounts: readonly number[]): [part: number, from: number, to: number] {
  let from = 0;
  let part = 0;
  while (part < rowCounts.length - 1 && row >= from + rowCounts[part]!) from += rowCounts[part++]!;
  return [part, from, from + (rowCounts[part] ?? 0)];
}
