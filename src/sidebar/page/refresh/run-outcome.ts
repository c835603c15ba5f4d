// The result of a refresh in numbers.
import type { Run } from './use-refresh';

export interface RunOutcome {
  readonly fetched: number;
  readonly failed: number;
  readonly leftOut: number;
  readonly cells: number;
  readonly protectedCells: number;
  readonly skipped: number;
  readonly left: number;
}

export function outcomeOf({ steps, result }: Run): RunOutcome {
  const count = (state: string) => steps.filter(step => step.state === state).length;
  return {
    fetched: count('fetched'),
    failed: count('failed'),
    leftOut: count('left-out'),
    cells: result?.cells ?? 0,
    protectedCells: result?.protectedCells ?? 0,
    skipped: result?.skipped ?? 0,
    left: result?.left ?? 0,
  };
}
