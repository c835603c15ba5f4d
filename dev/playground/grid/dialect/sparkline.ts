// SPARKLINE(data, [options]): its value is blank; what is drawn in the cell goes along as the value's custom data.
import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isSparklineKind, type OptionValue, type Sparkline } from '../sparkline/sparkline';
import { firstError, isBlank, rowsOf, textOf } from './rows';

export class SparklineFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  override calculate(data: BaseValueObject, options?: BaseValueObject): BaseValueObject {
    const rows = rowsOf(data);
    const given = options && !options.isNull() ? rowsOf(options) : [];
    const error = firstError([...rows.flat(), ...given.flat()]);
    if (error) return error;
    const sparkline = sparklineOf(rows, optionsOf(given));
    if (!sparkline) return ErrorValueObject.create(ErrorType.NA);
    return StringValueObject.create('').withCustomData({ sparkline });
  }
}

/** Names stand in the first column, values in the second one. */
function optionsOf(rows: readonly BaseValueObject[][]): Sparkline['options'] {
  const named = rows
    .filter(([name]) => name && !isBlank(name))
    .map(([name, value]) => [textOf(name!).toLowerCase(), optionValueOf(value)] as const);
  return Object.fromEntries(named);
}

function optionValueOf(cell: BaseValueObject | undefined): OptionValue {
  if (!cell || cell.isNull()) return '';
  return cell.getValue() as OptionValue;
}

/** `undefined`: no kind of sparkline. */
function sparklineOf(
  rows: readonly BaseValueObject[][],
  options: Sparkline['options'],
): Sparkline | undefined {
  const kind = String(options.charttype ?? 'line').toLowerCase();
  if (!isSparklineKind(kind)) return undefined;
  const gap = options.empty === 'zero' ? 0 : undefined;
  const read = (cell: BaseValueObject) => (cell.isNumber() ? Number(cell.getValue()) : gap);
  const lines = rows.length === 2 ? rows : rows[0]!.length === 2 ? transposed(rows) : [];
  // A line over two columns or rows: the first one holds the places, the second one the heights.
  if (kind === 'line' && lines.length === 2 && lines[0]!.length > 1) {
    const [x, y] = lines as [BaseValueObject[], BaseValueObject[]];
    const points = x.map((cell, index) => ({ x: read(cell), y: read(y[index]!) }));
    const placed = points.filter((point): point is { x: number; y: number } => point.x !== undefined);
    return { kind, x: placed.map(point => point.x), values: placed.map(point => point.y), options };
  }
  return { kind, values: rows.flat().map(read), options };
}

function transposed(rows: readonly BaseValueObject[][]): BaseValueObject[][] {
  return rows[0]!.map((_, column) => rows.map(row => row[column]!));
}
