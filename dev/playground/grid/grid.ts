// The add-on's functions in a Univer workbook, in the browser and in Node.
import { type Injector, IUniverInstanceService, type Workbook } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import { renamedPrefix } from '../../../src/formulas/formula-calls';
import { inCommonSigns } from '../../host/locale/formula-syntax';
import type { SpreadsheetSettings } from '../../host/workbook';
import { calculateSingleValues } from './array-context';
import { blockedSpillText } from './blocked-spill';
import { Calculation } from './calculation';
import { CallCache } from './call-cache';
import { type CellPosition, cellKey, cellOf, rangeOf } from './cell-position';
import { CustomFunction } from './custom-function';
import { leaveOutConditions } from './dependency-tree';
import { sheetsDialect } from './dialect/sheets-dialect';
import { ErrorTexts } from './error-texts';
import type { Evaluate } from './evaluation';
import { readFormulasByLocale } from './locale-formulas';
import { clearWhatResultsLeave, leaveBlanksBlank } from './results';
import { SheetGrowth } from './sheet-growth';
import { SpillWatch } from './spill-watch';
import { switchOffValueIndex } from './value-index';

export interface Grid {
  /** Resolves when all calls are answered and all formulas calculated. */
  settled(): Promise<void>;
  /** Whether it would resolve at once. */
  isSettled(): boolean;
  /** Forgets every answer and calls again, like reopening the spreadsheet. */
  recalculateAll(): void;
  /** These cells call their functions again at their next calculation. */
  forget(cells: readonly CellPosition[]): void;
  /** Why the cell shows an error: the failed function's sentence, a formula that the locale can't parse, or a cell in the way. */
  errorText(cell: CellPosition): string | undefined;
  readonly settings: SpreadsheetSettings;
  /** Answers that come later are dropped. */
  dispose(): void;
}

export interface GridOptions {
  /** Names of the custom functions. */
  functions: readonly string[];
  evaluate: Evaluate;
  readonly settings: SpreadsheetSettings;
  /** The clock of TODAY() and NOW(); otherwise the computer's. */
  nowMillis?: () => number;
  /** The workbook contains formulas: `settled` first waits until the engine starts calculating them. */
  opensWithFormulas?: boolean;
}

/** Scripts rename a call to its second name to make the cell recalculate. Autocomplete hides these names. */
function withSecondNames(functions: readonly string[]): string[] {
  return [...functions, ...functions.map(name => name.replace('CT_', renamedPrefix))];
}

/** Needs a workbook: Univer's formula services exist only after the first one. */
export function attachFunctions(
  injector: Injector,
  { functions, evaluate, settings, nowMillis = Date.now, opensWithFormulas = false }: GridOptions,
): Grid {
  switchOffValueIndex();
  leaveBlanksBlank();
  clearWhatResultsLeave(injector);
  readFormulasByLocale(injector, settings.locale);
  let waiting: (() => void)[] = [];
  const model = injector.get(FormulaDataModel);
  const workbookOf = (id: string) => injector.get(IUniverInstanceService).getUnit<Workbook>(id)!;
  const spills = new SpillWatch(model);
  const growth = new SheetGrowth(injector);
  const errorTexts = new ErrorTexts(injector);
  calculateSingleValues(injector, errorTexts);
  leaveOutConditions(injector);
  const calls = new CallCache(evaluate, cells => calculation.request(rangesOf(cells)));
  const calculation = new Calculation(
    injector,
    () => {
      calculation.request([...spills.changes(), ...growth.grow()]);
      wakeIfSettled();
    },
    opensWithFormulas,
  );
  injector
    .get(IFunctionService)
    .registerExecutors(
      ...sheetsDialect(settings, errorTexts, nowMillis),
      ...withSecondNames(functions).map(name => new CustomFunction(name, calls, errorTexts, settings)),
    );

  const isSettled = () => calculation.isIdle && !calls.isWaiting;
  function wakeIfSettled(): void {
    if (!isSettled()) return;
    for (const wake of waiting) wake();
    waiting = [];
  }

  return {
    settled: () => (isSettled() ? Promise.resolve() : new Promise(resolve => waiting.push(resolve))),
    isSettled,
    recalculateAll: () => calculation.request(rangesOf(calls.clear())),
    forget: cells => calls.forget(cells.map(cellKey)),
    errorText: cell => {
      const formula = model.getFormulaStringByCell(cell.row, cell.column, cell.sheetId, cell.unitId) ?? '';
      if (inCommonSigns(formula, settings.locale) === undefined) return 'Formula parse error.';
      return blockedSpillText(workbookOf(cell.unitId), model, cell) ?? errorTexts.of(cellKey(cell));
    },
    settings,
    dispose: () => calls.clear(),
  };
}

function rangesOf(cells: ReadonlySet<string>) {
  return [...cells].map(key => rangeOf(cellOf(key)));
}
