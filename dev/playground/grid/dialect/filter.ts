// FILTER(range, condition, [condition, …]): Sheets takes several conditions, Excel one and a default.
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { arrayObjectOf } from '../result-value';
import { firstError, isTrue, rowsOf } from './rows';

export class Filter extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const error = firstError(variants);
    if (error) return error;
    const [rows, ...conditions] = variants.map(rowsOf) as [BaseValueObject[][], ...BaseValueObject[][][]];
    const height = rows.length;
    const width = rows[0]!.length;
    const areColumns = conditions.every(
      condition => condition.length === height && condition[0]!.length === 1,
    );
    const areRows = conditions.every(condition => condition.length === 1 && condition[0]!.length === width);
    // As in Sheets, an error inside a condition counts as false.
    if (areColumns) {
      return found(rows.filter((_, row) => conditions.every(condition => isTrue(condition[row]![0]!))));
    }
    if (areRows) {
      const isKept = rows[0]!.map((_, column) =>
        conditions.every(condition => isTrue(condition[0]![column]!)),
      );
      return found(isKept.includes(true) ? rows.map(row => row.filter((_, column) => isKept[column])) : []);
    }
    return ErrorValueObject.create(ErrorType.NA);
  }
}

function found(rows: BaseValueObject[][]): BaseValueObject {
  return rows.length > 0 ? arrayObjectOf(rows) : ErrorValueObject.create(ErrorType.NA);
}
