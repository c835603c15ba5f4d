// A refresh as the menu and the clock start it: fetch what the formulas read, each dataset once, and only then make the
// cells recalculate, which find everything in the cache.
import type { StoredState } from '../core/datasets/stored-state';
import { renewZone } from '../core/datasets/zone-of-spreadsheet';
import { type Failure, failureOf } from '../core/errors';
import type { Refresher } from '../core/fetch/plan-fetches';
import { refreshDataset, refreshMillis } from '../core/fetch/refresh-dataset';
import { unservedProperty } from '../core/fetch/unserved';
import type { Scope } from '../core/log/log-event';
import type { Ports } from '../core/ports';
import { type CtCell, type Found, findCtCells } from './ct-cells';
import { areInPlace } from './in-place';
import { planRefresh } from './plan-refresh';
import { type Recalculation, recalculate } from './recalculate';
import { usesDays } from './uses-days';
import type { Workbook } from './workbook';

export interface Refreshed extends Recalculation {
  readonly fetched: number;
  /** Of the datasets that could not be fetched. */
  readonly failures: readonly Failure[];
}

/** The state's next save writes the end of the refresh and its log entry. */
export function refresh(
  scope: Scope,
  caller: Refresher,
  workbook: Workbook,
  state: StoredState,
  ports: Ports,
  /** The cells of this scope, found a moment ago. */
  found: Found = findCtCells(scope, workbook),
  /** Called before the first call is sent. */
  onFetch: () => void = () => {},
): Refreshed {
  const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
  if (usesDays(found.cells)) {
    renewZone(state, ports);
    state.save();
  }
  const plan = planRefresh(found.cells, caller, workbook, state, ports);
  const due = plan.filter(({ calls }) => calls > 0);
  if (due.length > 0) onFetch();
  const failures: Failure[] = [];
  for (const { dataset } of due) {
    try {
      refreshDataset(dataset, caller, deadlineMillis, ports);
    } catch (thrown) {
      failures.push(failureOf(thrown));
    }
  }
  const fetched = due.length - failures.length;
  // While calls were sent, records and log entries were written, and a person may have worked on.
  if (due.length > 0) state.readAgain();
  const hasNews = caller === 'person' || fetched > 0 || plan.some(one => one.isDue && one.byFormulas);
  const isInPlace = due.length === 0 || !hasNews || areInPlace(found.cells, workbook);
  const now = isInPlace ? found : findCtCells(scope, workbook);
  const wanted = withUnserved(hasNews ? now : { ...now, cells: [] }, scope, workbook, state);
  return { ...recalculate(wanted, workbook, state, ports), fetched, failures };
}

/** Searches first, because the formulas may have moved. */
export function recalculateAgain(
  scope: Scope,
  workbook: Workbook,
  state: StoredState,
  ports: Ports,
): Recalculation {
  const found = withUnserved(findCtCells(scope, workbook), scope, workbook, state);
  return recalculate(found, workbook, state, ports);
}

/** Adds cells that have waited in vain for another cell's call: they show an error until they recalculate. */
function withUnserved(found: Found, scope: Scope, workbook: Workbook, { texts }: StoredState): Found {
  if (!texts.spreadsheet[unservedProperty]) return found;
  texts.put({ [unservedProperty]: '' });
  if (found.cells.length > 0 && (scope === 'everything' || scope === 'errors')) return found;
  const known = new Set(found.cells.map(placeOf));
  const unserved = findCtCells('errors', workbook);
  return {
    ...unserved,
    cells: [...found.cells, ...unserved.cells.filter(cell => !known.has(placeOf(cell)))],
  };
}

function placeOf({ sheet, row, column }: CtCell): string {
  return `${row}:${column}:${sheet}`;
}
