// Named, typed columns made from an answer. Columns, not rows: they pack better, and a formula reads few of them.

export type ColumnType = 'text' | 'number' | 'time' | 'day';

/**
 * Text, a finite number, unix seconds for a time, a day number for a day; `null` is blank. In a column of numbers or times a text
 * is what couldn't be read.
 */
export type TableValue = string | number | null;

export interface Column {
  /** The API's own field name. */
  readonly name: string;
  readonly type: ColumnType;
  readonly values: readonly TableValue[];
  /** Values of these rows, where that is less work than reading all of them. */
  readonly pick?: (rows: readonly number[]) => TableValue[];
}

export interface Table {
  /** The account's currency, `''` where the answer doesn't say. */
  readonly currency: string;
  readonly rowCount: number;
  readonly columns: readonly Column[];
  /** Figures of the whole account that come beside the rows. */
  readonly totals: Readonly<Record<string, TableValue>>;
}

export function findColumn(table: Table, name: string): Column | undefined {
  return table.columns.find(column => column.name === name);
}

/** Row numbers in table order. */
export function allRows(table: Table): number[] {
  // In code that runs once, as a cell's does, this is quicker than a loop.
  return [...new Array<undefined>(table.rowCount).keys()];
}

/** The column's values in the order of `rows`. */
export function pickValues(column: Column, rows: readonly number[]): TableValue[] {
  // Most of a column is picked quickest out of the whole.
  if (column.pick && rows.length < fewRows) return column.pick(rows);
  const { values } = column;
  const picked: TableValue[] = [];
  for (const row of rows) picked.push(values[row] ?? null);
  return picked;
}

const fewRows = 1_000;

/** The table with its rows picked and put in the order of `rows`. */
export function takeRows(table: Table, rows: readonly number[]): Table {
  return {
    ...table,
    rowCount: rows.length,
    columns: table.columns.map(column => ({
      name: column.name,
      type: column.type,
      values: pickValues(column, rows),
    })),
  };
}
