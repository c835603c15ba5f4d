// Fetching one dataset without a cell waiting: by hand or on schedule there are minutes instead of seconds, so this is also
// how large datasets come.
import type { Caller } from './budget/caller';
import { TableCache } from './cache/table-cache';
import { TableKeeper } from './cache/table-keeper';
import type { Dataset } from './dataset';
import { CoinTrackingError } from './errors';
import { DatasetFetcher } from './fetch-dataset';
import type { Ports } from './ports';
import { fly } from './single-flight';
import type { Table } from './tables/table';

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
  const keeper = new TableKeeper(ports, cache);
  const fetcher = new DatasetFetcher(ports, cache, keeper, caller);
  const startMillis = clock.nowMillis();
  return fly(
    {
      look: (): RefreshedDataset | undefined => {
        const { fetchedAtMillis = 0, rows = 0 } = keeper.recordOf(set, spreadsheetStore.readAll());
        return fetchedAtMillis > startMillis ? { rows } : undefined;
      },
      work: () => {
        const table = fetcher.fetch(set, Math.min(callMillis, deadlineMillis - clock.nowMillis()));
        return { rows: table.rowCount, table };
      },
      giveUp: () => {
        throw new CoinTrackingError({ code: 'STILL_FETCHING', method: set.method });
      },
    },
    deadlineMillis - callMillis / 4,
    lock,
    clock,
  );
}
