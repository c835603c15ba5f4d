// Converts a function's result to values of the formula engine: dates get a format, texts stay texts.
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellResult, CellValue } from '../../../src/functions/define/cell-value';
import { DATE_PATTERN, DATE_TIME_PATTERN, isMidnight, serialOf } from './serial-date';

export function valueObjectOf(result: CellResult): BaseValueObject {
  if (!Array.isArray(result)) return cellObjectOf(result, datePatternOf([result]));
  const width = result[0]?.length ?? 0;
  const patterns = Array.from({ length: width }, (_, column) =>
    datePatternOf(result.map(row => row[column])),
  );
  return arrayObjectOf(result.map(row => row.map((value, column) => cellObjectOf(value, patterns[column]!))));
}

export function arrayObjectOf(rows: BaseValueObject[][]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function cellObjectOf(value: CellValue, datePattern: string): BaseValueObject {
  if (isDate(value)) return NumberValueObject.create(serialOf(value), datePattern);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** One format per column: with a time as soon as one of its dates has a time. */
function datePatternOf(values: readonly (CellValue | undefined)[]): string {
  const dates = values.filter(isDate);
  return dates.every(isMidnight) ? DATE_PATTERN : DATE_TIME_PATTERN;
}

/** Not by instanceof: a result from the host comes from another realm. */
function isDate(value: CellValue | undefined): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
