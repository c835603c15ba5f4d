// The selection on the active sheet, in a script's terms.
import { ICommandService, type Injector, type IRange, type Workbook } from '@univerjs/core';
import { SetWorksheetActiveOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Box } from '../../host/workbook';
import { boxOf } from './box';

export interface SelectedCells {
  readonly sheetId: string;
  readonly activeCell: { readonly row: number; readonly column: number };
  readonly boxes: readonly Box[];
}

export function readSelection(injector: Injector, workbook: Workbook): SelectedCells {
  const sheet = workbook.getActiveSheet();
  const sheetId = sheet.getSheetId();
  const selections = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(workbook.getUnitId())
    .getSelectionsOfWorksheet(sheetId);
  const boxes = selections.map(({ range }) => boxOf(range, sheet));
  const last = boxes.at(-1);
  if (!last) {
    const topLeft = { row: 1, column: 1 };
    return { sheetId, activeCell: topLeft, boxes: [{ ...topLeft, rows: 1, columns: 1 }] };
  }
  const primary = selections.at(-1)?.primary;
  const activeCell = {
    row: primary ? primary.actualRow + 1 : last.row,
    column: primary ? primary.actualColumn + 1 : last.column,
  };
  return { sheetId, activeCell, boxes };
}

/** Also activates the sheet. */
export function selectCells(
  injector: Injector,
  workbook: Workbook,
  sheetId: string,
  ranges: readonly IRange[],
): void {
  const active = { unitId: workbook.getUnitId(), subUnitId: sheetId };
  // By the command alone a screen learns of it.
  injector.get(ICommandService).syncExecuteCommand(SetWorksheetActiveOperation.id, active);
  injector.get(SheetsSelectionsService).setSelections(
    workbook.getUnitId(),
    sheetId,
    ranges.map(range => ({
      range,
      primary: {
        ...range,
        actualRow: range.startRow,
        actualColumn: range.startColumn,
        isMerged: false,
        isMergedMainCell: false,
      },
    })),
  );
}
