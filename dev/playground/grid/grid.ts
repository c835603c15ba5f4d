// The add-on's functions in a Univer workbook, in the browser and in Node alike.
import type { Injector } from '@univerjs/core';
import { FormulaDataModel, IFunctionService } from '@univerjs/engine-formula';
import { renamedPrefix } from '../../../src/formulas/formula-calls';
import { Calculation } from './calculation';
import { CallCache } from './call-cache';
import { type CellPosition, cellKey, cellOf, rangeOf } from './cell-position';
import { CustomFunction, ErrorTexts } from './custom-function';
import { sheetsDialect } from './dialect/sheets-dialect';
import type { Evaluate } from './evaluation';
import { SpillWatch } from './spill-watch';
import { switchOffValueIndex } from './value-index';

export interface Grid {
  /** All calls are answered and all formulas calculated. */
  settled(): Promise<void>;
  /** Forgets every answer and asks anew: what reopening the spreadsheet does. */
  recalculateAll(): void;
  /** Whatever functions these cells call is asked anew when they are calculated next. */
  forget(cells: readonly CellPosition[]): void;
  /** What the function that failed in this cell said. */
  errorText(cell: CellPosition): string | undefined;
  dispose(): void;
}

export interface GridOptions {
  /** Names of the custom functions. */
  functions: readonly string[];
  evaluate: Evaluate;
  /** The workbook opens with formulas: until the engine has begun with them, nothing is settled. */
  opensWithFormulas?: boolean;
}

/** The second names are there for scripts, which rename a call to make its cell recalculate; nobody is offered them. */
function withSecondNames(functions: readonly string[]): string[] {
  return [...functions, ...functions.map(name => name.replace('CT_', renamedPrefix))];
}

/** Needs a workbook: Univer's formula services exist from the first one on. */
export function attachFunctions(
  injector: Injector,
  { functions, evaluate, opensWithFormulas = false }: GridOptions,
): Grid {
  switchOffValueIndex();
  const names = withSecondNames(functions);
  let waiting: (() => void)[] = [];
  const model = injector.get(FormulaDataModel);
  const spills = new SpillWatch(model);
  const errorTexts = new ErrorTexts();
  const calls = new CallCache(evaluate, cells => calculation.request(rangesOf(cells)));
  const calculation = new Calculation(
    injector,
    () => {
      calculation.request(spills.changes());
      wakeIfSettled();
    },
    opensWithFormulas,
  );
  injector
    .get(IFunctionService)
    .registerExecutors(...sheetsDialect(), ...names.map(name => new CustomFunction(name, calls, errorTexts)));

  const isSettled = () => calculation.isIdle && !calls.isWaiting;
  function wakeIfSettled(): void {
    if (!isSettled()) return;
    for (const wake of waiting) wake();
    waiting = [];
  }

  return {
    settled: () => (isSettled() ? Promise.resolve() : new Promise(resolve => waiting.push(resolve))),
    recalculateAll: () => calculation.request(rangesOf(calls.clear())),
    forget: cells => calls.forget(cells.map(cellKey)),
    errorText: cell => {
      const formula = model.getFormulaStringByCell(cell.row, cell.column, cell.sheetId, cell.unitId) ?? '';
      const callsUs = names.some(name => formula.toUpperCase().includes(name));
      return callsUs ? errorTexts.of(cellKey(cell)) : undefined;
    },
    dispose: () => calculation.dispose(),
  };
}

function rangesOf(cells: ReadonlySet<string>) {
  return [...cells].map(key => rangeOf(cellOf(key)));
}
