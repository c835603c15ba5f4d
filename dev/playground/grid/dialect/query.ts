// QUERY(data, query, [headers])
import {
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { lettersOf } from '../../../host/a1';
import { LOADING } from '../custom-function';
import { datePatternOf } from '../locale-numbers';
import { arrayObjectOf } from '../result-value';
import { parseQuery } from './query/parse-query';
import { QueryError } from './query/query-error';
import { type ResultColumn, runQuery } from './query/run-query';
import { sourceTable } from './query/source-table';
import type { Value, ValueType } from './query/syntax';
import { firstError, isBlank, rowsOf, textOf } from './rows';

export class QueryFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 3;
  /** Columns of a range are named by its letters, those of a table Col1, Col2. */
  override needsReferenceObject = true;

  constructor(
    private readonly locale: string,
    private readonly onError: (where: BaseFunction, sentence: string) => void,
  ) {
    super('QUERY');
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const [data, query, headers] = variants.map(valuesOf) as [BaseValueObject, ...BaseValueObject[]];
    const rows = rowsOf(data);
    const text = query && rowsOf(query)[0]![0]!;
    const count = headers && rowsOf(headers)[0]![0]!;
    const waiting = rows.flat().find(cell => cell.isError() && cell.getValue() === LOADING);
    const error =
      waiting ?? (data.isError() ? data : firstError([text, count].filter(one => one !== undefined)));
    if (error) return error;
    const given = count && !isBlank(count) ? Number(count.getValue()) : -1;
    try {
      const table = sourceTable(rows, namesFor(variants[0]!), given < 0 ? undefined : given);
      const columns = runQuery(parseQuery(text ? textOf(text) : ''), table);
      return this.resultOf(columns);
    } catch (failure) {
      if (!(failure instanceof QueryError)) throw failure;
      this.onError(this, `Unable to parse query string for Function QUERY parameter 2: ${failure.message}`);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private resultOf(columns: readonly ResultColumn[]): BaseValueObject {
    const headers = columns.map(({ header }) => StringValueObject.create(header));
    const hasHeaders = columns.some(({ header }) => header !== '');
    const rows = columns[0]!.values.map((_, row) =>
      columns.map(({ values, type, pattern }) => this.cellOf(values[row]!, type, pattern)),
    );
    if (!hasHeaders && rows.length === 0) {
      this.onError(this, 'Query completed with an empty output.');
      return ErrorValueObject.create(ErrorType.NA);
    }
    return arrayObjectOf(hasHeaders ? [headers, ...rows] : rows);
  }

  private cellOf(value: Value, type: ValueType, pattern: string): BaseValueObject {
    if (value === null) return NullValueObject.create();
    if (typeof value === 'string') return StringValueObject.create(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    return NumberValueObject.create(value, pattern || usualPattern(type, this.locale));
  }
}

function usualPattern(type: ValueType, locale: string): string {
  if (type === 'timeofday') return 'hh:mm:ss';
  if (type === 'date') return datePatternOf([1], locale);
  return type === 'datetime' ? datePatternOf([1.5], locale) : '';
}

function valuesOf(variant: FunctionVariantType): BaseValueObject {
  return variant.isReferenceObject()
    ? (variant as BaseReferenceObject).toArrayValueObject()
    : (variant as BaseValueObject);
}

function namesFor(data: FunctionVariantType): (column: number) => string {
  if (!data.isReferenceObject()) return column => `Col${column + 1}`;
  const { startColumn } = (data as BaseReferenceObject).getRangePosition();
  return column => lettersOf(startColumn + column + 1);
}
