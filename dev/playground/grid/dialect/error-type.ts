// ERROR.TYPE(value): a blocked spill is a #REF! in Sheets, and every error that has no number of its own is 8.
import { BaseFunction, type BaseValueObject, ErrorType, NumberValueObject } from '@univerjs/engine-formula';
import { BLOCKED } from '../blocked-spill';
import { builtIn } from './built-in';

const numbers: readonly string[] = [
  ErrorType.NULL,
  ErrorType.DIV_BY_ZERO,
  ErrorType.VALUE,
  ErrorType.REF,
  ErrorType.NAME,
  ErrorType.NUM,
  ErrorType.NA,
];

export class ErrorNumber extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  private readonly original = builtIn('ERROR.TYPE');

  override calculate(value: BaseValueObject) {
    const cell = value.isArray() ? (value.getArrayValue()[0]?.[0] ?? value) : value;
    if (!cell.isError()) return this.original.calculate(value);
    const error = cell.getValue() === BLOCKED ? ErrorType.REF : String(cell.getValue());
    return NumberValueObject.create(numbers.indexOf(error) + 1 || 8);
  }
}
