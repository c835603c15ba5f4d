// What makes an answer trustworthy. A "successful" answer that lacks it replaces nothing: it may be another method's, a part of the
// truth, or the trace of an outage.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';
import { isBlank } from './is-blank';
import type { Column, TableValue } from './table';
import type { MainFigures } from './table-from-records';

/** Becomes the failure UNEXPECTED_ANSWER of the method that was asked. */
export class UnexpectedShape extends Error {}

export type Row = Readonly<Record<string, unknown>>;

export function unexpected(): never {
  throw new UnexpectedShape();
}

/** PHP writes an empty container as `[]`. */
export function requireRecord(value: unknown): Row {
  if (isRecord(value)) return value;
  return Array.isArray(value) && value.length === 0 ? {} : unexpected();
}

export function requireSingle(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? unexpected() : value;
}

/** An answer without any container is an empty account only where it says whose answer it is. */
export function requireEcho({ method }: Answer): void {
  if (isBlank(method)) unexpected();
}

/** `given`: the fields that any row has. */
export function requireMainFigures(
  columns: readonly Column[],
  given: ReadonlySet<string>,
  { always = [], mostly = [], ifGiven = [] }: MainFigures,
): void {
  const wanted = [...always, ...mostly, ...ifGiven.filter(name => given.has(name))];
  const names = columns.map(({ name }) => name);
  const isEmpty = columns.every(({ values }) => values.length === 0);
  if (!isEmpty && !wanted.every(name => names.includes(name))) unexpected();
  for (const { name, type, values } of columns.filter(column => wanted.includes(column.name))) {
    const isReadable = (value: TableValue) => (type === 'text' ? value !== null : typeof value === 'number');
    if (always.includes(name) && values.includes(null)) unexpected();
    if (values.filter(isReadable).length * 2 < values.length) unexpected();
  }
}
