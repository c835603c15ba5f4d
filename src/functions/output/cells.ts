// Table rows as cells: numbers are numbers, times are dates, blanks are ''. Never a formatted text.
import { type ColumnType, pickValues, type Table, type TableValue } from '../../core/tables/table';
import type { CellResult, CellValue } from '../define/cell-value';
import { headerOf, type ShownColumn } from './header';

export interface TableView {
  readonly table: Table;
  readonly columns: readonly ShownColumn[];
  /** Row numbers in the order to show. */
  readonly rows: readonly number[];
  readonly headers: boolean;
}

export function toCells({ table, columns, rows, headers }: TableView): CellResult {
  const cells = rows.map((): CellValue[] => []);
  for (const column of columns) {
    const values = pickValues(column, rows);
    for (let i = 0; i < values.length; i++) cells[i]!.push(toCell(values[i]!, column.type));
  }
  if (headers) cells.unshift(columns.map(column => headerOf(column, table.currency)));
  return orBlank(cells);
}

export function toCell(value: TableValue, type: ColumnType): CellValue {
  if (value === null) return '';
  return type === 'time' ? new Date(Number(value) * 1000) : value;
}

/** Sheets has no empty array: no rows, or rows without columns, show as one blank cell. */
export function orBlank(cells: CellValue[][]): CellResult {
  return cells.length === 0 || cells[0]!.length === 0 ? '' : cells;
}
