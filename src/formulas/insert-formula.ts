// Puts a formula, or what it shows, into the selected cell.
import { CoinTrackingError } from '../core/errors';
import type { CellValue } from '../functions/define/cell-value';
import { addressOf } from './cell-reference';
import { requireSingleCall } from './preview-formula';
import type { Area, Workbook } from './workbook';

/** Returns the cell's address. Throws NOT_A_FORMULA or CELLS_PROTECTED. */
export function insertFormula(formula: string, workbook: Workbook): string {
  requireSingleCall(formula, workbook);
  const area = workbook.activeCell();
  if (!workbook.writeFormulas(area, [[formula]])) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  return addressOf(area);
}

/** Overwrites nothing but the selected cell. Throws CELLS_OCCUPIED or CELLS_PROTECTED. */
export function insertValues(cells: readonly (readonly CellValue[])[], workbook: Workbook): string {
  const active = workbook.activeCell();
  const area: Area = { ...active, rows: cells.length, columns: cells[0]!.length };
  requireFree(area, workbook);
  if (!workbook.writeValues(area, cells)) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  return addressOf(active);
}

function requireFree({ sheet, row, column, rows, columns }: Area, workbook: Workbook): void {
  const values = workbook.values(sheet) ?? [];
  for (let down = row; down < row + rows; down++) {
    for (let across = column; across < column + columns; across++) {
      const isActive = down === row && across === column;
      if (isActive || (values[down - 1]?.[across - 1] ?? '') === '') continue;
      const address = addressOf({ sheet, row: down, column: across, rows: 1, columns: 1 });
      throw new CoinTrackingError({ code: 'CELLS_OCCUPIED', address });
    }
  }
}
