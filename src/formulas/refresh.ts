// A refresh as the menu and the clock start it: fetch what the formulas read, each dataset once, and only then make the
// cells recalculate, which find everything in the cache.
import type { Caller } from '../core/budget/caller';
import { type Failure, failureOf } from '../core/errors';
import { refreshDataset, refreshMillis } from '../core/fetch/refresh-dataset';
import type { Scope } from '../core/log/log-event';
import type { Ports } from '../core/ports';
import { findCtCells } from './ct-cells';
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
): Refreshed {
  const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
  const plan = planRefresh(findCtCells(scope, workbook), caller, workbook, ports);
  const failures: Failure[] = [];
  let fetched = 0;
  for (const { set, calls } of plan) {
    if (calls === 0) continue;
    try {
      refreshDataset(set, caller, deadlineMillis, ports);
      fetched++;
    } catch (thrown) {
      failures.push(failureOf(thrown));
    }
  }
  const isWorthIt =
    caller === 'person' || fetched > 0 || plan.some(({ isDue, byFormulas }) => isDue && byFormulas);
  const done = isWorthIt ? recalculateAgain(scope, workbook, ports) : { cells: 0, protectedCells: 0 };
  return { ...done, fetched, failures };
}

/** Found anew: rows may have moved while the calls were under way. */
export function recalculateAgain(scope: Scope, workbook: Workbook, ports: Ports): Recalculation {
  return recalculate(findCtCells(scope, workbook), workbook, ports);
}
