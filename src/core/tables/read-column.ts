// A column's values as cells show them. A figure that can't be read stays the text that it came as: blank or another number would
// be untrue.
import { isBlank } from './is-blank';
import { type Marks, readNumbers } from './read-number';
import type { ColumnType, Table, TableValue } from './table';

/** Google refuses a result with a longer text in a cell. */
const maxTextLength = 50_000;
/** Later than any date that a cell can hold: milliseconds, for example. */
const latestSeconds = 1e11;

export function readColumn(
  values: readonly unknown[],
  type: ColumnType,
  ofAnswer: () => Marks,
): TableValue[] {
  if (type === 'text') return values.map(readText);
  const read: (TableValue | undefined)[] = readNumbers(values, ofAnswer);
  for (let row = 0; row < read.length; row++) {
    const number = read[row];
    if (type === 'time' && number === 0) read[row] = null;
    else if (number === undefined || (type === 'time' && isNoDate(Number(number))))
      read[row] = readText(values[row]);
  }
  return read as TableValue[];
}

function isNoDate(seconds: number): boolean {
  return seconds < 0 || seconds >= latestSeconds;
}

export function readText(value: unknown): string | null {
  // Nothing blank begins with a character behind "-".
  if (typeof value === 'string' && value.charCodeAt(0) > 45 && value.length <= maxTextLength) return value;
  if (isBlank(value)) return null;
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  if (text.length <= maxTextLength) return text;
  // Not through the middle of an emoji.
  const end = /[\ud800-\udbff]/.test(text[maxTextLength - 2]!) ? maxTextLength - 2 : maxTextLength - 1;
  return `${text.slice(0, end)}…`;
}

/** How many figures and times of a table stand there as the text that they came as. */
export function countUnreadable({ columns, totals }: Table): number {
  let count = Object.values(totals).filter(value => typeof value === 'string').length;
  for (const { type, values } of columns) {
    if (type === 'text') continue;
    for (const value of values) if (typeof value === 'string') count++;
  }
  return count;
}
