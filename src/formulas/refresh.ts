// A refresh as the menu and the clock start it: fetch what the formulas read, each dataset once, and only then make the
// cells recalculate, which find everything in the cache.
import type { Caller } from '../core/budget/caller';
import { StoredState } from '../core/datasets/stored-state';
import { type Failure, failureOf } from '../core/errors';
import { refreshDataset, refreshMillis } from '../core/fetch/refresh-dataset';
import type { Scope } from '../core/log/log-event';
import type { Ports } from '../core/ports';
import { type CtCell, findCtCells } from './ct-cells';
import { areInPlace } from './in-place';
import { planRefresh } from './plan-refresh';
import { type Recalculation, recalculate } from './recalculate';
import type { Workbook } from './workbook';

export interface Refreshed extends Recalculation {
  readonly fetched: number;
  /** Of the datasets that could not be fetched. */
  readonly failures: readonly Failure[];
}

export function refresh(
  scope: Scope,
  caller: Exclude<Caller, 'formula'>,
  workbook: Workbook,
  ports: Ports,
  /** Of this scope, read a moment ago. */
  cells: readonly CtCell[] = findCtCells(scope, workbook),
): Refreshed {
  const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
  const state = new StoredState(ports);
  const plan = planRefresh(cells, caller, workbook, state, ports);
  const failures: Failure[] = [];
  let fetched = 0;
  for (const { dataset, calls } of plan) {
    if (calls === 0) continue;
    try {
      refreshDataset(dataset, caller, deadlineMillis, ports);
      fetched++;
    } catch (thrown) {
      failures.push(failureOf(thrown));
    }
  }
  const isWorthIt =
    caller === 'person' || fetched > 0 || plan.some(({ isDue, byFormulas }) => isDue && byFormulas);
  if (!isWorthIt) return { cells: 0, protectedCells: 0, fetched, failures };
  // Calls take seconds, in which a person may have moved rows.
  const isInPlace = plan.every(({ calls }) => calls === 0) || areInPlace(cells, workbook);
  const done = isInPlace ? recalculate(cells, workbook, ports) : recalculateAgain(scope, workbook, ports);
  return { ...done, fetched, failures };
}

/** Searches first: the formulas may be elsewhere than they were. */
export function recalculateAgain(scope: Scope, workbook: Workbook, ports: Ports): Recalculation {
  return recalculate(findCtCells(scope, workbook), workbook, ports);
}
