// COUNTUNIQUE(value, …): the number of different values, without blanks.
import { BaseFunction, type BaseValueObject, NumberValueObject } from '@univerjs/engine-formula';
import { firstError, isBlank, rowsOf } from './rows';

export class CountUnique extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const cells = variants.flatMap(variant => rowsOf(variant).flat());
    const error = firstError(cells);
    if (error) return error;
    const values = cells.filter(cell => !isBlank(cell)).map(cell => cell.getValue());
    return NumberValueObject.create(new Set(values).size);
  }
}
