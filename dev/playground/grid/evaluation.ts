// The grid's port for evaluating custom functions.
import type { CellArgument, CellResult } from '../../../src/functions/define/cell-value';

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly CellArgument[];
}

export type Answer =
  | { readonly ok: true; readonly value: CellResult }
  /** `message`: the text that Sheets shows when the pointer is on the cell. */
  | { readonly ok: false; readonly message: string };

/** Gets calls in batches and answers each exactly once, at any time and in any order. */
export type Evaluate = (
  calls: readonly FunctionCall[],
  onAnswer: (index: number, answer: Answer) => void,
) => void;
