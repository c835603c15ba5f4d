// The grid's port: who evaluates the custom functions, and what comes back.
import type { CellArgument, CellResult } from '../../../src/functions/define/cell-value';

export interface FunctionCall {
  readonly name: string;
  readonly args: readonly CellArgument[];
}

export type Answer =
  | { readonly ok: true; readonly value: CellResult }
  /** `message` is what Sheets shows when the pointer rests on the cell. */
  | { readonly ok: false; readonly message: string };

/** Gets calls in batches; may answer each whenever it likes, in any order, but once. */
export type Evaluate = (
  calls: readonly FunctionCall[],
  onAnswer: (index: number, answer: Answer) => void,
) => void;
