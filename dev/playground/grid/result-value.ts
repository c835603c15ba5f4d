// Converts a function's result to values of the formula engine: dates get a format, texts stay texts.
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { CellResult, CellValue } from '../../../src/functions/define/cell-value';
import type { SpreadsheetSettings } from '../../host/workbook';
import { datePatternOf } from './locale-numbers';
import { serialOf } from './serial-date';

export function valueObjectOf(result: CellResult, settings: SpreadsheetSettings): BaseValueObject {
  const patternOf = (values: readonly (CellValue | undefined)[]) =>
    datePatternOf(
      values.filter(isDate).map(date => serialOf(date, settings.timeZone)),
      settings.locale,
    );
  const cell = (value: CellValue, pattern: string) => cellObjectOf(value, pattern, settings.timeZone);
  if (!Array.isArray(result)) return cell(result, patternOf([result]));
  const width = result[0]?.length ?? 0;
  // One format per column: with a time as soon as one of its dates has a time.
  const patterns = Array.from({ length: width }, (_, column) => patternOf(result.map(row => row[column])));
  return arrayObjectOf(result.map(row => row.map((value, column) => cell(value, patterns[column]!))));
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

function cellObjectOf(value: CellValue, datePattern: string, timeZone: string): BaseValueObject {
  if (isDate(value)) return NumberValueObject.create(serialOf(value, timeZone), datePattern);
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}

/** Not by instanceof: a result from the host comes from another realm. */
function isDate(value: CellValue | undefined): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
