// Parses what a formula has between its brackets, by the function's own parameter list.
import { CoinTrackingError } from '../../core/errors';
import type { CellArgument } from '../define/cell-value';
import type { CatalogEntry, ParsedArguments } from '../define/define-function';
import type { Option } from '../define/option';
import type { Names, Parameter } from '../define/parameter';
import { parseOptions, unknownArgument } from './parse-options';
import { readNames, readText } from './read-names';

export function parseArguments(entry: CatalogEntry, given: readonly CellArgument[]): ParsedArguments {
  const { parameters } = entry;
  const values = dropTrailingBlanks(given);
  if (values.length > parameters.length) {
    throw new CoinTrackingError({
      code: 'TOO_MANY_ARGUMENTS',
      functionName: entry.name,
      possible: parameters.length,
      given: values.length,
    });
  }
  const shifted = optionsInLastPlace(parameters, values);
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

/** `=CT_BALANCE("headers=no")`: no coin and no field has an equals sign, so a text with one is the options. */
function optionsInLastPlace(
  parameters: readonly Parameter[],
  values: readonly CellArgument[],
): readonly CellArgument[] {
  const last = values[values.length - 1];
  const place = parameters.length - 1;
  if (values.length === 0 || values.length > place || typeof last !== 'string' || !/^\s*\w+\s*=/.test(last))
    return values;
  const shifted: CellArgument[] = values.slice(0, -1);
  shifted[place] = last;
  return shifted;
}

function read(parameter: Parameter, given: CellArgument): unknown {
  const value = parameter.kind === 'text' ? readText(parameter.name, given) : namesOf(parameter, given);
  if (value === undefined && !parameter.optional) {
    throw new CoinTrackingError({
      code: 'ARGUMENT_MISSING',
      argument: parameter.name,
      expected: parameter.kind === 'coins' ? 'coins' : 'value',
    });
  }
  if (typeof value !== 'string' || parameter.choices === undefined) return value;
  const choice = parameter.choices.find(name => name.toLowerCase() === value.toLowerCase());
  if (choice === undefined) throw unknownArgument(parameter.name, value, parameter.choices);
  return choice;
}

/** A range of blank cells counts as left out, unless it is one of coins: there each row gets its own answer. */
function namesOf(parameter: Parameter, given: CellArgument): Names | undefined {
  const names = readNames(parameter.name, given);
  const isRowEach = parameter.kind === 'coins' && parameter.optional;
  return isRowEach || names?.items.some(item => item !== '') ? names : undefined;
}

function dropTrailingBlanks(given: readonly CellArgument[]): readonly CellArgument[] {
  let length = given.length;
  while (
    length > 0 &&
    (given[length - 1] === undefined || given[length - 1] === null || given[length - 1] === '')
  )
    length--;
  return given.slice(0, length);
}
