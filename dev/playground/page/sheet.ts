// Univer's spreadsheet with the add-on's functions in it.
import { type IWorkbookData, UniverInstanceType, type Workbook } from '@univerjs/core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { catalog } from '../../../src/functions/catalog';
import type { SpreadsheetSettings } from '../../host/workbook';
import { type CellReader, createCellReader } from '../grid/cell-reader';
import { createCells } from '../grid/cells';
import type { Evaluate } from '../grid/evaluation';
import { attachFunctions, type Grid } from '../grid/grid';
import { createGridWorkbook, type GridWorkbook } from '../grid/grid-workbook';
import { newWorkbook } from '../grid/new-workbook';
import { adjustCellDisplay } from './cell-display';
import { showCharts } from './charts/show-charts';
import { createUniver } from './create-univer';
import { explainErrors } from './error-popup';
import { fitNumbers } from './fit-numbers';
import { functionHelp } from './function-help';
import { type KeepingEvents, type KeptSheets, keepSheets } from './kept-sheets/keep-sheets';
import type { SheetStore } from './kept-sheets/sheet-store';
import { calculateConditionsWhenDrawn } from './lazy-conditions';
import { adjustToLocale } from './locale-cells';
import { displaySparklines } from './sparkline-display';
import { followSpills, formatSpilledCells } from './spilled-formats';

export interface Sheet extends Grid, CellReader {
  /** The workbook that scripts read and change. */
  readonly workbook: GridWorkbook;
  /** Returns the keyboard focus to the cells. */
  focus(): void;
  /** From now on, what a person makes of the sheets is kept there. */
  keepIn(store: SheetStore, events: KeepingEvents): KeptSheets;
}

export interface SheetOptions {
  /** The id of the element to draw in. */
  readonly container: string;
  readonly evaluate: Evaluate;
  readonly settings: SpreadsheetSettings;
  /** `undefined`: an empty one. */
  readonly workbook: IWorkbookData | undefined;
}

export function openSheet({ container, evaluate, settings, workbook: saved }: SheetOptions): Sheet {
  const focus = focusKeeper(container);
  formatSpilledCells();
  calculateConditionsWhenDrawn();
  const univer = createUniver(container);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    saved ?? newWorkbook('playground'),
  );
  const injector = univer.__getInjector();
  const functions = catalog.map(entry => entry.name);
  const grid = attachFunctions(injector, { functions, evaluate, settings, opensWithFormulas: true });
  injector.get(IDescriptionService).registerDescriptions(catalog.map(functionHelp));
  adjustCellDisplay(injector);
  displaySparklines(injector);
  showCharts(injector, workbook, createCells(injector, workbook, grid), settings);
  adjustToLocale(injector, settings);
  fitNumbers(settings.locale);
  followSpills(injector, workbook);
  explainErrors(injector, grid);
  return {
    ...grid,
    ...createCellReader(injector, workbook, grid),
    workbook: createGridWorkbook(injector, workbook, grid),
    focus,
    keepIn: (store, events) => keepSheets(injector, workbook, store, events),
  };
}

/** Univer reads keys from its own element. */
function focusKeeper(container: string): () => void {
  let last: HTMLElement | undefined;
  document.getElementById(container)!.addEventListener('focusin', ({ target }) => {
    last = target as HTMLElement;
  });
  return () => last?.focus();
}
