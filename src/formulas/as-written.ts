// A cell's arguments as its formula has them. Google doesn't say how a blank cell and a place with nothing between the commas
// arrive, nor whether they arrive differently. Where that matters, the formula's own text decides.
import { catalog } from '../functions/catalog';
import type { CellArgument } from '../functions/define/cell-value';
import { isLeftOut } from './formula-arguments';
import { callsIn, type FormulaCall } from './formula-calls';

type Verdict = 'blank cell' | 'left out' | undefined;

/** `given`: as many as the platform passed. Returns `''` for a blank cell, and `undefined` where nothing stands. */
export function asWritten(
  name: string,
  given: readonly CellArgument[],
  ownFormula: () => string,
): readonly CellArgument[] {
  const isNothing = given.map((value, index) => isBlank(value) && !isOptions(name, index));
  if (!isNothing.includes(true)) return given;
  // A single argument is there because something stands between the brackets.
  if (given.length === 1 && given[0] === '') return given;
  const calls = callsIn(ownFormula()).filter(call => call.name === name && fits(call, given));
  return given.map((value, index) => {
    if (!isNothing[index]) return value;
    const verdict = verdictOf(calls, index) ?? likeliest(name, given, index);
    return verdict === 'left out' ? undefined : '';
  });
}

function isBlank(value: CellArgument): boolean {
  return value === '' || value === undefined || value === null;
}

function isOptions(name: string, index: number): boolean {
  return catalog.find(entry => entry.name === name)?.parameters[index]?.kind === 'options';
}

/** Whether the texts and numbers that stand in the call are those that arrived. */
function fits({ args }: FormulaCall, given: readonly CellArgument[]): boolean {
  return args.every((arg, index) => {
    const text = /^"((?:[^"]|"")*)"$/.exec(arg)?.[1]?.replace(/""/g, '"');
    return text === undefined || text === String(given[index] ?? '');
  });
}

/** `undefined`: no such call is there, or they differ. */
function verdictOf(calls: readonly FormulaCall[], index: number): Verdict {
  const verdicts = new Set(
    calls.map(({ args }): Verdict => (isLeftOut(args[index]) ? 'left out' : 'blank cell')),
  );
  return verdicts.size === 1 ? [...verdicts][0] : undefined;
}

/** Without a formula: a blank text with nothing but options behind it stands where nothing is written, as in `(, , "btc=yes")`. */
function likeliest(name: string, given: readonly CellArgument[], index: number): Verdict {
  if (given[index] !== '') return 'left out';
  // Where some arguments are told to be left out, a blank text isn't.
  if (given.includes(undefined) || given.includes(null)) return 'blank cell';
  const later = given.flatMap((value, at) => (at > index && !isBlank(value) ? [at] : []));
  return later.length > 0 && later.every(at => isOptions(name, at)) ? 'left out' : 'blank cell';
}
