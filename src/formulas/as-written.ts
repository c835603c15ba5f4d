// A cell's arguments as its formula has them. Google doesn't say how a blank cell and a place with nothing between the commas
// arrive, nor whether they arrive differently. Where that matters, the formula's own text decides.
import { catalog } from '../functions/catalog';
import type { CellArgument } from '../functions/define/cell-value';
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
    const verdict = verdictOf(calls, index) ?? likeliest(given, index);
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
  const verdicts = new Set(calls.map(({ args }): Verdict => (args[index] ? 'blank cell' : 'left out')));
  return verdicts.size === 1 ? [...verdicts][0] : undefined;
}

function likeliest(given: readonly CellArgument[], index: number): Verdict {
  const isFollowed = given.slice(index + 1).some(value => !isBlank(value));
  return given[index] === '' && !isFollowed ? 'blank cell' : 'left out';
}
