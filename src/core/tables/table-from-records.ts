// Records, keyed by the API's field names, become columns: the documented ones first, then whatever else came.
import { kindOf, looksNumeric } from './column-kind';
import { isBlank } from './is-blank';
import { readColumn, readText } from './read-column';
import { type Marks, marksOf } from './read-number';
import { requireMainFigures } from './required-shape';
import type { Column, ColumnType, Table, TableValue } from './table';

export type Fields = Readonly<Record<string, ColumnType>>;

export interface TableShape {
  /** Always a column, even where no row has it: an empty account's table keeps its header row. */
  readonly always: Fields;
  /** Columns only of answers that have them. */
  readonly sometimes?: Fields;
  /** What every further column holds; left out: as its name and values say. */
  readonly others?: ColumnType;
  readonly main: MainFigures;
}

/** What rows must have, or the answer isn't to be trusted. */
export interface MainFigures {
  /** Stand in every row, and most of them can be read. */
  readonly always?: readonly string[];
  /** Most of them can be read. */
  readonly mostly?: readonly string[];
  /** The same, if any row has such a field. */
  readonly ifGiven?: readonly string[];
}

type Records = readonly Readonly<Record<string, unknown>>[];

/** Throws UnexpectedShape where the main figures are missing. */
export function tableFromRecords(records: Records, shape: TableShape, currency = ''): Table {
  const always = new Map(Object.entries(shape.always));
  const known = new Map([...always, ...Object.entries(shape.sometimes ?? {})]);
  const seen = new Set<string>();
  for (const record of records) for (const name in record) seen.add(name);
  const names = [
    ...[...known.keys()].filter(name => always.has(name) || seen.has(name)),
    ...[...seen].filter(name => !known.has(name)),
  ];
  const marks = marksOnce(records, known);
  const columns = names.map((name): Column => {
    const values = records.map(record => record[name]);
    const type = known.get(name) ?? shape.others;
    if (type !== undefined) return { name, type, values: readColumn(values, type, marks) };
    return guessedColumn(name, values, marks);
  });
  requireMainFigures(columns, seen, shape.main);
  return { currency, rowCount: records.length, columns, totals: {} };
}

function guessedColumn(name: string, values: readonly unknown[], marks: () => Marks): Column {
  const type = kindOf(name, values);
  const read = readColumn(values, type, marks);
  if (type !== 'number') return { name, type, values: read };
  const isKept = (value: unknown) => isBlank(value) || looksNumeric(value);
  return {
    name,
    type,
    values: read.map((one, row): TableValue => (isKept(values[row]) ? one : readText(values[row]))),
  };
}

/** Of all figures of the answer; texts may hold anything. */
function marksOnce(records: Records, known: ReadonlyMap<string, ColumnType>): () => Marks {
  let marks: Marks | undefined;
  return () => {
    const figures = (record: Records[number]) =>
      Object.entries(record).flatMap(([name, value]) => (known.get(name) === 'text' ? [] : [value]));
    marks ??= marksOf(records.map(figures));
    return marks;
  };
}
