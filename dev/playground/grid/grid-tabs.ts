// The tabs of the grid.
import {
  BooleanNumber,
  generateRandomId,
  ICommandService,
  mergeWorksheetSnapshotWithDefault,
} from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { WorkbookTabs } from '../../host/workbook/tabs';
import { type GridSheets, rangeOfBox } from './grid-sheets';
import { newSheetLook } from './new-sheet';
import { selectCells } from './selected-cells';

export function gridTabs(sheets: GridSheets, flush: () => void): WorkbookTabs {
  const { injector, workbook, unitId, ids, byNumber, run } = sheets;
  const truth = (value: boolean) => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  return {
    look(sheetId) {
      const sheet = byNumber(sheetId);
      const { tabColor, showGridlines } = sheet.getConfig();
      const { xSplit, ySplit } = sheet.getFreeze();
      return {
        name: sheet.getName(),
        isHidden: sheet.isSheetHidden() === BooleanNumber.TRUE,
        tabColor: tabColor ?? '',
        hidesGridlines: showGridlines === BooleanNumber.FALSE,
        frozenRows: ySplit,
        frozenColumns: xSplit,
      };
    },
    change(sheetId, { name, isHidden, tabColor, hidesGridlines, frozenRows, frozenColumns }) {
      if (name !== undefined) run(SetWorksheetNameCommand, sheetId, { name });
      if (isHidden !== undefined) run(SetWorksheetHideMutation, sheetId, { hidden: truth(isHidden) });
      if (tabColor !== undefined) run(SetTabColorMutation, sheetId, { color: tabColor });
      if (hidesGridlines !== undefined)
        run(ToggleGridlinesMutation, sheetId, { showGridlines: truth(!hidesGridlines) });
      if (frozenRows !== undefined || frozenColumns !== undefined) {
        const before = byNumber(sheetId).getFreeze();
        const [ySplit, xSplit] = [frozenRows ?? before.ySplit, frozenColumns ?? before.xSplit];
        // The engine's first row and column that scroll; -1: none is frozen.
        const [startRow, startColumn] = [ySplit || -1, xSplit || -1];
        run(SetFrozenMutation, sheetId, { ySplit, xSplit, startRow, startColumn });
      }
    },
    insert(name, index) {
      const id = generateRandomId(6);
      const sheet = mergeWorksheetSnapshotWithDefault({ id, name, ...newSheetLook });
      const active = workbook.getActiveSheet();
      injector.get(ICommandService).syncExecuteCommand(InsertSheetMutation.id, { unitId, index, sheet });
      // The engine shows it. Whether a person sees it is up to who inserts it.
      workbook.setActiveSheet(active);
      return ids.numberOf(id);
    },
    move(sheetId, toOrder) {
      const fromOrder = workbook.getSheets().indexOf(byNumber(sheetId));
      run(SetWorksheetOrderMutation, sheetId, { fromOrder, toOrder });
    },
    delete(sheetId) {
      flush();
      run(RemoveSheetCommand, sheetId, {});
    },
    select: (_user, { sheetId, boxes }) =>
      selectCells(injector, workbook, byNumber(sheetId).getSheetId(), boxes.map(rangeOfBox)),
  };
}
