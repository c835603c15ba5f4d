// One sheet of a workbook in memory: its look, its rows and columns, cells by position.

import { formatA1, parseA1 } from '../a1';
import { boxAfter, doTouch, type LineEdit } from '../box';
import type { Box, SheetFacts, WorkbookValue } from '../workbook';
import type { Line } from '../workbook/lines';
import type { SheetLook } from '../workbook/tabs';
import { blankCell, type Cell, isBlank, showValue } from './cell';
import { SheetLines } from './sheet-lines';

export type Position = { readonly row: number; readonly column: number };

export class MemorySheet {
  look: SheetLook;
  readonly lines: Readonly<Record<Line, SheetLines>>;
  private cells = new Map<string, { row: number; column: number; cell: Cell }>();

  constructor(
    readonly id: number,
    name: string,
    maxRows: number,
    maxColumns: number,
  ) {
    this.look = {
      name,
      isHidden: false,
      tabColor: '',
      hidesGridlines: false,
      frozenRows: 0,
      frozenColumns: 0,
    };
    this.lines = { row: new SheetLines('row', maxRows), column: new SheetLines('column', maxColumns) };
  }

  get name(): string {
    return this.look.name;
  }

  facts(): SheetFacts {
    const { id, name, lines } = this;
    const filled = [...this.cells.values()].filter(({ cell }) => cell.formula !== '' || cell.value !== '');
    const lastRow = filled.reduce((last, { row }) => Math.max(last, row), 0);
    const lastColumn = filled.reduce((last, { column }) => Math.max(last, column), 0);
    return { id, name, lastRow, lastColumn, maxRows: lines.row.count, maxColumns: lines.column.count };
  }

  cellAt(row: number, column: number): Cell {
    return this.cells.get(placeOf(row, column))?.cell ?? blankCell;
  }

  put(row: number, column: number, cell: Cell): void {
    if (isBlank(cell)) this.cells.delete(placeOf(row, column));
    else this.cells.set(placeOf(row, column), { row, column, cell });
  }

  read<T>(box: Box, pick: (cell: Cell) => T): T[][] {
    return Array.from({ length: box.rows }, (_, down) =>
      Array.from({ length: box.columns }, (_, across) =>
        pick(this.cellAt(box.row + down, box.column + across)),
      ),
    );
  }

  change(box: Box, changed: (cell: Cell) => Cell): void {
    for (let row = box.row; row < box.row + box.rows; row++)
      for (let column = box.column; column < box.column + box.columns; column++)
        this.put(row, column, changed(this.cellAt(row, column)));
  }

  /** Writes a result to the formula's cell and, for a table, to the cells right of and below it. */
  show(
    row: number,
    column: number,
    result: WorkbookValue | readonly (readonly WorkbookValue[])[],
    locale: string,
  ): void {
    const place = placeOf(row, column);
    this.dropSpillOf(place);
    const rows = Array.isArray(result) ? (result as readonly (readonly WorkbookValue[])[]) : [[result]];
    for (const [down, values] of rows.entries())
      for (const [across, value] of values.entries()) {
        const before = this.cellAt(row + down, column + across);
        const isOwn = down === 0 && across === 0;
        const shown = value as WorkbookValue;
        const cell = { ...before, value: shown, display: showValue(shown, locale) };
        this.put(row + down, column + across, isOwn ? cell : { ...cell, spilledFrom: place });
      }
  }

  /** Moves or drops each cell. */
  moveCells(target: (row: number, column: number) => Position | undefined): void {
    const before = [...this.cells.values()];
    const movedTo = (address: string) => {
      const { row, column } = parseA1(address)!.box;
      const position = target(row, column);
      return position && placeOf(position.row, position.column);
    };
    this.cells = new Map();
    for (const { row, column, cell } of before) {
      const { spilledFrom, ...own } = cell;
      const to = target(row, column);
      const anchor = spilledFrom === undefined ? undefined : movedTo(spilledFrom);
      if (to === undefined || (spilledFrom !== undefined && anchor === undefined)) continue;
      this.put(to.row, to.column, anchor === undefined ? own : { ...own, spilledFrom: anchor });
    }
  }

  /** Inserts or deletes rows or columns, with all that is on them. */
  applyEdit(edit: LineEdit): void {
    const positionOf = (row: number, column: number) => boxAfter({ row, column, rows: 1, columns: 1 }, edit);
    this.moveCells(positionOf);
    this.lines[edit.lines.line].apply(edit);
  }

  /** Changes each cell. */
  edit(change: (cell: Cell) => Cell): void {
    for (const { row, column, cell } of [...this.cells.values()]) this.put(row, column, change(cell));
  }

  /** Clears the spilled table of a formula that is gone. */
  dropSpillOf(place: string): void {
    for (const { row, column, cell } of [...this.cells.values()])
      if (cell.spilledFrom === place) {
        const { spilledFrom: _, ...own } = cell;
        this.put(row, column, { ...own, value: '', display: '' });
      }
  }

  /** The filled cells of a box, row by row. */
  filledIn(box: Box): { readonly row: number; readonly column: number; readonly cell: Cell }[] {
    return [...this.cells.values()]
      .filter(({ row, column }) => doTouch(box, { row, column, rows: 1, columns: 1 }))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  }

  entries(): { readonly address: string; readonly cell: Cell }[] {
    return [...this.cells.values()]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map(({ row, column, cell }) => ({ address: placeOf(row, column), cell }));
  }
}

export function placeOf(row: number, column: number): string {
  return formatA1({ row, column, rows: 1, columns: 1 });
}
