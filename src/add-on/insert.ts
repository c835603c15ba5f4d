// Inserts a table where the person wants it: into the selected cell, on a new sheet or in the place of the one before; as a formula
// or as values, formatted or not.
import { CoinTrackingError } from '../core/errors';
import { insertFormula, insertValues, replaceByValues, requireFree } from '../formulas/insert-formula';
import { requireSingleCall } from '../formulas/preview-formula';
import type { Area, Workbook } from '../formulas/workbook';
import { freeNameAmong } from '../reports/sheet-names';
import type { Inserted, InsertRequest } from '../sidebar/contract';
import { type CachedResult, cachedResult } from './cached-result';
import type { AddOnContext } from './context';
import { areaOf, insertedFormula, insertedValues, sizeOf, stampOf } from './inserted';
import { giveLooks, takeLooks } from './table-looks';

export function insertTable(request: InsertRequest, context: AddOnContext): Inserted {
  const { workbook, sheets } = context;
  if (request.replaced !== undefined) return replace(request.replaced, request, context);
  if (request.where !== 'new-sheet') return insertInto(workbook.activeCell(), false, request, context);
  requireSingleCall(request.formula, workbook);
  const name = freeNameAmong(sheets.all(), request.sheetName || 'CoinTracking');
  const sheet = sheets.add(name);
  try {
    const inserted = insertInto({ sheet, row: 1, column: 1, rows: 1, columns: 1 }, true, request, context);
    sheets.open(sheet);
    return inserted;
  } catch (thrown) {
    sheets.remove(sheet);
    throw thrown;
  }
}

/** Takes away what was inserted, with the looks that it got, as long as it is still there. Throws SHEET_CHANGED. */
export function undoInsert(inserted: Inserted, context: AddOnContext): void {
  const { workbook, sheets } = context;
  const { cell, isNewSheet } = inserted;
  requireThere(inserted, workbook);
  clear(inserted, workbook);
  takeLooks(inserted, context);
  workbook.flush();
  const isEmpty = (workbook.values(cell.sheet) ?? []).every(row => row.every(value => value === ''));
  if (isNewSheet && isEmpty && typeof cell.sheet === 'number') sheets.remove(cell.sheet);
}

function insertInto(
  cell: Area,
  isNewSheet: boolean,
  request: InsertRequest,
  context: AddOnContext,
): Inserted {
  const { workbook, ports } = context;
  const { formula, as } = request;
  if (as === 'values') {
    const result = cachedResult(formula, workbook, ports);
    insertValues(result.cells, workbook, cell);
    return finish(cell, isNewSheet, request, result, context);
  }
  const result = resultOf(formula, context);
  insertFormula(formula, result && sizeOf(result), workbook, { cell });
  return finish(cell, isNewSheet, request, result, context);
}

/** Where the new table doesn't fit, the old one stays. */
function replace(before: Inserted, request: InsertRequest, context: AddOnContext): Inserted {
  const { workbook, ports } = context;
  const { cell, isNewSheet } = before;
  const { formula, as } = request;
  const result = as === 'values' ? cachedResult(formula, workbook, ports) : resultOf(formula, context);
  const replaced = { ...areaOf(before), formula: before.formula };
  if (before.formula === '') {
    requireThere(before, workbook);
    requireFree(areaOf({ cell, ...sizeOf(result) }), workbook, replaced);
    clear(before, workbook);
    takeLooks(before, context);
    return insertInto(cell, isNewSheet, request, context);
  }
  if (as === 'values') replaceByValues(result!.cells, workbook, replaced);
  else insertFormula(formula, result && sizeOf(result), workbook, { cell, replaced });
  takeLooks(before, context);
  return finish(cell, isNewSheet, request, result, context);
}

function finish(
  cell: Area,
  isNewSheet: boolean,
  { formula, as, formatted }: InsertRequest,
  result: CachedResult | undefined,
  context: AddOnContext,
): Inserted {
  const styledRows = formatted && result ? giveLooks({ cell, formula, result, isNewSheet }, context) : 0;
  const made = { cell, formula, result, isNewSheet, styledRows };
  return (as === 'values' ? insertedValues : insertedFormula)(made, context.workbook);
}

function requireThere(inserted: Inserted, workbook: Workbook): void {
  const { cell, formula, stamp } = inserted;
  const isThere =
    formula === ''
      ? stamp !== '' && stampOf(areaOf(inserted), workbook) === stamp
      : workbook.formulasIn(cell)?.[0]?.[0] === formula;
  if (!isThere) throw new CoinTrackingError({ code: 'SHEET_CHANGED' });
}

/** A formula takes what it spills with it. */
function clear(inserted: Inserted, workbook: Workbook): void {
  const area = inserted.formula === '' ? areaOf(inserted) : inserted.cell;
  const blanks = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(''));
  if (!workbook.writeFormulas(area, blanks)) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
}

/** `undefined`: what the formula reads isn't cached, so only its cell would show. */
function resultOf(formula: string, { workbook, ports }: AddOnContext): CachedResult | undefined {
  try {
    return cachedResult(formula, workbook, ports);
  } catch {
    return undefined;
  }
}
