// Sheets' functions for operators: ADD(1, 2) is 1 + 2.
import {
  BaseFunction,
  type BaseValueObject,
  compareToken,
  NullValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { builtIn } from './built-in';

export function operatorFunctions(): BaseFunction[] {
  return [
    builtIn('PLUS', 'ADD'),
    builtIn('DIVIDED', 'DIVIDE'),
    builtIn('POWER', 'POW'),
    new Comparison('EQ', compareToken.EQUALS),
    new Comparison('NE', compareToken.NOT_EQUAL),
    new Comparison('GT', compareToken.GREATER_THAN),
    new Comparison('GTE', compareToken.GREATER_THAN_OR_EQUAL),
    new Comparison('LT', compareToken.LESS_THAN),
    new Comparison('LTE', compareToken.LESS_THAN_OR_EQUAL),
    new Unary('UMINUS', value => NullValueObject.create().minus(value)),
    new Unary('UPLUS', value => value),
    new Unary('UNARY_PERCENT', value => value.divided(NumberValueObject.create(100))),
  ];
}

class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(
    name: string,
    private readonly sign: compareToken,
  ) {
    super(name);
  }

  override calculate(first: BaseValueObject, second: BaseValueObject): BaseValueObject {
    if (first.isError()) return first;
    return second.isError() ? second : first.compare(second, this.sign);
  }
}

class Unary extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(
    name: string,
    private readonly apply: (value: BaseValueObject) => BaseValueObject,
  ) {
    super(name);
  }

  override calculate(value: BaseValueObject): BaseValueObject {
    return value.isError() ? value : this.apply(value);
  }
}
