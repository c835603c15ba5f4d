// TEXT(number, format), in the words and signs of the spreadsheet's locale. Whether Sheets reads the format's own signs by the
// locale, too, is not proven; here it takes those of en_US, like setNumberFormat.
import { BaseFunction, type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import { formatNumber } from '../locale-numbers';
import { mapCells, numberIn, textOf } from './rows';

export class Text extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(private readonly locale: string) {
    super('TEXT');
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return mapCells(variants, (value, format) => {
      const number = isText(value!) ? undefined : numberIn(value!);
      const text = number === undefined ? textOf(value!) : formatNumber(number, textOf(format!), this.locale);
      return StringValueObject.create(text);
    });
  }
}

/** A blank text is no zero, unlike a blank cell. */
function isText(cell: BaseValueObject): boolean {
  return cell.isBoolean() || (cell.isString() && textOf(cell).trim() === '');
}
