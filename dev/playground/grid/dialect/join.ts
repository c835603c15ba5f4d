// JOIN(delimiter, value, …)
import { BaseFunction, type BaseValueObject, StringValueObject } from '@univerjs/engine-formula';
import { firstError, rowsOf, textOf } from './rows';

export class Join extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const [delimiter, ...cells] = variants.flatMap(variant => rowsOf(variant).flat());
    const error = firstError([delimiter!, ...cells]);
    return error ?? StringValueObject.create(cells.map(textOf).join(textOf(delimiter!)));
  }
}
