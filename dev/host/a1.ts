// A1 notation: one cell or a box of cells, with or without a sheet's name. Open ends (`A:A`, `2:3`, `A2:B`) reach to the end of
// a sheet of a known size.
import type { Box } from './workbook';

export interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

export interface Reference {
  readonly sheetName?: string;
  readonly box: Box;
  /** Whole rows or columns keep their notation, whatever the sheet's size: `A:A`. */
  readonly whole?: 'rows' | 'columns';
}

/** `undefined` for anything else, and for an open end without a size. */
export function parseA1(text: string, size?: GridSize): Reference | undefined {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})?\$?([1-9]\d*)?(?::\$?([A-Z]{1,3})?\$?([1-9]\d*)?)?$/i.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [whole, quotedName, plainName, letters, digits, otherLetters, otherDigits] = match;
  const isBox = whole.includes(':', whole.lastIndexOf('!') + 1);
  const reference = isBox
    ? boxBetween([letters, digits], [otherLetters, otherDigits], size)
    : boxBetween([letters, digits], [letters, digits], undefined);
  const sheetName = quotedName?.replace(/''/g, "'") ?? plainName;
  return reference && (sheetName === undefined ? reference : { ...reference, sheetName });
}

export function formatA1({ row, column, rows, columns }: Box): string {
  const first = `${lettersOf(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}

/** `A:C`, `2:3`. */
export function formatWhole({ row, column, rows, columns }: Box, whole: 'rows' | 'columns'): string {
  return whole === 'rows'
    ? `${row}:${row + rows - 1}`
    : `${lettersOf(column)}:${lettersOf(column + columns - 1)}`;
}

export function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** Counted from 1. */
export function lettersOf(column: number): string {
  if (column === 0) return '';
  const last = (column - 1) % 26;
  return lettersOf((column - 1 - last) / 26) + String.fromCharCode(65 + last);
}

/** A corner's letters and digits. One corner may lack either, both together only the same. */
type Corner = readonly [letters: string | undefined, digits: string | undefined];

function boxBetween(first: Corner, second: Corner, size: GridSize | undefined): Reference | undefined {
  const columns = ends(first[0] && columnOf(first[0]), second[0] && columnOf(second[0]), size?.maxColumns);
  const rows = ends(first[1] && Number(first[1]), second[1] && Number(second[1]), size?.maxRows);
  if (columns === undefined || rows === undefined || (columns === 'all' && rows === 'all')) return undefined;
  if (size === undefined && (columns === 'all' || rows === 'all')) return undefined;
  const [left, right] = columns === 'all' ? [1, size!.maxColumns] : columns;
  const [top, bottom] = rows === 'all' ? [1, size!.maxRows] : rows;
  const box = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (columns === 'all') return { box, whole: 'rows' };
  return rows === 'all' ? { box, whole: 'columns' } : { box };
}

function ends(
  one: number | '' | undefined,
  other: number | '' | undefined,
  last: number | undefined,
): readonly [number, number] | 'all' | undefined {
  if (!one && !other) return 'all';
  // Open downwards or to the right, as in `A2:B`.
  const [from, to] = one && other ? [one, other] : [one || other || 1, last];
  return to === undefined || (!(one && other) && to < from)
    ? undefined
    : [Math.min(from, to), Math.max(from, to)];
}
