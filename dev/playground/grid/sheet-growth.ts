// Sheets adds rows and columns for a table that runs over the end of its sheet. Univer shows #SPILL! instead.
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
import { type CellPosition, rangeOf } from './cell-position';

/** Google's limit is ten million cells in a spreadsheet: with more, the table is an error there, too. */
const MOST_CELLS = 10_000_000;
/** A table as long as its own sheet would ask for more rows each time it gets them. */
const MOST_TIMES = 2;

export class SheetGrowth {
  /** The formulas whose results are tables, with the size that each asks of its sheet. */
  private tables: { at: CellPosition; rowCount: number; columnCount: number }[] = [];

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
        const [rowCount, columnCount] = [row + table.getRowCount(), column + table.getColumnCount()];
        this.tables.push({ at: { unitId, sheetId, row, column }, rowCount, columnCount });
      }
      setRuntimeData(result);
    };
  }

  /** Makes room. Returns the formulas that have it now. */
  grow(): IUnitRange[] {
    const tables = this.tables;
    this.tables = [];
    const commands = this.injector.get(ICommandService);
    return tables.flatMap(({ at, ...needed }) => {
      const workbook = this.injector.get(IUniverInstanceService).getUnit<Workbook>(at.unitId);
      const sheet = workbook?.getSheetBySheetId(at.sheetId);
      if (!sheet) return [];
      const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
      const rowCount = Math.max(rows, needed.rowCount);
      const columnCount = Math.max(columns, needed.columnCount);
      const hasRoom = rowCount === rows && columnCount === columns;
      const key = `${at.unitId} ${at.sheetId} ${at.row} ${at.column}`;
      const times = this.times.get(key) ?? 0;
      if (hasRoom || times >= MOST_TIMES || rowCount * columnCount > MOST_CELLS) return [];
      this.times.set(key, times + 1);
      const target = { unitId: at.unitId, subUnitId: at.sheetId };
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, { ...target, rowCount });
      commands.syncExecuteCommand(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
      return [rangeOf(at)];
    });
  }
}
