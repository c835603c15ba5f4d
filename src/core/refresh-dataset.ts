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

/** Throws CoinTrackingError. Nothing is begun after the deadline. */
export function refreshDataset(
  set: Dataset,
  caller: Exclude<Caller, 'formula'>,
  deadlineMillis: number,
  ports: Ports,
): Table {
  const cache = new TableCache(ports.cache, ports.compressor);
  const fetcher = new DatasetFetcher(ports, cache, new TableKeeper(ports, cache), caller);
  const { clock, lock } = ports;
  const work = () => fetcher.fetch(set, Math.min(callMillis, deadlineMillis - clock.nowMillis()));
  const giveUp = (): never => {
    throw new CoinTrackingError({ code: 'STILL_FETCHING', method: set.method });
  };
  return fly({ look: () => undefined, work, giveUp }, deadlineMillis - callMillis / 4, lock, clock);
}
