// What a formula would show, for the sidebar's form that builds it.
import { CoinTrackingError } from '../core/errors';
import type { CellArgument, CellValue } from '../functions/define/cell-value';
import { type Environment, runFunction } from '../functions/run-function';
import { callsIn } from './formula-calls';
import { notStatic, staticValueOf } from './static-value';
import type { Workbook } from './workbook';

/** One of our functions and nothing around it, with arguments that are known without calculating. Throws NOT_A_FORMULA, too. */
export function formulaResult(
  formula: string,
  workbook: Workbook,
  environment: Environment,
): readonly (readonly CellValue[])[] {
  const call = requireSingleCall(formula, workbook);
  const { sheet } = workbook.activeCell();
  const given = call.args.map(arg => staticValueOf(arg, sheet, workbook));
  if (given.includes(notStatic)) throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula });
  const result = runFunction(call.name, given as CellArgument[], environment);
  return Array.isArray(result) ? result : [[result]];
}

/** One of our functions and nothing around it. */
export function requireSingleCall(formula: string, workbook: Workbook) {
  const [call] = callsIn(formula, workbook.hasDecimalComma);
  if (call?.at === 1) return call;
  throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula });
}
