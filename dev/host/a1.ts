// A1 notation: one cell or a box of cells, with or without a sheet's name. Open ends (`A:A`, `2:3`) are not supported.
import type { Box } from './workbook';

/** `undefined` for anything else. */
export function parseA1(text: string): { readonly sheetName?: string; readonly box: Box } | undefined {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [, quotedName, plainName, letters, digits, otherLetters = letters!, otherDigits = digits!] = match;
  const columns = [columnOf(letters!), columnOf(otherLetters)];
  const rows = [Number(digits), Number(otherDigits)];
  const sheetName = quotedName?.replace(/''/g, "'") ?? plainName;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  const box = { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  return sheetName === undefined ? { box } : { sheetName, box };
}

export function formatA1({ row, column, rows, columns }: Box): string {
  const first = `${lettersOf(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Counted from 1. */
export function lettersOf(column: number): string {
  if (column === 0) return '';
  const last = (column - 1) % 26;
  return lettersOf((column - 1 - last) / 26) + String.fromCharCode(65 + last);
}
