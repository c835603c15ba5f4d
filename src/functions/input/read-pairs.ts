// A range of two columns, names and what belongs to each.
import { CoinTrackingError, type Expected } from '../../core/errors';
import { isSameName, tidied } from '../../core/names';
import type { CellArgument, CellValue } from '../define/cell-value';
import type { Option } from '../define/option';
import type { Pairs } from '../define/parameter';

/** Rows without a name are left out. Throws for anything but two columns. */
export function readPairs(argument: string, given: CellArgument): Pairs | undefined {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) throw invalid(argument, String(given), 'two-columns');
  const rows = given as CellValue[][];
  if (rows.some(row => row.length !== 2)) throw invalid(argument, '', 'two-columns');
  return rows.map(([name, value]) => [tidied(String(name)), value!] as const).filter(([name]) => name !== '');
}

/** Names and shares of a whole. A first row without a number is a header; blank shares are left out. */
export function readShares(argument: string, pairs: Pairs): (readonly [name: string, share: number])[] {
  const [first] = pairs;
  const rows = first && Number.isNaN(shareIn(first[1])) ? pairs.slice(1) : pairs;
  const shares = rows
    .filter(([, value]) => value !== '')
    .map(([name, value]) => {
      const share = shareIn(value);
      if (!(share >= 0 && share <= 1)) throw invalid(argument, String(value), 'share');
      return [name, share] as const;
    });
  const sum = shares.reduce((all, [, share]) => all + share, 0);
  if (sum > 1 + 1e-9) throw invalid(argument, `${Math.round(sum * 10_000) / 100}%`, 'share');
  return shares;
}

function shareIn(value: CellValue): number {
  if (typeof value === 'number') return value;
  const [, digits, percent] = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(String(value)) ?? [];
  if (digits === undefined) return Number.NaN;
  return Number(digits.replace(',', '.')) / (percent ? 100 : 1);
}

/** Whether a range is settings, as the last argument of every function may be: each name is an option's. BTC is a coin, too. */
export function areOptions(rows: readonly (readonly CellValue[])[], options: readonly Option[]): boolean {
  const named = rows.filter(([name]) => name !== '' && name !== undefined);
  const isOption = ([name, value]: readonly CellValue[]) =>
    options.some(option => isSameName(option.name, String(name))) &&
    (!isSameName(String(name), 'btc') || /^(yes|no|true|false)$/i.test(String(value)));
  return named.length > 0 && named.every(row => row.length === 2 && isOption(row));
}

function invalid(argument: string, given: string, expected: Expected): CoinTrackingError {
  return new CoinTrackingError({ code: 'ARGUMENT_INVALID', argument, given, expected });
}
