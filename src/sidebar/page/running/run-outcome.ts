// The result of a refresh in numbers.
import type { Run } from './use-refresh';

export interface RunOutcome {
  readonly fetched: number;
  readonly failed: number;
  readonly leftOut: number;
  /** All formulas that were made to recalculate. */
  readonly cells: number;
  /** Those of them that show what was just fetched, or what was new enough. */
  readonly recalculated: number;
  /** Those that show the last good values, because their data could not be fetched. */
  readonly keeping: number;
  readonly protectedCells: number;
  readonly skipped: number;
  readonly left: number;
}

export function outcomeOf({ steps, result }: Run): RunOutcome {
  const count = (state: string) => steps.filter(step => step.state === state).length;
  const cells = result?.cells ?? 0;
  // A formula that reads several of them counts for each.
  const ofFailed = steps
    .filter(({ state, dataset }) => state === 'failed' && dataset.fetchedAtMillis > 0)
    .reduce((sum, { dataset }) => sum + dataset.cells, 0);
  const keeping = Math.min(ofFailed, cells);
  return {
    fetched: count('fetched'),
    failed: count('failed'),
    leftOut: count('left-out'),
    cells,
    recalculated: cells - keeping,
    keeping,
    protectedCells: result?.protectedCells ?? 0,
    skipped: result?.skipped ?? 0,
    left: result?.left ?? 0,
  };
}
