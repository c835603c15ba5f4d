// The last argument of every function: "from=2025-01-01; type=Trade", or a two-column range of names and values.
import { CoinTrackingError, type Expected } from '../../core/errors';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { Option, OptionKind } from '../define/option';
import { nearestFirst } from './nearest';
import { readDate } from './read-date';

type Given = readonly [name: string, value: CellValue];

/** Throws an error that names the option, what came and what is possible. */
export function parseOptions(given: CellArgument, options: readonly Option[]): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  const pairs = Array.isArray(given) ? pairsOfRange(given as CellValue[][]) : pairsOfText(given as CellValue);
  for (const [typedName, value] of pairs) {
    const option = options.find(({ name }) => name === typedName.toLowerCase());
    if (option === undefined)
      throw unknownArgument(
        'option',
        typedName,
        options.map(({ name }) => name),
      );
    if (option.name in parsed) throw invalid(option.name, String(value), 'option-once');
    // As `"limit="&B1` gives where B1 is blank: left out, as in a range.
    if (value === '') continue;
    parsed[option.name] = readers[option.kind](value, option);
  }
  return parsed;
}

function pairsOfText(given: CellValue | null | undefined): Given[] {
  if (given === null || given === undefined || given === '') return [];
  if (typeof given !== 'string') throw invalid('options', String(given), 'options');
  return splitOutsideQuotes(given).map(part => {
    const equals = part.indexOf('=');
    if (equals < 1) throw invalid('options', part, 'name-and-value');
    return [part.slice(0, equals).trim(), unquote(part.slice(equals + 1).trim())] as const;
  });
}

function pairsOfRange(rows: CellValue[][]): Given[] {
  return rows
    .filter(row => row.some(cell => cell !== ''))
    .map(row => {
      if (row.length !== 2) throw invalid('options', '', 'two-columns');
      return [String(row[0]).trim(), row[1]!] as const;
    });
}

/** A value in quotes may hold ";" itself: `exchange="A; B"`. A quote inside a value is just a character. */
function splitOutsideQuotes(text: string): string[] {
  const parts = [''];
  let quote = '';
  for (const character of text) {
    const part = parts[parts.length - 1]!;
    if (quote === '' && character === ';') parts.push('');
    else {
      if (quote === '' && /["']/.test(character) && /=\s*$/.test(part)) quote = character;
      else if (character === quote) quote = '';
      parts[parts.length - 1] = part + character;
    }
  }
  return parts.map(part => part.trim()).filter(part => part !== '');
}

function unquote(text: string): string {
  const match = /^(["'])(.*)\1$/.exec(text);
  return match ? match[2]! : text;
}

const readers: { [K in OptionKind]: (value: CellValue, option: Option) => unknown } = {
  text: value => String(value),
  names: value =>
    String(value)
      .split(',')
      .map(name => name.trim())
      .filter(name => name !== ''),
  count: (value, { name }) => {
    // By its text: Number(true) is 1, and a date's a count of milliseconds.
    const count = Number(String(value));
    if (!Number.isInteger(count) || count < 1) throw invalid(name, String(value), 'count');
    return count;
  },
  'yes-no': (value, { name }) => {
    const word = String(value).trim().toLowerCase();
    if (['yes', 'true', '1'].includes(word)) return true;
    if (['no', 'false', '0'].includes(word)) return false;
    throw unknownArgument(name, String(value), ['yes', 'no']);
  },
  date: (value, { name }) => {
    const span = readDate(value);
    if (span === undefined) throw invalid(name, String(value), 'date');
    return span;
  },
  choice: (value, { name, choices = [] }) => {
    const chosen = choices.find(choice => choice.toLowerCase() === String(value).trim().toLowerCase());
    if (chosen === undefined) throw unknownArgument(name, String(value), choices);
    return chosen;
  },
};

function invalid(argument: string, given: string, expected: Expected): CoinTrackingError {
  return new CoinTrackingError({ code: 'ARGUMENT_INVALID', argument, given, expected });
}

export function unknownArgument(
  argument: string,
  given: string,
  possible: readonly string[],
): CoinTrackingError {
  return new CoinTrackingError({
    code: 'ARGUMENT_UNKNOWN',
    argument,
    given,
    possible: nearestFirst(given, possible),
  });
}
