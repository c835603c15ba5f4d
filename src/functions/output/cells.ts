// Table rows as cells: numbers are numbers, times are dates, blanks are ''. Never a formatted text.
import type { Zone } from '../../core/days/zone';
import { CoinTrackingError } from '../../core/errors';
import { type ColumnType, pickValues, type Table, type TableValue } from '../../core/tables/table';
import type { CellResult, CellValue } from '../define/cell-value';
import { dayCell } from './day-cell';
import { headerOf, type ShownColumn } from './header';

export interface TableView {
  readonly table: Table;
  readonly columns: readonly ShownColumn[];
  /** Row numbers in the order to show. */
  readonly rows: readonly number[];
  readonly headers: boolean;
  /** For columns of days. */
  readonly zone?: Zone;
}

/**
 * Google refuses a result of about 494,000 cells ("Result too large", undocumented), and by one report far smaller ones. The
 * spreadsheet stores and draws them all, too.
 */
const mostCells = 150_000;

/** Throws RESULT_TOO_LARGE. */
export function toCells({ table, columns, rows, headers, zone }: TableView): CellResult {
  if (rows.length * columns.length > mostCells) {
    throw new CoinTrackingError({
      code: 'RESULT_TOO_LARGE',
      rows: rows.length,
      columns: columns.length,
      most: mostCells,
    });
  }
  const cells = rows.map((): CellValue[] => []);
  for (const column of columns) {
    const values = pickValues(column, rows);
    for (let i = 0; i < values.length; i++) cells[i]!.push(toCell(values[i]!, column.type, zone));
  }
  if (headers) cells.unshift(columns.map(column => headerOf(column, table.currency)));
  return orBlank(cells);
}

export function toCell(value: TableValue, type: ColumnType, zone?: Zone): CellValue {
  if (value === null) return '';
  if (type === 'day') return dayCell(Number(value), zone!);
  return type === 'time' && typeof value === 'number' ? new Date(value * 1000) : value;
}

/**
 * Sheets has no empty array: no rows, or rows without columns, show as one blank cell. As a table of one cell, because SUM passes
 * over a blank text in a table, but fails for one that it is given alone.
 */
export function orBlank(cells: CellValue[][]): CellValue[][] {
  return cells.length === 0 || cells[0]!.length === 0 ? [['']] : cells;
}
