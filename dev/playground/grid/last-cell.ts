// The last row and column with content. Spilled values are content, formats are not.
import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable, ObjectMatrix } from '@univerjs/core';

interface LastCell {
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Counted from 1; 0 in an empty sheet. */
export function lastCellOf(
  cells: ObjectMatrix<Nullable<ICellData>>,
  spills: Nullable<IObjectMatrixPrimitiveType<IRange>>,
  pending: readonly { row: number; column: number; content: unknown }[],
): LastCell {
  let [lastRow, lastColumn] = [0, 0];
  const reach = (row: number, column: number) => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  const cleared = new Set(
    pending.filter(({ content }) => content === '').map(({ row, column }) => `${row} ${column}`),
  );
  cells.forValue((row, column, cell) => {
    const isFilled = cell?.f || cell?.si || (cell?.v ?? '') !== '';
    if (isFilled && !cleared.has(`${row + 1} ${column + 1}`)) reach(row + 1, column + 1);
  });
  for (const ranges of Object.values(spills ?? {})) {
    for (const range of Object.values(ranges as Record<number, IRange>))
      reach(range.endRow + 1, range.endColumn + 1);
  }
  for (const { row, column, content } of pending) if (content !== '') reach(row, column);
  return { lastRow, lastColumn };
}
