// IFERROR(value, [otherwise]): a loading value is not an error.
import { BaseFunction, type BaseValueObject, NullValueObject } from '@univerjs/engine-formula';
import { LOADING } from '../custom-function';
import { arrayObjectOf } from '../result-value';
import { rowsOf } from './rows';

export class IfError extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(value: BaseValueObject, otherwise: BaseValueObject = NullValueObject.create()) {
    if (!value.isArray()) return isFailed(value) ? otherwise : value;
    const substitute = rowsOf(otherwise)[0]![0]!;
    return arrayObjectOf(rowsOf(value).map(row => row.map(cell => (isFailed(cell) ? substitute : cell))));
  }
}

function isFailed(value: BaseValueObject): boolean {
  return value.isError() && value.getValue() !== LOADING;
}
