// What an argument of a formula is worth, as far as that can be told without calculating: texts, numbers, references, and
// what `&` puts together of them.
import type { CellArgument, CellValue } from '../functions/cell-value';
import { areaOf } from './cell-reference';
import { tokensOf } from './formula-calls';
import type { Area, References } from './workbook';

/** Something that only a calculation would tell. */
export const unknown = Symbol('unknown');

export type Worth = CellArgument | typeof unknown;

/** `sheet`: where the formula stands. */
export function worthOf(text: string, sheet: string, references: References): Worth {
  const parts = splitAtAmpersands(text);
  if (parts.length === 1) return partWorth(parts[0]!, sheet, references);
  const worths = parts.map(part => partWorth(part, sheet, references));
  const isText = worths.every(
    worth => worth !== unknown && !Array.isArray(worth) && !(worth instanceof Date),
  );
  return isText ? worths.map(worth => String(worth ?? '')).join('') : unknown;
}

function partWorth(part: string, sheet: string, references: References): Worth {
  if (part === '') return undefined;
  if (/^"(?:[^"]|"")*"$/.test(part)) return part.slice(1, -1).replace(/""/g, '"');
  if (/^[-+]?\d+(?:\.\d+)?$/.test(part)) return Number(part);
  if (/^true$/i.test(part)) return true;
  if (/^false$/i.test(part)) return false;
  const area =
    areaOf(part, sheet) ?? (/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(part) ? references.find(part) : undefined);
  return area === undefined ? unknown : cellsIn(area, references);
}

function cellsIn(area: Area, references: References): Worth {
  const values = references.values(area.sheet);
  if (values === undefined) return unknown;
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

function splitAtAmpersands(text: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const token of tokensOf(text)) {
    if (/^[({]$/.test(token)) depth++;
    if (/^[)}]$/.test(token)) depth--;
    if (token === '&' && depth === 0) parts.push('');
    else parts[parts.length - 1] += token;
  }
  return parts.map(part => part.trim());
}
