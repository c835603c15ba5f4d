// Inserts a table where the person wants it: into the selected cell or on a new sheet, as a formula or as values, formatted or not.
import { CoinTrackingError } from '../core/errors';
import { addressOf } from '../formulas/cell-reference';
import { insertFormula, insertValues, type Replaced } from '../formulas/insert-formula';
import { requireSingleCall } from '../formulas/preview-formula';
import { inTheWay } from '../formulas/room';
import type { Area } from '../formulas/workbook';
import { catalog } from '../functions/catalog';
import { freeNameAmong } from '../reports/sheet-names';
import { tableLook } from '../reports/table-look';
import type { Inserted, InsertRequest, Room } from '../sidebar/contract';
import { type CachedResult, cachedResult } from './cached-result';
import type { AddOnContext } from './context';

/** Costs no call. The page asks again when the selection has moved. */
export function roomFor(formula: string, context: AddOnContext): Room {
  const { workbook } = context;
  requireSingleCall(formula, workbook);
  const cell = workbook.activeCell();
  const { rows, columns } = sizeOf(resultOf(formula, context));
  const area = { ...cell, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  return {
    address: addressOf(cell, workbook.nameOf(cell.sheet)),
    rows,
    columns,
    occupied: inTheWay(area, workbook),
  };
}

export function insertTable(request: InsertRequest, context: AddOnContext): Inserted {
  const { workbook, sheets } = context;
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

/** Takes away what was inserted, as long as it is still there. Throws SHEET_CHANGED. */
export function undoInsert(
  { cell, formula, isNewSheet }: Inserted,
  { workbook, sheets }: AddOnContext,
): void {
  if (formula === '' || workbook.formulasIn(cell)?.[0]?.[0] !== formula) {
    throw new CoinTrackingError({ code: 'SHEET_CHANGED' });
  }
  if (!workbook.writeFormulas(cell, [['']])) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  workbook.flush();
  const isEmpty = (workbook.values(cell.sheet) ?? []).every(row => row.every(value => value === ''));
  if (isNewSheet && isEmpty && typeof cell.sheet === 'number') sheets.remove(cell.sheet);
}

/** The table whose formula stands in the selected cell. Throws NOT_A_FORMULA or NOT_CACHED. */
export function formatTable(context: AddOnContext): Inserted {
  const { workbook, ports } = context;
  const cell = workbook.activeCell();
  const formula = workbook.formulasIn(cell)?.[0]?.[0] ?? '';
  const result = cachedResult(formula, workbook, ports);
  format(cell, false, formula, result, context);
  return {
    address: addressOf(cell, workbook.nameOf(cell.sheet)),
    cell,
    formula,
    isNewSheet: false,
    ...sizeOf(result),
  };
}

function insertInto(
  cell: Area,
  isNewSheet: boolean,
  { formula, as, formatted, replaced }: InsertRequest,
  context: AddOnContext,
): Inserted {
  const { workbook, ports } = context;
  if (as === 'values') {
    const result = cachedResult(formula, workbook, ports);
    const address = insertValues(result.cells, workbook, cell);
    if (formatted) format(cell, isNewSheet, formula, result, context);
    return { address, cell, formula: '', isNewSheet, ...sizeOf(result) };
  }
  const result = resultOf(formula, context);
  const place = replaced?.cell ?? cell;
  const address = insertFormula(formula, result && sizeOf(result), workbook, {
    cell: place,
    replaced: replaced && replacedBy(replaced),
  });
  if (formatted && result) format(place, isNewSheet, formula, result, context);
  return { address, cell: place, formula, isNewSheet, ...sizeOf(result) };
}

function replacedBy({ cell, rows, columns, formula }: Inserted): Replaced {
  return { ...cell, rows: Math.max(1, rows), columns: Math.max(1, columns), formula };
}

/** Only with the table's own cells and the free ones below it: a quarter more, for what comes later. */
function format(
  { sheet, row, column }: Area,
  isNewSheet: boolean,
  formula: string,
  { cells }: CachedResult,
  { workbook, sheets }: AddOnContext,
): void {
  if (typeof sheet !== 'number') return;
  const { name } = requireSingleCall(formula, workbook);
  const entry = catalog.find(known => known.name === name)!;
  const { rows, columns } = sizeOf({ cells });
  const more = { sheet, row: row + rows, column, rows: Math.ceil(rows / 4), columns };
  const room = isNewSheet || inTheWay(more, workbook) === '' ? more.rows : 0;
  sheets.styleTable(sheet, {
    row,
    column,
    rows: rows + room,
    isNewSheet,
    look: tableLook(cells, entry.columns),
  });
}

/** `undefined`: what the formula reads isn't cached, so only its cell would show. */
function resultOf(formula: string, { workbook, ports }: AddOnContext): CachedResult | undefined {
  try {
    return cachedResult(formula, workbook, ports);
  } catch {
    return undefined;
  }
}

function sizeOf(result: Pick<CachedResult, 'cells'> | undefined) {
  return { rows: result?.cells.length ?? 0, columns: result?.cells[0]?.length ?? 0 };
}
