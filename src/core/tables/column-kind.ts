// What a column holds that no method's shape names: as its name says, else as most of its values say, never as the oddest.
import { isBlank } from './is-blank';
import { readNumber } from './read-number';
import type { ColumnType } from './table';

const texts =
  /^(ids?|txid|hash|address|comment|notes?|name|label|group|exchange|wallet|account|coin|currency|symbol|ticker|type|status|from|to|lpn|reference)$/;
const times = /^(time|timestamp|date)$/;
const numbers =
  /^(amount|value|price|costs?|gains?|profit|loss|fees?|balance|fiat|btc|percent|percentage|change\w*|proceeds|rate|total|sum|quantity|roi)$/;

export function kindOf(name: string, values: readonly unknown[]): ColumnType {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  // The last word is what it is: a fee_currency is a currency, a buy_value_in_btc is BTC.
  const last = words[words.length - 1]!;
  if (texts.test(last)) return 'text';
  const given = values.filter(value => !isBlank(value));
  const count = (test: (value: unknown) => boolean) => given.filter(test).length;
  if (times.test(last)) return isMost(count(isUnixTime), given) ? 'time' : 'text';
  const isNumbered = words.some(word => numbers.test(word)) && !words.some(word => texts.test(word));
  if (isNumbered) return count(value => readNumber(value) !== undefined) > 0 ? 'number' : 'text';
  return isMost(count(looksNumeric), given) ? 'number' : 'text';
}

function isMost(count: number, given: readonly unknown[]): boolean {
  return count * 2 > given.length;
}

function isUnixTime(value: unknown): boolean {
  const seconds = readNumber(value) ?? 0;
  return seconds > 1e9 && seconds < 1e10;
}

/** Long or zero-padded digits are an id: as a number they would lose digits. */
export function looksNumeric(value: unknown): boolean {
  if (typeof value === 'string' && /^\s*[+-]?(0\d+|\d{16,})\s*$/.test(value)) return false;
  return readNumber(value) !== undefined;
}
