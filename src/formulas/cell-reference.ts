// References in A1 notation, as formulas have them: A1, $A$1:B9, A2:A, 'My sheet'!A:C.
import type { Area, SheetKey } from './workbook';

/** More rows and columns than any sheet has; means: as far as there is content. */
const unbounded = 10_000_000;

const pattern =
  /^(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/iu;

/** `undefined`: not a reference. `sheet`: the one that is meant where none is named. */
export function areaOf(reference: string, sheet: SheetKey): Area | undefined {
  const match = pattern.exec(reference);
  if (match === null) return undefined;
  const [, quoted, plain, column1, row1, column2, row2] = match;
  const isRange = reference.includes(':', reference.lastIndexOf('!') + 1);
  if (isRange ? !(column1 || row1) || !(column2 || row2) : !(column1 && row1)) return undefined;
  const left = column1 ? columnNumber(column1) : 1;
  const right = isRange ? (column2 ? columnNumber(column2) : unbounded) : left;
  const top = row1 ? Number(row1) : 1;
  const bottom = isRange ? (row2 ? Number(row2) : unbounded) : top;
  if (top < 1 || bottom < 1) return undefined;
  return {
    sheet: quoted?.replace(/''/g, "'") ?? plain ?? sheet,
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** `Sheet1!B3`, as people read it. */
export function addressOf({ row, column }: Pick<Area, 'row' | 'column'>, sheet: string): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;
  return `${name}!${columnLetters(column)}${row}`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  return (column > 26 ? columnLetters((column - 1 - rest) / 26) : '') + String.fromCharCode(65 + rest);
}
