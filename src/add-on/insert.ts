// Inserts a table where the person wants it: into the selected cell or on a new sheet, as a formula or as values, formatted or not.
import { checksum } from '../core/cache/checksum';
import { CoinTrackingError } from '../core/errors';
import { addressOf } from '../formulas/cell-reference';
import { insertFormula, insertValues, type Replaced, replaceByValues } from '../formulas/insert-formula';
import { requireSingleCall } from '../formulas/preview-formula';
import { inTheWay } from '../formulas/room';
import type { Area, Workbook } from '../formulas/workbook';
import { catalog } from '../functions/catalog';
import { freeNameAmong } from '../reports/sheet-names';
import { tableLook } from '../reports/table-look';
import type { Inserted, InsertRequest } from '../sidebar/contract';
import { type CachedResult, cachedResult } from './cached-result';
import type { AddOnContext } from './context';

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
export function undoInsert(inserted: Inserted, { workbook, sheets }: AddOnContext): void {
  const { cell, formula, isNewSheet } = inserted;
  const area = formula === '' ? areaOf(inserted) : cell;
  const isThere =
    formula === ''
      ? inserted.stamp !== '' && stampOf(area, workbook) === inserted.stamp
      : workbook.formulasIn(cell)?.[0]?.[0] === formula;
  if (!isThere) throw new CoinTrackingError({ code: 'SHEET_CHANGED' });
  const blanks = Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(''));
  if (!workbook.writeFormulas(area, blanks)) throw new CoinTrackingError({ code: 'CELLS_PROTECTED' });
  takeLooks(inserted, { sheets });
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
  const styledRows = format(cell, false, formula, result, context);
  const address = addressOf(cell, workbook.nameOf(cell.sheet));
  return { address, cell, formula, stamp: '', isNewSheet: false, styledRows, ...sizeOf(result) };
}

function insertInto(
  cell: Area,
  isNewSheet: boolean,
  { formula, as, formatted }: InsertRequest,
  context: AddOnContext,
): Inserted {
  const { workbook, ports } = context;
  if (as === 'values') {
    const result = cachedResult(formula, workbook, ports);
    insertValues(result.cells, workbook, cell);
    return insertedValues(cell, isNewSheet, formula, formatted, result, context);
  }
  const result = resultOf(formula, context);
  insertFormula(formula, result && sizeOf(result), workbook, { cell });
  return insertedFormula(cell, isNewSheet, formula, formatted, result, context);
}

function replace(
  before: Inserted,
  { formula, as, formatted }: InsertRequest,
  context: AddOnContext,
): Inserted {
  const { workbook, ports, sheets } = context;
  const { cell, isNewSheet } = before;
  const replaced: Replaced = { ...areaOf(before), formula: before.formula };
  if (as === 'values') {
    const result = cachedResult(formula, workbook, ports);
    replaceByValues(result.cells, workbook, replaced);
    takeLooks(before, { sheets });
    return insertedValues(cell, isNewSheet, formula, formatted, result, context);
  }
  const result = resultOf(formula, context);
  insertFormula(formula, result && sizeOf(result), workbook, { cell, replaced });
  takeLooks(before, { sheets });
  return insertedFormula(cell, isNewSheet, formula, formatted, result, context);
}

function insertedValues(
  cell: Area,
  isNewSheet: boolean,
  formula: string,
  formatted: boolean | undefined,
  result: CachedResult,
  context: AddOnContext,
): Inserted {
  const { workbook } = context;
  const styledRows = formatted ? format(cell, isNewSheet, formula, result, context) : 0;
  const size = sizeOf(result);
  const stamp = stampOf({ ...cell, ...size }, workbook);
  const address = addressOf(cell, workbook.nameOf(cell.sheet));
  return { address, cell, formula: '', stamp, isNewSheet, styledRows, ...size };
}

function insertedFormula(
  cell: Area,
  isNewSheet: boolean,
  formula: string,
  formatted: boolean | undefined,
  result: CachedResult | undefined,
  context: AddOnContext,
): Inserted {
  const { workbook } = context;
  const styledRows = formatted && result ? format(cell, isNewSheet, formula, result, context) : 0;
  // Sheets may write it otherwise than it was given, with the separators of its locale, say.
  const written = workbook.formulasIn(cell)?.[0]?.[0] || formula;
  const address = addressOf(cell, workbook.nameOf(cell.sheet));
  return { address, cell, formula: written, stamp: '', isNewSheet, styledRows, ...sizeOf(result) };
}

/** Only the table's own cells and the free ones below it: a quarter more, for what comes later. Returns how many rows. */
function format(
  { sheet, row, column }: Area,
  isNewSheet: boolean,
  formula: string,
  { cells }: CachedResult,
  { workbook, sheets }: AddOnContext,
): number {
  const { rows, columns } = sizeOf({ cells });
  // A single value looks as its cell does.
  if (typeof sheet !== 'number' || rows * columns <= 1) return 0;
  const { name } = requireSingleCall(formula, workbook);
  const entry = catalog.find(known => known.name === name)!;
  const more = { sheet, row: row + rows, column, rows: Math.ceil(rows / 4), columns };
  const room = isNewSheet || inTheWay(more, workbook) === '' ? more.rows : 0;
  const look = tableLook(cells, entry.columns);
  sheets.styleTable(sheet, { row, column, rows: rows + room, isNewSheet, look });
  return isNewSheet ? toTheEnd : rows + room;
}

/** More rows than any sheet has. */
const toTheEnd = 10_000_000;

function takeLooks({ cell, columns, styledRows }: Inserted, { sheets }: Pick<AddOnContext, 'sheets'>): void {
  if (styledRows === 0 || typeof cell.sheet !== 'number') return;
  const { row, column } = cell;
  sheets.unstyleTable(cell.sheet, { row, column, rows: styledRows, columns });
}

/** `undefined`: what the formula reads isn't cached, so only its cell would show. */
function resultOf(formula: string, { workbook, ports }: AddOnContext): CachedResult | undefined {
  try {
    return cachedResult(formula, workbook, ports);
  } catch {
    return undefined;
  }
}

function areaOf({ cell, rows, columns }: Inserted): Area {
  return { ...cell, rows: Math.max(1, rows), columns: Math.max(1, columns) };
}

function sizeOf(result: Pick<CachedResult, 'cells'> | undefined) {
  return { rows: result?.cells.length ?? 0, columns: result?.cells[0]?.length ?? 0 };
}

/** Of values, to know them again. Blank: somebody has written a formula there. */
function stampOf(area: Area, workbook: Workbook): string {
  const formulas = workbook.formulasIn(area) ?? [['']];
  if (formulas.some(row => row.some(formula => formula !== ''))) return '';
  return checksum(JSON.stringify(workbook.valuesIn(area) ?? []));
}
