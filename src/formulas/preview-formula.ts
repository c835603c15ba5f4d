// What a formula would show, from what is cached: for the form in which it is put together.
import { CoinTrackingError } from '../core/errors';
import type { Ports } from '../core/ports';
import type { CellArgument, CellValue } from '../functions/define/cell-value';
import { runFunction } from '../functions/run-function';
import { CachedPortfolio } from './cached-portfolio';
import { callsIn } from './formula-calls';
import { notStatic, staticValueOf } from './static-value';
import type { Workbook } from './workbook';

export interface CachedResult {
  readonly cells: readonly (readonly CellValue[])[];
  readonly fetchedAtMillis: number;
}

/** Spends no call. Throws NOT_A_FORMULA, NOT_CACHED or what the cell itself would say. */
export function cachedResult(formula: string, workbook: Workbook, ports: Ports): CachedResult {
  const call = requireSingleCall(formula);
  const { sheet } = workbook.activeCell();
  const given = call.args.map(arg => staticValueOf(arg, sheet, workbook));
  if (given.includes(notStatic)) throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula });
  const portfolio = new CachedPortfolio(ports);
  const result = runFunction(call.name, given as CellArgument[], portfolio);
  return {
    cells: Array.isArray(result) ? result : [[result]],
    fetchedAtMillis: portfolio.oldestMillis,
  };
}

/** One of our functions and nothing around it. */
export function requireSingleCall(formula: string) {
  const [call] = callsIn(formula);
  if (call?.at === 1) return call;
  throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula });
}
