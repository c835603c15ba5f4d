// Fetching one dataset without a cell waiting: by hand or on schedule there are minutes instead of seconds, so this is also
// how large datasets come.
import type { Caller } from '../budget/caller';
import { TableCache } from '../cache/table-cache';
import type { Dataset } from '../dataset';
import { DatasetStore } from '../datasets/dataset-store';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { DatasetFetcher } from './fetch-dataset';
import { singleFlight } from './single-flight';

/** Google ends what isn't a cell after 6 minutes; what comes after the calls takes its time, too. */
export const refreshMillis = 300_000;
const callMillis = 120_000;

export interface RefreshedDataset {
  readonly rows: number;
  /** Absent where somebody else has fetched it while this waited. */
  readonly table?: Table;
}

/** Throws CoinTrackingError. Nothing is begun after the deadline. */
export function refreshDataset(
  set: Dataset,
  caller: Exclude<Caller, 'formula'>,
  deadlineMillis: number,
  ports: Ports,
): RefreshedDataset {
  const { clock, lock, spreadsheetStore } = ports;
  const cache = new TableCache(ports.cache, ports.compressor);
  const store = new DatasetStore(ports, cache);
  const fetcher = new DatasetFetcher(ports, cache, store, caller);
  const startMillis = clock.nowMillis();
  return singleFlight(
    {
      lookup: (): RefreshedDataset | undefined => {
        const { fetchedAtMillis = 0, rows = 0 } = store.recordOf(set, spreadsheetStore.readAll());
        return fetchedAtMillis > startMillis ? { rows } : undefined;
      },
      fetch: () => {
        const table = fetcher.fetch(set, Math.min(callMillis, deadlineMillis - clock.nowMillis()));
        return { rows: table.rowCount, table };
      },
      onTimeout: () => {
        throw new CoinTrackingError({ code: 'STILL_FETCHING', method: set.method });
      },
    },
    deadlineMillis - callMillis / 4,
    lock,
    clock,
  );
}
