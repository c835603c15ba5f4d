// Few areas that hold some cells of a sheet and none of the others.
import type { Area } from './workbook';

export type Position = Pick<Area, 'row' | 'column'>;
type Box = Omit<Area, 'sheet'>;

export function areasAround(cells: readonly Position[], others: readonly Position[]): Box[] {
  if (cells.length === 0) return [];
  const box = boxAround(cells);
  const inside = others.filter(
    ({ row, column }) =>
      row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns,
  );
  const between = inside[inside.length >> 1];
  if (between === undefined) return [box];
  const parts: readonly ((cell: Position) => boolean)[] = [
    ({ row }) => row < between.row,
    ({ row }) => row > between.row,
    ({ row, column }) => row === between.row && column < between.column,
    ({ row, column }) => row === between.row && column > between.column,
  ];
  return parts.flatMap(isIn => areasAround(cells.filter(isIn), inside.filter(isIn)));
}

/** The smallest area of one sheet that holds these cells. */
export function boxAround(cells: readonly Position[]): Box {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
