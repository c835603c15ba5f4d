// The last argument of every function: "from=2025-01-01; type=Trade", or a two-column range of names and values.
import type { NamedTime } from '../../core/days/named-time';
import { CoinTrackingError, type Expected } from '../../core/errors';
import { folded, isSameName, tidied } from '../../core/names';
import { nearestFirst } from '../../core/nearest';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { Option, OptionKind } from '../define/option';
import { partsOf, unquoted } from './name-list';
import { readDate } from './read-date';
import { requireOrder } from './span-between';

/** `asTyped`: with the quotes around a value of a text. */
type Given = readonly [name: string, value: CellValue, asTyped: CellValue];

/** Throws an error that names the option, what came and what is possible. */
export function parseOptions(given: CellArgument, options: readonly Option[]): Record<string, unknown> {
  const parsed: Record<string, unknown> = {};
  const pairs = Array.isArray(given) ? pairsOfRange(given as CellValue[][]) : pairsOfText(given as CellValue);
  for (const [typedName, value, asTyped] of pairs) {
    const option = options.find(({ name }) => isSameName(name, typedName));
    if (option === undefined)
      throw unknownArgument(
        'option',
        typedName,
        options.map(({ name }) => name),
      );
    if (option.name in parsed) throw invalid(option.name, String(value), 'option-once');
    // As `"limit="&B1` gives where B1 is blank: left out, as in a range.
    if (typeof value === 'string' && tidied(value) === '') continue;
    parsed[option.name] = readers[option.kind](option.kind === 'names' ? asTyped : value, option);
  }
  requireOrder(parsed.from as NamedTime | undefined, parsed.to as NamedTime | undefined);
  return parsed;
}

function pairsOfText(given: CellValue | null | undefined): Given[] {
  if (given === null || given === undefined || given === '') return [];
  if (typeof given !== 'string') throw invalid('options', String(given), 'options');
  return partsOf(given, ';').map(part => {
    const equals = part.indexOf('=');
    if (equals < 1) throw invalid('options', part, 'name-and-value');
    const asTyped = part.slice(equals + 1).trim();
    return [part.slice(0, equals), unquoted(asTyped), asTyped] as const;
  });
}

function pairsOfRange(rows: CellValue[][]): Given[] {
  return rows
    .filter(row => row.some(cell => cell !== ''))
    .map(row => {
      if (row.length !== 2) throw invalid('options', '', 'two-columns');
      return [String(row[0]), row[1]!, row[1]!] as const;
    });
}

const readers: { [K in OptionKind]: (value: CellValue, option: Option) => unknown } = {
  text: value => String(value),
  // With their quotes: only the names that there are show whether those belong to one.
  names: value => partsOf(String(value), ','),
  count: (value, { name }) => {
    // By its text: Number(true) is 1, and a date's a count of milliseconds.
    const count = Number(String(value));
    if (!Number.isInteger(count) || count < 1) throw invalid(name, String(value), 'count');
    return count;
  },
  amount: (value, { name }) => {
    const text = String(value).trim();
    const amount = Number(/^\d*,\d+$/.test(text) ? text.replace(',', '.') : text);
    if (!Number.isFinite(amount) || amount <= 0) throw invalid(name, text, 'amount');
    return amount;
  },
  'yes-no': (value, { name }) => {
    const word = folded(String(value));
    if (['YES', 'TRUE', '1'].includes(word)) return true;
    if (['NO', 'FALSE', '0'].includes(word)) return false;
    throw unknownArgument(name, String(value), ['yes', 'no']);
  },
  date: (value, { name }) => readDate(name, value),
  choice: (value, { name, choices = [] }) => readChoice(name, String(value), choices),
};

export function readChoice(argument: string, given: string, choices: readonly string[]): string {
  const chosen = choices.find(choice => isSameName(choice, given));
  if (chosen === undefined) throw unknownArgument(argument, given, choices);
  return chosen;
}

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
