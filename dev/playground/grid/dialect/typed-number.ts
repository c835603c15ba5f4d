// VALUE(text) and DATEVALUE(text): the number that Sheets makes of the text when a person types it, by the spreadsheet's locale.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { readTyped } from '../../../host/typed-value';
import type { SpreadsheetSettings } from '../../../host/workbook';
import { serialOf } from '../serial-date';
import { mapCells } from './rows';

export class TypedNumber extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  constructor(
    name: 'VALUE' | 'DATEVALUE',
    private readonly settings: SpreadsheetSettings,
  ) {
    super(name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return mapCells(variants, cell => {
      const number = cell!.isNumber() ? Number(cell!.getValue()) : this.read(String(cell!.getValue()));
      return number === undefined
        ? ErrorValueObject.create(ErrorType.VALUE)
        : NumberValueObject.create(number);
    });
  }

  private read(text: string): number | undefined {
    const typed = readTyped(text, this.settings);
    const value = 'value' in typed ? typed.value : undefined;
    if (value instanceof Date) return serialOf(value, this.settings.timeZone);
    return typeof value === 'number' && this.name === 'VALUE' ? value : undefined;
  }
}
