// The operator & and CONCATENATE: a number becomes a text with the decimal sign of the spreadsheet's locale.
import { BaseFunction, type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import { localeFacts } from '../../../host/locale/locale-facts';
import { builtIn } from './built-in';

export class Concatenate extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;
  private readonly original = builtIn('CONCATENATE');

  constructor(private readonly locale: string) {
    super('CONCATENATE');
  }

  override calculate(...variants: BaseValueObject[]) {
    const { decimalSign } = localeFacts(this.locale);
    const local = decimalSign === '.' ? variants : variants.map(variant => inSigns(variant, decimalSign));
    return this.original.calculate(...local);
  }
}

function inSigns(variant: BaseValueObject, decimalSign: string): BaseValueObject {
  if (variant.isArray()) return variant.map(cell => inSigns(cell, decimalSign));
  const text = String(variant.getValue());
  const hasDecimals = variant.isNumber() && text.includes('.');
  return hasDecimals ? StringValueObject.create(text.replace('.', decimalSign)) : variant;
}
