// ARRAYFORMULA(value): returns its value, since Univer spills every table.
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';

export class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): BaseValueObject {
    return value;
  }
}
