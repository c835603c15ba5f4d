// Sheets adds rows and columns for a table that runs over the end of its sheet. Univer shows #SPILL! instead, and leaves traces of
// it in formatted cells. So such a table waits: its sheet grows when the calculation ends, and its formula is calculated again.
import {
  ICommandService,
  type Injector,
  type IUnitRange,
  IUniverInstanceService,
  type Workbook,
} from '@univerjs/core';
import {
  type ArrayValueObject,
  type BaseReferenceObject,
  IFormulaRuntimeService,
} from '@univerjs/engine-formula';
import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import { type CellPosition, cellKey, rangeOf } from './cell-position';

/** Google's limit is ten million cells in a spreadsheet: with more, the table is an error there, too. */
const MOST_CELLS = 10_000_000;
/** A table as long as its own sheet would ask for more rows each time it gets them. */
const MOST_TIMES = 2;

export class SheetGrowth {
  /** The formulas whose tables wait, with the size that each asks of its sheet. */
  private waiting = new Map<string, { at: CellPosition; rowCount: number; columnCount: number }>();

  /** How often the sheet has grown for the formula of a cell. */
  private readonly times = new Map<string, number>();

  constructor(private readonly injector: Injector) {
    const runtime = injector.get(IFormulaRuntimeService);
    const setRuntimeData = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = result => {
      if (result.isReferenceObject() || result.isArray()) {
        const { currentUnitId: unitId, currentSubUnitId: sheetId } = runtime;
        const { currentRow: row, currentColumn: column } = runtime;
        const table = result as ArrayValueObject | BaseReferenceObject;
        const at = { unitId, sheetId, row, column };
        if (this.waits(at, row + table.getRowCount(), column + table.getColumnCount())) return;
      }
      setRuntimeData(result);
    };
  }

  /** Makes room. Returns the formulas that have it now. */
  grow(): IUnitRange[] {
    const commands = this.injector.get(ICommandService);
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { at, ...needed } of waiting) {
      const sheet = this.sheetOf(at);
      if (!sheet) continue;
      const target = { unitId: at.unitId, subUnitId: at.sheetId };
      const rowCount = Math.max(sheet.getRowCount(), needed.rowCount);
      const columnCount = Math.max(sheet.getColumnCount(), needed.columnCount);
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount });
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
    return waiting.map(({ at }) => rangeOf(at));
  }

  private waits(at: CellPosition, neededRows: number, neededColumns: number): boolean {
    const sheet = this.sheetOf(at);
    if (!sheet) return false;
    const rowCount = Math.max(sheet.getRowCount(), neededRows);
    const columnCount = Math.max(sheet.getColumnCount(), neededColumns);
    const hasRoom = rowCount === sheet.getRowCount() && columnCount === sheet.getColumnCount();
    const key = cellKey(at);
    const times = this.times.get(key) ?? 0;
    if (hasRoom || times >= MOST_TIMES || rowCount * columnCount > MOST_CELLS) return false;
    // A calculation may come to a formula twice.
    if (!this.waiting.has(key)) this.times.set(key, times + 1);
    this.waiting.set(key, { at, rowCount, columnCount });
    return true;
  }

  private sheetOf({ unitId, sheetId }: CellPosition) {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
    return workbook?.getSheetBySheetId(sheetId);
  }
}
