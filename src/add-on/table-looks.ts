// The looks of an inserted table: header, formats and widths, and how they are taken away again.
import { inTheWay } from '../formulas/room';
import type { Area } from '../formulas/workbook';
import { tableLook } from '../reports/table-look';
import type { Inserted } from '../sidebar/contract';
import { type CachedResult, cachedResult } from './cached-result';
import type { AddOnContext } from './context';
import { columnsIn, insertedFormula, sizeOf } from './inserted';

/** More rows than any sheet has. */
const toTheEnd = 10_000_000;

/** The table whose formula stands in the selected cell. Throws NOT_A_FORMULA or NOT_CACHED. */
export function formatTable(context: AddOnContext): Inserted {
  const { workbook, ports } = context;
  const cell = workbook.activeCell();
  const formula = workbook.formulasIn(cell)?.[0]?.[0] ?? '';
  const result = cachedResult(formula, workbook, ports);
  const styledRows = giveLooks({ cell, formula, result, isNewSheet: false }, context);
  return insertedFormula({ cell, formula, result, isNewSheet: false, styledRows }, workbook);
}

interface Table {
  readonly cell: Area;
  readonly formula: string;
  readonly result: CachedResult;
  readonly isNewSheet: boolean;
}

/** Only to the table's own cells and the free ones below it: a quarter more, for what comes later. Returns how many rows. */
export function giveLooks(
  { cell, formula, result: { cells }, isNewSheet }: Table,
  { workbook, sheets }: Pick<AddOnContext, 'workbook' | 'sheets'>,
): number {
  const { sheet, row, column } = cell;
  const { rows, columns } = sizeOf({ cells });
  // A single value looks as its cell does.
  if (typeof sheet !== 'number' || rows * columns <= 1) return 0;
  const more = { sheet, row: row + rows, column, rows: Math.ceil(rows / 4), columns };
  const room = isNewSheet || inTheWay(more, workbook) === '' ? more.rows : 0;
  const look = tableLook(cells, columnsIn(formula, workbook));
  sheets.styleTable(sheet, { row, column, rows: rows + room, isNewSheet, look });
  return isNewSheet ? toTheEnd : rows + room;
}

export function takeLooks(
  { cell, columns, styledRows }: Inserted,
  { sheets }: Pick<AddOnContext, 'sheets'>,
): void {
  if (styledRows === 0 || typeof cell.sheet !== 'number') return;
  const { row, column } = cell;
  sheets.unstyleTable(cell.sheet, { row, column, rows: styledRows, columns });
}
