// Finds an answer's rows by shape where only some methods document where the rows are. Whatever isn't certainly all of them is
// refused.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { isBlank } from './is-blank';
import { type Row, requireRecord, unexpected } from './required-shape';

export interface KeyedRecord {
  /** Blank for a row of a list. */
  readonly key: string;
  readonly record: Row;
}

/** Of these names other methods' rows come. */
const containers = ['details', 'gains', 'historical'];

/** Every member has to be a row. */
export function requireRows(container: unknown): KeyedRecord[] {
  if (!isContainer(container)) return unexpected();
  const isList = Array.isArray(container);
  return Object.entries(container).map(([key, record]) =>
    isRecord(record) && isRow(record) ? { key: isList ? '' : key, record } : unexpected(),
  );
}

/** The answer's numbered members, as in getTrades. */
export function numberedRows(answer: Answer): KeyedRecord[] {
  const numbered = Object.entries(answer).filter(([key]) => /^\d+$/.test(key));
  return requireRows(Object.fromEntries(numbered));
}

/**
 * The first member that holds nothing but rows, else the answer's own members that are rows: a single row beside a container of
 * rows is the sum of those. `undefined`: there is nothing that could hold any.
 */
export function nestedRows(answer: Answer): KeyedRecord[] | undefined {
  const members = Object.entries(answer).filter((entry): entry is [string, object] => isContainer(entry[1]));
  if (members.some(([name]) => containers.includes(name))) unexpected();
  const isRows = (value: object) => Object.values(value).every(row => isRecord(row) && isRow(row));
  const nested = members.find(([, value]) => !isBlank(value) && isRows(value));
  if (nested) return requireRows(nested[1]);
  const own = members.filter(([, value]) => isRecord(value) && isRow(value));
  if (own.length > 0) return requireRows(Object.fromEntries(own));
  return members.every(([, value]) => isBlank(value)) ? undefined : unexpected();
}

/** By its usual name, else the only member that holds anything nested. */
export function requireContainer(answer: Answer, usualName: string): Row {
  if (usualName in answer) return requireRecord(answer[usualName]);
  const [only, ...others] = Object.entries(answer).filter(([, value]) => isContainer(value));
  if (only === undefined || others.length > 0 || containers.includes(only[0])) return unexpected();
  return requireRecord(only[1]);
}

/** Not a container of further ones. */
function isRow(record: Row): boolean {
  return Object.values(record).some(value => !isContainer(value));
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
