// Puts a formula, or what it shows, into the selected cell. It and the room that the result takes must be free.
import { CoinTrackingError } from '../core/errors';
import type { CellValue } from '../functions/define/cell-value';
import { addressOf } from './cell-reference';
import { requireSingleCall } from './preview-formula';
import type { Area, Workbook } from './workbook';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** `size`: of its result, as far as it is known. Returns the cell's address. Throws NOT_A_FORMULA, CELLS_OCCUPIED or CELLS_PROTECTED. */
export function insertFormula(formula: string, size: Size | undefined, workbook: Workbook): string {
  requireSingleCall(formula, workbook);
  const active = workbook.activeCell();
  const address = addressOf(active, workbook.nameOf(active.sheet));
  requireFree({ ...active, ...(size ?? { rows: 1, columns: 1 }) }, workbook);
  if (!workbook.writeFormulas(active, [[formula]])) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  return address;
}

/** Throws CELLS_OCCUPIED or CELLS_PROTECTED. */
export function insertValues(cells: readonly (readonly CellValue[])[], workbook: Workbook): string {
  const active = workbook.activeCell();
  const address = addressOf(active, workbook.nameOf(active.sheet));
  const area: Area = { ...active, rows: cells.length, columns: cells[0]!.length };
  requireFree(area, workbook);
  if (!workbook.writeValues(area, cells)) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  return address;
}

/** A cell with a formula isn't free, even if it shows nothing. The values come last: they show what a person has just done. */
function requireFree({ sheet, row, column, rows, columns }: Area, workbook: Workbook): void {
  // Beyond the sheet's end there is nothing.
  const formulas = workbook.formulasIn({ sheet, row, column, rows, columns }) ?? [];
  const values = workbook.values(sheet) ?? [];
  for (let down = row; down < row + rows && down <= Math.max(row, values.length); down++) {
    for (let across = column; across < column + columns; across++) {
      const isFree =
        (values[down - 1]?.[across - 1] ?? '') === '' && !formulas[down - row]?.[across - column];
      if (isFree) continue;
      const address = addressOf({ row: down, column: across }, workbook.nameOf(sheet));
      throw new CoinTrackingError({ code: 'CELLS_OCCUPIED', address });
    }
  }
}
