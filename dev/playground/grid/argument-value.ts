// Converts a formula's argument for the function, as Sheets does: a value, a Date, a 2-D array or undefined.
import type { Nullable } from '@univerjs/core';
import { type BaseValueObject, ErrorType, type ErrorValueObject } from '@univerjs/engine-formula';
import type { CellArgument, CellValue } from '../../../src/functions/define/cell-value';
import { dateOf } from './serial-date';

type Argument = { readonly value: CellArgument } | { readonly error: ErrorValueObject };

/** An error or a loading cell, also inside a range, becomes the result without calling the function. */
export function readArgument(variant: BaseValueObject, timeZone: string): Argument {
  if (variant.isError()) return { error: variant as ErrorValueObject };
  if (!variant.isArray()) return { value: variant.isNull() ? undefined : cellValueOf(variant, timeZone) };
  const rows = variant.getArrayValue();
  const loading = rows.flat().find(cell => cell?.isError() && cell.getValue() === ErrorType.CONNECT);
  if (loading) return { error: loading as ErrorValueObject };
  const only = rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : undefined;
  if (only?.isError()) return { error: only as ErrorValueObject };
  const values = rows.map(row => Array.from(row, cell => cellValueOf(cell, timeZone)));
  return { value: values.length === 1 && values[0]!.length === 1 ? values[0]![0] : values };
}

function cellValueOf(cell: Nullable<BaseValueObject>, timeZone: string): CellValue {
  if (!cell || cell.isNull()) return '';
  return cell.isDateFormat() ? dateOf(Number(cell.getValue()), timeZone) : cell.getValue();
}
