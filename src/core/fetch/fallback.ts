// A table for a cell that may not call: a fresh one of another spreadsheet, which may have spent the calls, or the last good
// copy.
import type { Dataset } from '../dataset';
import type { FoundTable } from '../datasets/shared-tables';
import type { StoredState } from '../datasets/stored-state';
import { failureOf } from '../errors';
import type { Table } from '../tables/table';
import type { DatasetFetcher } from './fetch-dataset';

/** Throws NOT_CONNECTED or KEY_ELSEWHERE; ARGUMENT_UNKNOWN for a coin without a copy that no call for all has brought. */
export function readFallback(
  dataset: Dataset,
  state: StoredState,
  fetcher: DatasetFetcher,
): Table | undefined {
  if (state.accounts.isDemo(dataset.account)) return undefined;
  const account = state.accounts.requireAccount(dataset.account);
  const lastGood = () => fetcher.store.readLastGood(dataset, state);
  let found: FoundTable | undefined;
  try {
    found = fetcher.shared.find(dataset, account, state);
  } catch (thrown) {
    const older = lastGood();
    if (older === undefined) throw thrown;
    return older;
  }
  if (found === undefined) return lastGood();
  try {
    fetcher.store.save([{ dataset, table: found.table }], found.freshness, state);
  } catch {
    // The next cell finds it in the same place.
  }
  return found.table;
}

/**
 * A person who removed the key doesn't want its data shown. A coin that an answer lacks is shown as it was: CoinTracking's
 * histories have every coin that the account has ever had, so one that was there before was left out.
 */
export function mayShowOlder(thrown: unknown): boolean {
  const { code } = failureOf(thrown);
  return code !== 'NOT_CONNECTED' && code !== 'KEY_ELSEWHERE';
}
