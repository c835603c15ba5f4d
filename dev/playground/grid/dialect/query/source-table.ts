// The data of a query: typed columns with headers. As in Sheets, most of a column's values decide its type; the others count as
// blank.
import type { BaseValueObject } from '@univerjs/engine-formula';
import { isBlank, textOf } from '../rows';
import type { Value, ValueType } from './syntax';

export interface SourceColumn {
  readonly name: string;
  readonly header: string;
  readonly type: ValueType;
  /** The number format of its first value. */
  readonly pattern: string;
  readonly values: readonly Value[];
}

export interface SourceTable {
  readonly columns: readonly SourceColumn[];
  readonly rowCount: number;
}

/** `headers`: how many rows; `undefined`: as many as look like it. */
export function sourceTable(
  rows: readonly (readonly BaseValueObject[])[],
  nameOf: (column: number) => string,
  headers: number | undefined,
): SourceTable {
  const headerRows = Math.min(headers ?? guessHeaders(rows), rows.length);
  const body = rows.slice(headerRows);
  const columns = rows[0]!.map((_, column) => {
    const cells = body.map(row => row[column]!);
    const type = typeOfMost(cells);
    const first = cells.find(cell => !isBlank(cell) && typeOf(cell) === type);
    return {
      name: nameOf(column),
      header: rows
        .slice(0, headerRows)
        .map(row => textOf(row[column]!))
        .filter(text => text !== '')
        .join(' '),
      type,
      pattern: first?.getPattern() ?? '',
      values: cells.map(cell => valueAs(type, cell)),
    };
  });
  return { columns, rowCount: body.length };
}

/** Rows of texts above a column of something else. Where all is text there is no telling, and Sheets takes none. */
function guessHeaders(rows: readonly (readonly BaseValueObject[])[]): number {
  const first = rows.findIndex(row => row.some(cell => !isBlank(cell) && !cell.isString()));
  return first === -1 ? 0 : first;
}

function typeOf(cell: BaseValueObject): ValueType {
  if (cell.isBoolean()) return 'boolean';
  if (!cell.isNumber()) return 'string';
  if (!cell.isDateFormat()) return 'number';
  if (!/[ymd]/i.test(cell.getPattern().replace(/[hs]+[^hs]*m+/gi, ''))) return 'timeofday';
  return /[hs]/i.test(cell.getPattern()) ? 'datetime' : 'date';
}

function typeOfMost(cells: readonly BaseValueObject[]): ValueType {
  const counts = new Map<ValueType, number>();
  for (const cell of cells) {
    if (!isBlank(cell)) counts.set(typeOf(cell), (counts.get(typeOf(cell)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 'string';
}

const isMoment = (type: ValueType) => type === 'date' || type === 'datetime';

function valueAs(type: ValueType, cell: BaseValueObject): Value {
  if (isBlank(cell) || cell.isError()) return null;
  const own = typeOf(cell);
  if (own !== type && !(isMoment(own) && isMoment(type))) return null;
  return cell.getValue() as Value;
}
