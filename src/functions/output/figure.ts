// The figure of a coin, from its rows in a table.
import { type Column, pickValues } from '../../core/tables/table';
import type { CellValue } from '../define/cell-value';
import { toCell } from './cells';

/** Of several rows the sum: one exchange in two spellings has two rows of a coin. */
export function figureOf(column: Column | undefined, rows: readonly number[]): CellValue {
  if (column === undefined || rows.length === 0) return '';
  const values = pickValues(column, rows).filter(value => value !== null);
  if (values.length === 0) return '';
  if (values.length === 1 || column.type !== 'number') return toCell(values[0]!, column.type);
  return values.reduce<number>((sum, value) => sum + Number(value), 0);
}

/** Of what isn't held there is none, and it is worth nothing. What one of it would cost isn't known here. */
export function figureOfNothing(column: Column | undefined): CellValue {
  if (column?.type !== 'number' || /price|change|per_|percent|%/i.test(column.name)) return '';
  return /amount|value|fiat|btc|cost|gain|profit/i.test(column.name) ? 0 : '';
}
