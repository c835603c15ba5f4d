// A finished answer: named columns and rows of plain values, in the order they are shown.
import type { Table } from '../core/tables/table';

export interface AnswerColumn {
  readonly name: string;
  /** A time is in unix seconds, a day its count since 1 January 1970. */
  readonly type: 'text' | 'number' | 'time' | 'day';
}

/** `null` is blank. */
export type AnswerValue = string | number | null;

export interface AnswerTable {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
}

/** As it is cached and shown. */
export function toTable({ columns, rows }: AnswerTable, currency: string): Table {
  return {
    currency,
    rowCount: rows.length,
    columns: columns.map((column, at) => ({ ...column, values: rows.map(row => row[at] ?? null) })),
    totals: {},
  };
}
