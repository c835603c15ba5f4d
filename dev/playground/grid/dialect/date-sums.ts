// Date + 1 and date - 1 are dates, as in Sheets; the difference of two dates is a number. Univer gives a number each time.
import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import { builtIn } from './built-in';
import { withPattern } from './dated';

export class DateSum extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private readonly original: BaseFunction;

  constructor(name: 'PLUS' | 'MINUS') {
    super(name);
    this.original = builtIn(name);
  }

  override calculate(first: BaseValueObject, second: BaseValueObject): BaseValueObject {
    const sum = this.original.calculate(first, second) as BaseValueObject;
    const [ofFirst, ofSecond] = [datePatternIn(first), datePatternIn(second)];
    if (ofFirst && ofSecond) return sum;
    const pattern = this.name === 'PLUS' ? (ofFirst ?? ofSecond) : ofFirst;
    return pattern ? withPattern(sum, pattern) : sum;
  }
}

/** The first cell speaks for a range. */
function datePatternIn(variant: BaseValueObject): string | undefined {
  if (!variant.isArray()) return variant.isDateFormat() ? variant.getPattern() : undefined;
  for (const row of variant.getArrayValue()) {
    const cell = row.find(one => one && !one.isNull());
    if (cell) return datePatternIn(cell);
  }
  return undefined;
}
