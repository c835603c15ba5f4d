// Puts a formula, or what it shows, into a cell. It and the room that the result takes must be free.
import { CoinTrackingError } from '../core/errors';
import type { CellValue } from '../functions/define/cell-value';
import { addressOf } from './cell-reference';
import { requireSingleCall } from './preview-formula';
import { inTheWay } from './room';
import type { Area, Workbook } from './workbook';

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** A formula that a person has inserted before, and what it spills. */
export interface Replaced extends Area {
  readonly formula: string;
}

/** Where: the selected cell, unless another one is given; and which formula of that cell gives way. */
interface Place {
  readonly cell?: Area;
  readonly replaced?: Replaced | undefined;
}

/**
 * `size`: of its result, as far as it is known. Returns the cell's address. Throws NOT_A_FORMULA, CELLS_OCCUPIED, CELLS_PROTECTED, or
 * SHEET_CHANGED where the cell no longer has the formula that is to be replaced.
 */
export function insertFormula(
  formula: string,
  size: Size | undefined,
  workbook: Workbook,
  { cell = workbook.activeCell(), replaced }: Place = {},
): string {
  requireSingleCall(formula, workbook);
  const address = addressOf(cell, workbook.nameOf(cell.sheet));
  requireFree({ ...cell, ...(size ?? { rows: 1, columns: 1 }) }, workbook, replaced);
  requireUnchanged(cell, workbook, replaced);
  if (!workbook.writeFormulas(cell, [[formula]])) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  return address;
}

/** Throws CELLS_OCCUPIED or CELLS_PROTECTED. */
export function insertValues(
  cells: readonly (readonly CellValue[])[],
  workbook: Workbook,
  cell: Area = workbook.activeCell(),
): string {
  const address = addressOf(cell, workbook.nameOf(cell.sheet));
  const area: Area = { ...cell, rows: cells.length, columns: cells[0]!.length };
  requireFree(area, workbook);
  if (!workbook.writeValues(area, cells)) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  return address;
}

/**
 * In the place of a formula. What it spills is gone with it, so whatever still stands there is the person's: then the formula
 * comes back, and CELLS_OCCUPIED says where. Throws SHEET_CHANGED and CELLS_PROTECTED, too.
 */
export function replaceByValues(
  cells: readonly (readonly CellValue[])[],
  workbook: Workbook,
  { sheet, row, column, formula, ...size }: Replaced,
): string {
  const cell: Area = { sheet, row, column, rows: 1, columns: 1 };
  requireUnchanged(cell, workbook, { ...cell, ...size, formula });
  if (!workbook.writeFormulas(cell, [['']])) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  workbook.flush();
  try {
    return insertValues(cells, workbook, cell);
  } catch (thrown) {
    workbook.writeFormulas(cell, [[formula]]);
    throw thrown;
  }
}

/** `own`: of what gives way. Throws CELLS_OCCUPIED. */
export function requireFree(area: Area, workbook: Workbook, own?: Area): void {
  const address = inTheWay(area, workbook, own);
  if (address !== '') throw new CoinTrackingError({ code: 'CELLS_OCCUPIED', address });
}

function requireUnchanged(cell: Area, workbook: Workbook, replaced: Replaced | undefined): void {
  if (replaced && workbook.formulasIn(cell)?.[0]?.[0] !== replaced.formula) {
    throw new CoinTrackingError({ code: 'SHEET_CHANGED' });
  }
}
