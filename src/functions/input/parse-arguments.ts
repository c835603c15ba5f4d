// Parses what a formula has between its brackets, by the function's own parameter list.
import { CoinTrackingError } from '../../core/errors';
import { isSameName, tidied } from '../../core/names';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { CatalogEntry, ParsedArguments } from '../define/define-function';
import type { Option } from '../define/option';
import type { Parameter } from '../define/parameter';
import { parseOptions, readChoice } from './parse-options';
import { readDates } from './read-dates';
import { readNames, readText } from './read-names';
import { areOptions, readPairs } from './read-pairs';

/** Throws an error that names the argument. `undefined`: an argument is a blank cell, so there is nothing to show yet. */
export function parseArguments(
  entry: CatalogEntry,
  given: readonly CellArgument[],
): ParsedArguments | undefined {
  const { parameters } = entry;
  const values = dropTrailing(given);
  if (values.length > parameters.length) {
    throw new CoinTrackingError({
      code: 'TOO_MANY_ARGUMENTS',
      functionName: entry.name,
      possible: parameters.length,
      given: values.length,
    });
  }
  const shifted = optionsInLastPlace(entry, values);
  if (parameters.some((parameter, index) => isBlankCell(parameter, shifted[index]))) return undefined;
  const args: Record<string, unknown> = {};
  const options = defaultsOf(entry.options);
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.kind === 'options') Object.assign(options, parseOptions(shifted[index], entry.options));
    else args[parameter.name] = read(parameter, shifted[index]);
  }
  return { args, options };
}

function defaultsOf(options: readonly Option[]): Record<string, unknown> {
  const given = options.filter(option => option.default !== undefined);
  return Object.fromEntries(given.map(option => [option.name, option.default]));
}

/** `=CT_BALANCE("headers=no")`: no coin and no field has an equals sign, so a text with one is the options. A group's name may. */
function optionsInLastPlace(
  { parameters, options }: CatalogEntry,
  values: readonly CellArgument[],
): readonly CellArgument[] {
  const last = values[values.length - 1];
  const place = parameters.length - 1;
  if (values.length === 0 || values.length > place) return values;
  const isPairs = parameters[values.length - 1]!.kind === 'pairs';
  if (isPairs && Array.isArray(last) && areOptions(last, options)) return inPlace(values, place);
  if (typeof last !== 'string') return values;
  const [, option] = /^\s*(\w+)\s*=/.exec(last) ?? [];
  if (option === undefined) return values;
  const mayBeName = parameters[values.length - 1]!.kind === 'text';
  if (mayBeName && !options.some(({ name }) => isSameName(name, option))) return values;
  return inPlace(values, place);
}

function inPlace(values: readonly CellArgument[], place: number): CellArgument[] {
  const shifted: CellArgument[] = values.slice(0, -1);
  shifted[place] = values[values.length - 1];
  return shifted;
}

function read(parameter: Parameter, given: CellArgument): unknown {
  const { name, kind, choices } = parameter;
  const isText = kind === 'text' || (kind === 'pairs' && choices !== undefined && !Array.isArray(given));
  const readers = {
    coins: readNames,
    names: readNames,
    text: readText,
    pairs: readPairs,
    dates: readDates,
    options: readText,
  };
  const value = isText ? readText(name, given) : readers[kind](name, given);
  if (value === undefined && !parameter.optional) {
    throw new CoinTrackingError({
      code: 'ARGUMENT_MISSING',
      argument: parameter.name,
      expected: parameter.kind === 'coins' ? 'coins' : 'value',
    });
  }
  if (typeof value !== 'string' || parameter.choices === undefined) return value;
  return readChoice(parameter.name, value, parameter.choices);
}

/** Where nothing stands between the commas, all is meant; a blank cell, or a range of them, means nothing yet. */
function isBlankCell({ kind }: Parameter, given: CellArgument): boolean {
  if (kind === 'options' || given === undefined || given === null) return false;
  const cells = Array.isArray(given) ? (given as CellValue[][]).flat() : [given as CellValue];
  return cells.every(cell => typeof cell === 'string' && tidied(cell) === '');
}

function dropTrailing(given: readonly CellArgument[]): readonly CellArgument[] {
  let length = given.length;
  while (length > 0 && (given[length - 1] === undefined || given[length - 1] === null)) length--;
  return given.slice(0, length);
}
