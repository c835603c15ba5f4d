// Fetches one dataset of a refresh, by hand or on schedule. No cell waits for it: there are minutes instead of seconds, so large
// datasets come this way, too.
import type { Dataset } from '../dataset';
import { StoredState } from '../datasets/stored-state';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { DatasetFetcher } from './fetch-dataset';
import type { Refresher } from './plan-fetches';
import { singleFlight } from './single-flight';

/** Google ends an execution that isn't a cell after 6 minutes, and saving and recalculating take time, too. */
export const refreshMillis = 300_000;
const callMillis = 120_000;

export interface RefreshedDataset {
  readonly rows: number;
  /** Absent if somebody else has fetched it while this waited. */
  readonly table?: Table;
}

/** Throws CoinTrackingError. Nothing is begun after the deadline. */
export function refreshDataset(
  dataset: Dataset,
  caller: Refresher,
  deadlineMillis: number,
  ports: Ports,
  /** Is read again under the lock, and has all changes of the fetch afterwards. */
  state = new StoredState(ports),
): RefreshedDataset {
  const { clock, lock } = ports;
  const fetcher = new DatasetFetcher(ports, caller);
  const startMillis = clock.nowMillis();
  const lastStartMillis = deadlineMillis - callMillis / 4;
  return singleFlight(
    {
      lookup: () => undefined,
      fetch: (): RefreshedDataset => {
        state.readAgain();
        const { fetchedAtMillis = 0, rows = 0 } = state.recordOf(dataset);
        if (fetchedAtMillis > startMillis) return { rows };
        const timeoutMillis = Math.min(callMillis, deadlineMillis - clock.nowMillis());
        const table = fetcher.fetch(dataset, { timeoutMillis }, state);
        return { rows: table.rowCount, table };
      },
      onTimeout: () => {
        throw new CoinTrackingError({ code: 'STILL_FETCHING', method: dataset.method });
      },
    },
    { lastStartMillis, deadlineMillis: lastStartMillis },
    lock,
    clock,
  );
}
