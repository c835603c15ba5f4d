// Converts the engine's ranges, from 0 with both ends, to a script's boxes, from 1 with a size.
import type { IRange } from '@univerjs/core';
import type { Box } from '../../host/workbook';

interface GridSize {
  getRowCount(): number;
  getColumnCount(): number;
}

/** Whole columns and rows have NaN as ends. */
export function boxOf(range: IRange, sheet: GridSize): Box {
  const startRow = range.startRow || 0;
  const startColumn = range.startColumn || 0;
  const endRow = Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn;
  return {
    row: startRow + 1,
    column: startColumn + 1,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

/** Row by row. */
export function mapBox<T>(box: Box, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (_, across) => read(box.row + down, box.column + across)),
  );
}
