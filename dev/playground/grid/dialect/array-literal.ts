// {A1:B2; C1:D2}: Univer's arrays in braces hold constants alone, those of Sheets anything. The lexer gets ours as calls of the
// two functions below: rows beside each other inside of rows on top of each other.
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { arrayObjectOf } from '../result-value';
import { rowsOf } from './rows';

export const literalNames = { columns: 'ARRAY_LITERAL_COLUMNS', rows: 'ARRAY_LITERAL_ROWS' } as const;

export class ArrayLiteralColumns extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  constructor() {
    super(literalNames.columns);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const tables = variants.map(rowsOf);
    const [first] = tables as [BaseValueObject[][]];
    if (tables.some(rows => rows.length !== first.length)) return ErrorValueObject.create(ErrorType.VALUE);
    return arrayObjectOf(first.map((_, row) => tables.flatMap(rows => rows[row]!)));
  }
}

export class ArrayLiteralRows extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  constructor() {
    super(literalNames.rows);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const rows = variants.flatMap(rowsOf);
    const isEven = rows.every(row => row.length === rows[0]!.length);
    return isEven ? arrayObjectOf(rows) : ErrorValueObject.create(ErrorType.VALUE);
  }
}
