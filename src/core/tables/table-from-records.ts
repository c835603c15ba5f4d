// Records, keyed by the API's field names, become columns: the documented ones first, then whatever else came.
import { isBlank, looksNumeric, readValue } from './read-value';
import type { Column, ColumnType, Table } from './table';

export type Fields = Readonly<Record<string, ColumnType>>;

export interface TableShape {
  /** Always a column, even where no row has it: an empty account's table keeps its header row. */
  readonly always: Fields;
  /** Columns only of answers that have them. */
  readonly sometimes?: Fields;
}

export function tableFromRecords(
  records: readonly Readonly<Record<string, unknown>>[],
  shape: TableShape,
  currency = '',
): Table {
  const always = new Map(Object.entries(shape.always));
  const known = new Map([...always, ...Object.entries(shape.sometimes ?? {})]);
  const seen = new Set<string>();
  for (const record of records) for (const name in record) seen.add(name);
  const names = [
    ...[...known.keys()].filter(name => always.has(name) || seen.has(name)),
    ...[...seen].filter(name => !known.has(name)),
  ];
  const columns = names.map((name): Column => {
    const type = known.get(name) ?? guessType(name, records);
    return { name, type, values: records.map(record => readValue(record[name], type)) };
  });
  return { currency, rowCount: records.length, columns, totals: {} };
}

function guessType(name: string, records: readonly Readonly<Record<string, unknown>>[]): ColumnType {
  const values = records.map(record => record[name]).filter(value => !isBlank(value));
  if (values.length === 0 || !values.every(looksNumeric)) return 'text';
  const isTime =
    /time|date/i.test(name) && values.every(value => Number(value) > 1e9 && Number(value) < 1e10);
  return isTime ? 'time' : 'number';
}
