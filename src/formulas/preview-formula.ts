// What a formula would show, for the sidebar's form that builds it.
import { CoinTrackingError } from '../core/errors';
import type { CellArgument, CellValue } from '../functions/define/cell-value';
import { type Environment, runFunction } from '../functions/run-function';
import { tokensOf } from './formula-arguments';
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

/** One of our functions, nothing around it, and no other function in its brackets. */
export function requireSingleCall(formula: string, workbook: Workbook) {
  const [call] = callsIn(formula, workbook.hasDecimalComma);
  const isWhole =
    call?.at === 1 && /\)\s*$/.test(formula.slice(0, call.end)) && !formula.slice(call.end).trim();
  if (isWhole && call.args.every(arg => !callPattern.test(withoutTexts(arg)))) return call;
  throw new CoinTrackingError({ code: 'NOT_A_FORMULA', formula });
}

const callPattern = /[\p{L}\p{N}_.]\s*\(/u;

function withoutTexts(argument: string): string {
  return tokensOf(argument)
    .filter(token => !/^["']./s.test(token))
    .join('');
}
