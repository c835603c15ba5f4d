// Where boxes of cells touch, and where they are after rows or columns were inserted or deleted.
import type { Box } from './workbook';
import type { Lines } from './workbook/lines';

export function doTouch(a: Box, b: Box): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function isSameBox(a: Box, b: Box): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** `lines` were inserted or deleted. */
export interface LineEdit {
  readonly kind: 'insert' | 'delete';
  readonly lines: Lines;
}

/** `undefined`: all of it was deleted. */
export function boxAfter(box: Box, { kind, lines }: LineEdit): Box | undefined {
  const { line, first, count } = lines;
  const [start, size] = line === 'row' ? [box.row, box.rows] : [box.column, box.columns];
  const end = start + size;
  const positionAfter = (position: number) =>
    kind === 'insert'
      ? position + (position >= first ? count : 0)
      : Math.max(Math.min(position, first), position - count);
  const newStart = positionAfter(start);
  // New lines at the end of a box are not part of it.
  const newEnd = kind === 'insert' ? positionAfter(end - 1) + 1 : positionAfter(end);
  if (newEnd <= newStart) return undefined;
  const newSize = newEnd - newStart;
  return line === 'row'
    ? { ...box, row: newStart, rows: newSize }
    : { ...box, column: newStart, columns: newSize };
}
