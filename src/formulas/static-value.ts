// The value of a formula's argument, if it is known without calculating: texts, numbers, references, lists of these in
// braces, and what `&` joins of them.
import type { CellArgument, CellValue } from '../functions/define/cell-value';
import { areaOf } from './cell-reference';
import { splitOutside } from './formula-arguments';
import type { Area, References, SheetKey } from './workbook';

/** A value that is known only after a calculation. */
export const notStatic = Symbol('not static');

export type StaticValue = CellArgument | typeof notStatic;

/** `sheet`: where the formula stands. */
export function staticValueOf(text: string, sheet: SheetKey, references: References): StaticValue {
  const parts = splitOutside(text, /^&$/, references.hasDecimalComma).map(part => part.trim());
  if (parts.length === 1) return partValue(parts[0]!, sheet, references);
  const values = parts.map(part => partValue(part, sheet, references));
  const isText = values.every(
    value => value !== notStatic && !Array.isArray(value) && !(value instanceof Date),
  );
  return isText ? values.map(value => String(value ?? '')).join('') : notStatic;
}

function partValue(part: string, sheet: SheetKey, references: References): StaticValue {
  if (part === '') return undefined;
  if (/^"(?:[^"]|"")*"$/.test(part)) return part.slice(1, -1).replace(/""/g, '"');
  if (/^[-+]?\d+$/.test(part)) return Number(part);
  if (/^[-+]?\d+[.,]\d+$/.test(part)) return decimalNumber(part, references);
  if (/^true$/i.test(part)) return true;
  if (/^false$/i.test(part)) return false;
  if (/^\{.*\}$/s.test(part)) return listedValues(part.slice(1, -1), sheet, references);
  const area =
    areaOf(part, sheet) ?? (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(part) ? references.find(part) : undefined);
  return area === undefined ? notStatic : cellsIn(area, references);
}

/** The locale's own sign; the other one makes no number. */
function decimalNumber(part: string, references: References): StaticValue {
  const sign = references.hasDecimalComma() ? ',' : '.';
  return part.includes(sign) ? Number(part.replace(sign, '.')) : notStatic;
}

/** `{"BTC"; "ETH"}`: rows end at a semicolon; columns at a comma or, where that is the decimal sign, at a backslash. */
function listedValues(text: string, sheet: SheetKey, references: References): StaticValue {
  const rows = splitOutside(text, /^;$/, references.hasDecimalComma).map(row =>
    splitOutside(row, /^[,\\]$/, references.hasDecimalComma).map(cell =>
      staticValueOf(cell.trim(), sheet, references),
    ),
  );
  const isPlain = (value: StaticValue) =>
    value !== undefined && value !== notStatic && !Array.isArray(value) && !(value instanceof Date);
  const isTable = rows.every(row => row.length === rows[0]!.length && row.every(isPlain));
  return isTable ? (rows as CellValue[][]) : notStatic;
}

function cellsIn(area: Area, references: References): StaticValue {
  const values = references.values(area.sheet);
  if (values === undefined) return notStatic;
  const lastRow = Math.min(area.row + area.rows - 1, Math.max(values.length, area.row));
  const lastColumn = Math.min(area.column + area.columns - 1, Math.max(values[0]?.length ?? 0, area.column));
  const cells: CellValue[][] = [];
  for (let row = area.row; row <= lastRow; row++) {
    const cellsOfRow: CellValue[] = [];
    for (let column = area.column; column <= lastColumn; column++)
      cellsOfRow.push(values[row - 1]?.[column - 1] ?? '');
    cells.push(cellsOfRow);
  }
  return area.rows === 1 && area.columns === 1 ? cells[0]![0] : cells;
}
