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
  const numbers = readNumbers(values, ofAnswer);
  return values.map((value, row) => {
    const number = numbers[row];
    if (type === 'time' && number === 0) return null;
    const isReadable = number !== undefined && !(type === 'time' && (number < 0 || number >= latestSeconds));
    return isReadable ? number : readText(value);
  });
}

export function readText(value: unknown): string | null {
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
