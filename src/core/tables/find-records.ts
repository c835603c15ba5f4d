// Finds an answer's rows by shape, not by name: only some methods document where the rows are.
import type { Answer } from '../api/read-response';
import { isRecord } from '../json';

export interface KeyedRecord {
  readonly key: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/**
 * The rows of an answer: its own members where those are numbered rows (as in getTrades), else the rows of its first
 * member that holds nothing but rows, else its own members after all. PHP writes an empty container as `[]`, which holds none.
 */
export function findRecords(answer: Answer, container?: string): KeyedRecord[] {
  const named = container === undefined ? undefined : answer[container];
  if (isContainer(named)) return recordsIn(named);
  const own = recordsIn(answer).filter(({ record }) => isRow(record));
  const numbered = own.filter(({ key }) => /^\d+$/.test(key));
  if (numbered.length > 0) return numbered;
  // A single row beside a container of rows is the sum of those.
  const nested = Object.values(answer)
    .filter(isContainer)
    .find(value => !isRow(value) && recordsIn(value).length > 0);
  return nested ? recordsIn(nested) : own;
}

/** The first member that holds anything nested, by its usual name where it has that. */
export function findContainer(answer: Answer, usualName: string): Readonly<Record<string, unknown>> {
  const usual = answer[usualName];
  if (isRecord(usual)) return usual;
  if (usual !== undefined) return {};
  return Object.values(answer).find(isRecord) ?? {};
}

function recordsIn(container: object): KeyedRecord[] {
  return Object.entries(container)
    .filter((entry): entry is [string, Record<string, unknown>] => isRecord(entry[1]))
    .map(([key, record]) => ({ key, record }));
}

function isRow(record: object): boolean {
  return Object.values(record).some(value => !isContainer(value));
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
