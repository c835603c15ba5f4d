// The room that a result needs below and to the right of a cell, and what stands in its way.
import { addressOf } from './cell-reference';
import type { Area, Workbook } from './workbook';

/**
 * The first cell in the area that holds something, as `Sheet1!D4`; `''`: the area is free. A cell with a formula isn't free, even if it
 * shows nothing. `own`: of a table that will be replaced; what it spills isn't in the way. The values come last: they show what a
 * person has just done.
 */
export function inTheWay(area: Area, workbook: Workbook, own?: Area): string {
  const { sheet, row, column, rows, columns } = area;
  // Beyond the sheet's end there is nothing.
  const formulas = workbook.formulasIn(area) ?? [];
  const values = workbook.values(sheet) ?? [];
  const last = Math.min(row + rows - 1, Math.max(row, values.length));
  for (let down = row; down <= last; down++) {
    for (let across = column; across < column + columns; across++) {
      const formula = formulas[down - row]?.[across - column] ?? '';
      if (own && isIn(own, down, across) && (formula === '' || isFirst(own, down, across))) continue;
      if (formula === '' && (values[down - 1]?.[across - 1] ?? '') === '') continue;
      return addressOf({ row: down, column: across }, workbook.nameOf(sheet));
    }
  }
  return '';
}

function isIn({ row, column, rows, columns }: Area, down: number, across: number): boolean {
  return down >= row && down < row + rows && across >= column && across < column + columns;
}

function isFirst({ row, column }: Area, down: number, across: number): boolean {
  return down === row && across === column;
}
