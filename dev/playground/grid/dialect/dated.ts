// Dates as results: Univer shows them in a format of its own, Sheets in that of the spreadsheet's locale.
import { BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import type { SpreadsheetSettings } from '../../../host/workbook';
import { datePatternOf } from '../locale-numbers';
import { serialOf } from '../serial-date';
import { builtIn } from './built-in';

export function withPattern(value: BaseValueObject, pattern: string): BaseValueObject {
  if (value.isArray()) return value.map(cell => withPattern(cell, pattern));
  return value.isNumber() ? NumberValueObject.create(Number(value.getValue()), pattern) : value;
}

/** DATE, TO_DATE and the like. */
export class Dated extends BaseFunction {
  private readonly original: BaseFunction;

  constructor(
    name: string,
    private readonly locale: string,
  ) {
    super(name);
    this.original = builtIn(name);
    this.minParams = this.original.minParams;
    this.maxParams = this.original.maxParams;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const date = this.original.calculate(...variants) as BaseValueObject;
    return withPattern(date, datePatternOf([1], this.locale));
  }
}

/** TODAY() and NOW(), by the clock in the spreadsheet's zone. */
export class ThisMoment extends BaseFunction {
  override minParams = 0;
  override maxParams = 0;

  constructor(
    name: 'TODAY' | 'NOW',
    private readonly settings: SpreadsheetSettings,
    private readonly nowMillis: () => number,
  ) {
    super(name);
  }

  override calculate(): BaseValueObject {
    const now = serialOf(new Date(this.nowMillis()), this.settings.timeZone);
    const serial = this.name === 'TODAY' ? Math.floor(now) : now;
    return NumberValueObject.create(serial, datePatternOf([serial], this.settings.locale));
  }
}
