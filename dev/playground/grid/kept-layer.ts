// What cells have besides and the engine doesn't draw.
import { boxAfter } from '../../host/box';
import type { Box } from '../../host/workbook';
import type { SheetEdit } from '../../host/workbook/after-edit';
import type { AreaWith, CellLayer, CellWith } from '../../host/workbook/cell-layer';

export class KeptLayer<T> implements CellLayer<T> {
  private readonly sheets = new Map<number, readonly CellWith<T>[]>();

  /** `after`: what becomes of a value when rows or columns of any sheet come or go. */
  constructor(private readonly after: (value: T, edited: SheetEdit) => T = value => value) {}

  in(sheetId: number, box: Box): readonly CellWith<T>[] {
    return (this.sheets.get(sheetId) ?? []).filter(cell => isIn(box, cell));
  }

  change(sheetId: number, areas: readonly AreaWith<T>[]): void {
    for (const { box, value } of areas) {
      const others = (this.sheets.get(sheetId) ?? []).filter(cell => !isIn(box, cell));
      const cells = value === undefined ? [] : cellsOf(box).map(cell => ({ ...cell, value }));
      const all = [...others, ...cells].sort((a, b) => a.row - b.row || a.column - b.column);
      this.sheets.set(sheetId, all);
    }
  }

  follow(edited: SheetEdit): void {
    for (const [sheetId, cells] of this.sheets) {
      const moved = cells.flatMap(({ row, column, value }) => {
        const cell = { row, column, rows: 1, columns: 1 };
        const box = sheetId === edited.sheetId ? boxAfter(cell, edited.edit) : cell;
        return box === undefined
          ? []
          : [{ row: box.row, column: box.column, value: this.after(value, edited) }];
      });
      this.sheets.set(sheetId, moved);
    }
  }
}

function isIn(box: Box, { row, column }: { readonly row: number; readonly column: number }): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

function cellsOf(box: Box): { readonly row: number; readonly column: number }[] {
  return Array.from({ length: box.rows * box.columns }, (_, index) => ({
    row: box.row + Math.floor(index / box.columns),
    column: box.column + (index % box.columns),
  }));
}
