// A finished answer: named columns and rows of plain values, in the order they are shown.

export interface AnswerColumn {
  readonly name: string;
  /** A day is its count since 1 January 1970. */
  readonly type: 'text' | 'number' | 'day';
}

/** `null` is blank. */
export type AnswerValue = string | number | null;

export interface AnswerTable {
  readonly columns: readonly AnswerColumn[];
  readonly rows: readonly (readonly AnswerValue[])[];
}
