// Arguments of built-in functions as plain rows of value objects.
import { type BaseValueObject, ErrorType, ErrorValueObject, NullValueObject } from '@univerjs/engine-formula';
import { arrayObjectOf } from '../result-value';

export function rowsOf(variant: BaseValueObject): BaseValueObject[][] {
  if (!variant.isArray()) return [[variant]];
  return variant.getArrayValue().map(row => Array.from(row, cell => cell ?? NullValueObject.create()));
}

export function firstError(variants: readonly BaseValueObject[]): BaseValueObject | undefined {
  return variants.find(variant => variant.isError());
}

export function isTrue(cell: BaseValueObject): boolean {
  return cell.isNumber() ? cell.getValue() !== 0 : cell.getValue() === true;
}

export function textOf(cell: BaseValueObject): string {
  if (cell.isNull()) return '';
  return cell.isBoolean() ? String(cell.getValue()).toUpperCase() : String(cell.getValue());
}

export function isBlank(cell: BaseValueObject): boolean {
  return cell.isNull() || cell.getValue() === '';
}

/** Applies a function of single values to ranges of the same size. One row or column counts for all, an error is its own result. */
export function mapCells(
  variants: readonly BaseValueObject[],
  map: (...cells: BaseValueObject[]) => BaseValueObject,
): BaseValueObject {
  const tables = variants.map(rowsOf);
  const height = Math.max(...tables.map(rows => rows.length));
  const width = Math.max(...tables.map(rows => rows[0]!.length));
  const at = (rows: BaseValueObject[][], row: number, column: number) =>
    rows[rows.length === 1 ? 0 : row]?.[rows[0]!.length === 1 ? 0 : column] ??
    ErrorValueObject.create(ErrorType.NA);
  const results = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cells = tables.map(rows => at(rows, row, column));
      return firstError(cells) ?? map(...cells);
    }),
  );
  return variants.some(variant => variant.isArray()) ? arrayObjectOf(results) : results[0]![0]!;
}

/** The number in a cell, also one written as a text; `undefined`: another text. */
export function numberIn(cell: BaseValueObject): number | undefined {
  if (cell.isNull()) return 0;
  if (!cell.isString()) return Number(cell.getValue());
  const number = cell.convertToNumberObjectValue();
  return number.isError() ? undefined : Number(number.getValue());
}
