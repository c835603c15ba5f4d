// SORT(range, [column, is ascending, …]): Sheets sorts by several keys with TRUE/FALSE. A key is a column's number or a
// column of values.
import { BaseFunction, type BaseValueObject, ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import { arrayObjectOf } from '../result-value';
import { firstError, isBlank, isTrue, rowsOf } from './rows';

interface Key {
  readonly cells: readonly BaseValueObject[];
  readonly isAscending: boolean;
}

export class Sort extends BaseFunction {
  override minParams = 1;
  override maxParams = 255;

  override calculate(range: BaseValueObject, ...order: BaseValueObject[]): BaseValueObject {
    const error = firstError([range, ...order]);
    if (error) return error;
    const rows = rowsOf(range);
    const keys: Key[] = [];
    for (let i = 0; i < order.length; i += 2) {
      const cells = keyCells(rows, rowsOf(order[i]!));
      if (!cells) return ErrorValueObject.create(ErrorType.VALUE);
      const direction = order[i + 1];
      keys.push({ cells, isAscending: !direction || isTrue(rowsOf(direction)[0]![0]!) });
    }
    if (keys.length === 0) keys.push({ cells: rows.map(row => row[0]!), isAscending: true });
    const indices = rows.map((_, index) => index);
    indices.sort((a, b) => compareByKeys(keys, a, b));
    return arrayObjectOf(indices.map(index => rows[index]!));
  }
}

function keyCells(rows: BaseValueObject[][], key: BaseValueObject[][]): BaseValueObject[] | undefined {
  if (key.length === rows.length && key[0]!.length === 1 && rows.length > 1) return key.map(row => row[0]!);
  const column = Number(key[0]![0]!.getValue()) - 1;
  return rows[0]![column] ? rows.map(row => row[column]!) : undefined;
}

function compareByKeys(keys: readonly Key[], a: number, b: number): number {
  for (const { cells, isAscending } of keys) {
    const first = cells[a]!;
    const second = cells[b]!;
    // Blanks come last in both directions.
    if (isBlank(first) !== isBlank(second)) return isBlank(first) ? 1 : -1;
    const order = compareCells(first, second);
    if (order !== 0) return isAscending ? order : -order;
  }
  return 0;
}

function compareCells(a: BaseValueObject, b: BaseValueObject): number {
  const kinds = kindOf(a) - kindOf(b);
  if (kinds !== 0) return kinds;
  if (a.isString()) return String(a.getValue()).localeCompare(String(b.getValue()));
  return Number(a.getValue()) - Number(b.getValue());
}

/** Numbers before texts before booleans before errors. */
function kindOf(cell: BaseValueObject): number {
  if (cell.isNumber()) return 0;
  if (cell.isString()) return 1;
  return cell.isBoolean() ? 2 : 3;
}
