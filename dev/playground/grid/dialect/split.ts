// SPLIT(text, delimiters, [split by each character], [remove empty parts])
import {
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { arrayObjectOf } from '../result-value';
import { firstError, isTrue, rowsOf, textOf } from './rows';

const YES = BooleanValueObject.create(true);

export class Split extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  override calculate(
    text: BaseValueObject,
    delimiters: BaseValueObject,
    byEach: BaseValueObject = YES,
    removeEmpty: BaseValueObject = YES,
  ): BaseValueObject {
    const [cell, delimiter, each, remove] = [text, delimiters, byEach, removeEmpty].map(
      variant => rowsOf(variant)[0]![0]!,
    ) as [BaseValueObject, BaseValueObject, BaseValueObject, BaseValueObject];
    const error = firstError([cell, delimiter, each, remove]);
    if (error) return error;
    const marks = isTrue(each) ? [...textOf(delimiter)] : [textOf(delimiter)];
    let parts = [textOf(cell)];
    for (const mark of marks) parts = parts.flatMap(part => part.split(mark));
    if (isTrue(remove)) parts = parts.filter(part => part !== '');
    return arrayObjectOf([parts.map(partObjectOf)]);
  }
}

/** Sheets converts parts that are numbers. */
function partObjectOf(part: string): BaseValueObject {
  const isNumber = part.trim() !== '' && Number.isFinite(Number(part));
  return isNumber ? NumberValueObject.create(Number(part)) : StringValueObject.create(part);
}
