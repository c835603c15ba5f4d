// TO_TEXT(value), and TO_PERCENT, TO_DOLLARS and TO_PURE_NUMBER, which change a number's format alone.
import { BaseFunction, type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import { formatNumber } from '../locale-numbers';
import { withPattern } from './dated';
import { mapCells, textOf } from './rows';

export class ToText extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(private readonly locale: string) {
    super('TO_TEXT');
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return mapCells(variants, cell => {
      if (!cell!.isNumber()) return StringValueObject.create(textOf(cell!));
      const pattern = cell!.getPattern() || undefined;
      return StringValueObject.create(formatNumber(Number(cell!.getValue()), pattern, this.locale));
    });
  }
}

export class ToFormat extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(
    name: string,
    private readonly pattern: string,
  ) {
    super(name);
  }

  override calculate(value: BaseValueObject): BaseValueObject {
    return withPattern(value, this.pattern);
  }
}
