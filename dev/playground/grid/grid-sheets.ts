// The engine's sheets under the numbers by which scripts know them.
import { ICommandService, type Injector, type IRange, type Workbook, type Worksheet } from '@univerjs/core';
import type { Box } from '../../host/workbook';
import { SheetIds } from './sheet-ids';

export interface GridSheets {
  readonly injector: Injector;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly ids: SheetIds;
  /** Throws a sentence for an unknown number. */
  byNumber(sheetId: number): Worksheet;
  /** Executes one of the engine's commands on a sheet. */
  run(command: { readonly id: string }, sheetId: number, params: object): void;
}

export function createGridSheets(injector: Injector, workbook: Workbook): GridSheets {
  const unitId = workbook.getUnitId();
  const ids = new SheetIds(workbook);
  const commands = injector.get(ICommandService);
  function byNumber(sheetId: number): Worksheet {
    const sheet = workbook.getSheetBySheetId(ids.textOf(sheetId));
    if (!sheet) throw new Error('This sheet has been deleted meanwhile. Open the spreadsheet again.');
    return sheet;
  }
  return {
    injector,
    workbook,
    unitId,
    ids,
    byNumber,
    run(command, sheetId, params) {
      const subUnitId = byNumber(sheetId).getSheetId();
      commands.syncExecuteCommand(command.id, { unitId, subUnitId, ...params });
    },
  };
}

/** From 0 with both ends. */
export function rangeOfBox({ row, column, rows, columns }: Box): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}
