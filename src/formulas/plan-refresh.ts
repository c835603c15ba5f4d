// What a refresh of these cells fetches, and what that costs, before anything is fetched.
import { TableCache } from '../core/cache/table-cache';
import type { Dataset } from '../core/dataset';
import type { StoredState } from '../core/datasets/stored-state';
import { type PlannedFetch, planFetches, type Refresher } from '../core/fetch/plan-fetches';
import type { Ports } from '../core/ports';
import type { CtCell } from './ct-cells';
import { usedDatasets } from './used-datasets';
import type { References } from './workbook';

export function planRefresh(
  cells: readonly CtCell[],
  caller: Refresher,
  workbook: References,
  state: StoredState,
  ports: Ports,
  /** What something else than a formula shows. */
  alsoShown: readonly Dataset[] = [],
): PlannedFetch[] {
  const nowMillis = ports.clock.nowMillis();
  const used = [
    ...alsoShown.map(dataset => ({ dataset, cells: 0 })),
    ...usedDatasets(cells, workbook, state, nowMillis),
  ];
  const cache = new TableCache(ports.cache, ports.compressor);
  return planFetches(used, caller, state, cache, nowMillis);
}
