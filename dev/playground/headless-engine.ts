// The sheet engine without a screen. headless.ts bundles this file instead of importing it.
import {
  CellValueType,
  type ICellData,
  ICommandService,
  IResourceLoaderService,
  IUniverInstanceService,
  type IWorkbookData,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import { deserializeRangeWithSheet, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, UniverSheetsPlugin } from '@univerjs/sheets';
import { ConditionalFormattingFormulaService } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { germany } from '../host/spreadsheet';
import type { SpreadsheetSettings } from '../host/workbook';
import { type CellReader, createCellReader } from './grid/cell-reader';
import { followCharts } from './grid/charts/follow-charts';
import { attachFunctions, type GridOptions } from './grid/grid';
import { gridPlugins } from './grid/grid-plugins';
import { createGridWorkbook, type GridWorkbook } from './grid/grid-workbook';
import { datePatternOf } from './grid/locale-numbers';
import { newWorkbook } from './grid/new-workbook';
import { calculateOneAfterAnother } from './grid/one-calculation';
import { serialOf } from './grid/serial-date';

export interface HeadlessGrid extends CellReader {
  /** Text that starts with `=` is a formula; `''` clears the cell. Then wait for `settled()`. */
  set(address: string, content: string | number | boolean | Date): void;
  setAll(contents: Readonly<Record<string, string | number | boolean | Date>>): void;
  /** Resolves when all formulas are calculated and all calls answered. */
  settled(): Promise<void>;
  /** Forgets all answers and calls the functions again, like reopening the spreadsheet. */
  recalculateAll(): void;
  /** The workbook that scripts read and change. */
  readonly workbook: GridWorkbook;
  /** One of the engine's commands on a sheet, as a person's click starts it. */
  command(id: string, sheetName?: string, params?: object): Promise<boolean>;
  /** For `saved`. */
  save(): IWorkbookData;
  dispose(): void;
}

export interface HeadlessOptions extends Omit<GridOptions, 'settings'> {
  /** Otherwise Germany's. */
  settings?: SpreadsheetSettings;
  rowCount?: number;
  columnCount?: number;
  /** An address without a sheet means the first one. */
  sheetNames?: readonly string[];
  /** Opens this one, with its sheets. */
  saved?: IWorkbookData;
}

let workbooksOpened = 0;

export function openHeadlessGrid(options: HeadlessOptions): HeadlessGrid {
  const { rowCount = 30_000, columnCount = 100, sheetNames = ['Sheet1'], settings = germany } = options;
  // The engine remembers how it parsed a formula by the unit's id, beyond a grid's life; another one parses it differently.
  const unitId = options.saved?.id ?? `workbook ${++workbooksOpened}`;
  calculateOneAfterAnother();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { enUS: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  for (const plugin of gridPlugins) univer.registerPlugin(plugin);
  const data = options.saved ?? newWorkbook(unitId, { sheetNames, rowCount, columnCount });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const units = injector.get(IUniverInstanceService);
  const workbook = units.getUnit<Workbook>(unitId)!;
  // What undo goes back in.
  units.focusUnit(unitId);
  const grid = attachFunctions(injector, { ...options, settings });
  followCharts(injector, workbook, { movesCharts: true });
  // Nobody sees the colours, whose formulas take longer than all others: they are calculated for each cell.
  injector.get(ConditionalFormattingFormulaService).registerFormulaWithRange = () => {};

  const setAll: HeadlessGrid['setAll'] = contents => {
    for (const sheetId of sheetNames) {
      const cellValue: Record<number, Record<number, ICellData>> = {};
      for (const [address, content] of Object.entries(contents)) {
        const { sheetName, range } = deserializeRangeWithSheet(address);
        if ((sheetName || sheetNames[0]) !== sheetId) continue;
        cellValue[range.startRow] ??= {};
        cellValue[range.startRow]![range.startColumn] = cellDataOf(content, settings);
      }
      if (Object.keys(cellValue).length === 0) continue;
      commands.syncExecuteCommand(SetRangeValuesMutation.id, {
        unitId,
        subUnitId: sheetId,
        cellValue,
      });
    }
  };

  return {
    set: (address, content) => setAll({ [address]: content }),
    setAll,
    settled: () => grid.settled(),
    ...createCellReader(injector, workbook, grid),
    workbook: createGridWorkbook(injector, workbook, grid),
    command: (id, sheetName, params) => {
      const subUnitId = sheetName && workbook.getSheetBySheetName(sheetName)!.getSheetId();
      return commands.executeCommand(id, { unitId, ...(subUnitId && { subUnitId }), ...params });
    },
    save: () => injector.get(IResourceLoaderService).saveUnit<IWorkbookData>(unitId)!,
    recalculateAll: () => grid.recalculateAll(),
    dispose() {
      grid.dispose();
      univer.dispose();
    },
  };
}

function cellDataOf(
  content: string | number | boolean | Date,
  { locale, timeZone }: SpreadsheetSettings,
): ICellData {
  const blank = { f: null, si: null, p: null, v: null, t: null, s: null };
  if (content instanceof Date) {
    const serial = serialOf(content, timeZone);
    return {
      ...blank,
      v: serial,
      t: CellValueType.NUMBER,
      s: { n: { pattern: datePatternOf([serial], locale) } },
    };
  }
  if (typeof content === 'number') return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (content.startsWith('=')) return { ...blank, f: content };
  return content === '' ? blank : { ...blank, v: content, t: CellValueType.STRING };
}
