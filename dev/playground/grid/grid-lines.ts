// The rows and columns of the grid. What a script does to them can't be undone: the engine's list of steps would no longer fit.
import { BooleanNumber, Direction, type IRange, IUndoRedoService, RANGE_TYPE } from '@univerjs/core';
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';
import { defaultPixels, type Lines, type WorkbookLines } from '../../host/workbook/lines';
import type { GridSheets } from './grid-sheets';

/** `flush`: what was written before moves along. */
export function gridLines(sheets: GridSheets, flush: () => void): WorkbookLines {
  const { injector, workbook, unitId, byNumber, run } = sheets;

  /** The engine moves what lies over cells on the active sheet alone. */
  function onActiveSheet(sheetId: number, work: () => void): void {
    const active = workbook.getActiveSheet();
    const sheet = byNumber(sheetId);
    if (active !== sheet) workbook.setActiveSheet(sheet);
    work();
    if (active !== sheet) workbook.setActiveSheet(active);
    injector.get(IUndoRedoService).clearUndoRedo(unitId);
  }

  function resize(sheetId: number, lines: Lines, pixels: number): void {
    const ranges = [rangeOf(sheets, sheetId, lines)];
    if (lines.line === 'column') run(SetWorksheetColWidthMutation, sheetId, { ranges, colWidth: pixels });
    else {
      run(SetWorksheetRowHeightMutation, sheetId, { ranges, rowHeight: pixels });
      run(SetWorksheetRowIsAutoHeightMutation, sheetId, { ranges, autoHeightInfo: BooleanNumber.FALSE });
    }
  }

  return {
    insert(sheetId, lines) {
      flush();
      const isRow = lines.line === 'row';
      const [before, behind] = isRow ? [Direction.UP, Direction.DOWN] : [Direction.LEFT, Direction.RIGHT];
      onActiveSheet(sheetId, () =>
        run(isRow ? InsertRowByRangeCommand : InsertColByRangeCommand, sheetId, {
          range: rangeOf(sheets, sheetId, lines),
          direction: lines.first === 1 ? before : behind,
        }),
      );
      // The engine gives them the size of their neighbour.
      resize(sheetId, lines, defaultPixels[lines.line]);
    },
    delete(sheetId, lines) {
      flush();
      const command = lines.line === 'row' ? RemoveRowByRangeCommand : RemoveColByRangeCommand;
      onActiveSheet(sheetId, () => run(command, sheetId, { range: rangeOf(sheets, sheetId, lines) }));
    },
    pixels: (sheetId, lines) => {
      const sheet = byNumber(sheetId);
      return eachOf(lines, index =>
        lines.line === 'row' ? sheet.getRowHeight(index) : sheet.getColumnWidth(index),
      );
    },
    resize,
    areHidden: (sheetId, lines) => {
      const sheet = byNumber(sheetId);
      return eachOf(lines, index =>
        lines.line === 'row' ? !sheet.getRowRawVisible(index) : !sheet.getColVisible(index),
      );
    },
    hide(sheetId, lines, isHidden) {
      const [hide, show] =
        lines.line === 'row'
          ? [SetRowHiddenMutation, SetRowVisibleMutation]
          : [SetColHiddenMutation, SetColVisibleMutation];
      run(isHidden ? hide : show, sheetId, { ranges: [rangeOf(sheets, sheetId, lines)] });
    },
  };
}

function eachOf<T>({ first, count }: Lines, read: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => read(first - 1 + index));
}

/** Whole rows or columns. */
function rangeOf({ byNumber }: GridSheets, sheetId: number, { line, first, count }: Lines): IRange {
  const sheet = byNumber(sheetId);
  const [start, end] = [first - 1, first + count - 2];
  return line === 'row'
    ? {
        startRow: start,
        endRow: end,
        startColumn: 0,
        endColumn: sheet.getColumnCount() - 1,
        rangeType: RANGE_TYPE.ROW,
      }
    : {
        startRow: 0,
        endRow: sheet.getRowCount() - 1,
        startColumn: start,
        endColumn: end,
        rangeType: RANGE_TYPE.COLUMN,
      };
}
