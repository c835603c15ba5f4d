// A query's functions of single values. Dates are serial numbers.
import { serialOfWall, wallOf } from '../../serial-date';
import type { Value, ValueType } from './syntax';

interface ScalarFunction {
  readonly type: ValueType;
  readonly apply: (value: Value, other: Value) => Value;
}

const partOfDate = (read: (date: Date) => number): ScalarFunction => ({
  type: 'number',
  apply: value => (typeof value === 'number' ? read(new Date(wallOf(value))) : null),
});

const ofText = (change: (text: string) => string): ScalarFunction => ({
  type: 'string',
  apply: value => (value === null ? null : change(String(value))),
});

const functions: Readonly<Record<string, ScalarFunction>> = {
  year: partOfDate(date => date.getUTCFullYear()),
  // January is 0.
  month: partOfDate(date => date.getUTCMonth()),
  day: partOfDate(date => date.getUTCDate()),
  hour: partOfDate(date => date.getUTCHours()),
  minute: partOfDate(date => date.getUTCMinutes()),
  second: partOfDate(date => date.getUTCSeconds()),
  millisecond: partOfDate(date => date.getUTCMilliseconds()),
  quarter: partOfDate(date => Math.floor(date.getUTCMonth() / 3) + 1),
  // Sunday is 1.
  dayOfWeek: partOfDate(date => date.getUTCDay() + 1),
  dateDiff: {
    type: 'number',
    apply: (first, second) =>
      typeof first === 'number' && typeof second === 'number' ? Math.floor(first) - Math.floor(second) : null,
  },
  toDate: {
    type: 'date',
    apply: value => (typeof value === 'number' ? Math.floor(dateSerial(value)) : null),
  },
  upper: ofText(text => text.toUpperCase()),
  lower: ofText(text => text.toLowerCase()),
};

/** A number that is no date counts milliseconds since 1970. */
const LARGEST_SERIAL = 2_958_465;

function dateSerial(value: number): number {
  return value > LARGEST_SERIAL ? serialOfWall(value) : value;
}

export function isScalarFunction(word: string): boolean {
  return nameOf(word) !== undefined;
}

/** In Sheets' own spelling. */
export function scalarNameOf(word: string): string {
  return nameOf(word) ?? word;
}

export function scalarFunction(name: string): ScalarFunction {
  return functions[name]!;
}

function nameOf(word: string): string | undefined {
  return Object.keys(functions).find(name => name.toLowerCase() === word.toLowerCase());
}
