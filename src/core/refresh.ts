// Fetching without a cell waiting: everything this spreadsheet has used, each dataset once. By hand or on schedule there are
// minutes instead of seconds, so this is also how large datasets come.
import type { Caller } from './budget/caller';
import { recordsIn } from './cache/dataset-record';
import { freshMillis } from './cache/freshness';
import { TableCache } from './cache/table-cache';
import { TableKeeper } from './cache/table-keeper';
import { isAllCoins, isCoinHistory } from './coin-histories';
import { type Dataset, dataset, datasetLabel, datasetName } from './dataset';
import { CoinTrackingError, type Failure, failureOf } from './errors';
import { DatasetFetcher } from './fetch-dataset';
import type { Ports } from './ports';
import { fly } from './single-flight';

/** Google ends what isn't a cell after 6 minutes. */
const refreshMillis = 300_000;
const callMillis = 120_000;
/** A schedule fires every hour, give or take some seconds: what is as good as stale must not wait for the next time. */
const nearlyStaleMillis = 60_000;

export interface Refreshed {
  readonly account: string;
  readonly dataset: string;
  /** `fresh`: it was not worth a call. */
  readonly outcome: 'fetched' | 'fresh' | 'failed';
  readonly failure: Failure | undefined;
}

export function refresh(caller: Exclude<Caller, 'formula'>, ports: Ports): Refreshed[] {
  const deadlineMillis = ports.clock.nowMillis() + refreshMillis;
  return usedDatasets(ports).map(({ set, fetchedAtMillis }): Refreshed => {
    const done = { account: set.account, dataset: datasetLabel(datasetName(set)), failure: undefined };
    const ageMillis = ports.clock.nowMillis() - fetchedAtMillis;
    if (caller === 'schedule' && ageMillis < freshMillis - nearlyStaleMillis)
      return { ...done, outcome: 'fresh' };
    try {
      fetchNow(set, caller, deadlineMillis, ports);
      return { ...done, outcome: 'fetched' };
    } catch (thrown) {
      return { ...done, outcome: 'failed', failure: failureOf(thrown) };
    }
  });
}

function fetchNow(set: Dataset, caller: Caller, deadlineMillis: number, ports: Ports): void {
  const cache = new TableCache(ports.cache, ports.compressor);
  const fetcher = new DatasetFetcher(ports, cache, new TableKeeper(ports, cache), caller);
  const { clock, lock } = ports;
  const work = () => fetcher.fetch(set, Math.min(callMillis, deadlineMillis - clock.nowMillis()));
  const giveUp = (): never => {
    throw new CoinTrackingError({ code: 'STILL_FETCHING', method: set.method });
  };
  fly({ look: () => undefined, work, giveUp }, deadlineMillis - callMillis / 4, lock, clock);
}

/** Where one call brings all coins' histories, it stands for each of them. */
function usedDatasets(ports: Ports): { readonly set: Dataset; readonly fetchedAtMillis: number }[] {
  const records = [...recordsIn(ports.spreadsheetStore.readAll()).values()];
  const sets = records.map(({ name, method, parameters, fetchedAtMillis = 0 }) => {
    const account = name.slice(0, name.indexOf('/'));
    return { set: dataset(account, method, parameters), fetchedAtMillis };
  });
  const accountsWithAll = sets.filter(({ set }) => isAllCoins(set)).map(({ set }) => set.account);
  return sets.filter(({ set }) => !isCoinHistory(set) || !accountsWithAll.includes(set.account));
}
