// A table for a cell that may not call: a fresh one of another spreadsheet, which may have spent the calls, or the last good
// copy.
import type { Dataset } from '../dataset';
import type { StoredState } from '../datasets/stored-state';
import { failureOf } from '../errors';
import type { Table } from '../tables/table';
import type { DatasetFetcher } from './fetch-dataset';

/** Throws NOT_CONNECTED or KEY_ELSEWHERE. */
export function readFallback(
  dataset: Dataset,
  state: StoredState,
  fetcher: DatasetFetcher,
): Table | undefined {
  const account = state.accounts.requireAccount(dataset.account);
  const found = fetcher.shared.find(dataset, account, state);
  if (found === undefined) return fetcher.store.readLastGood(dataset, state);
  try {
    fetcher.store.save([{ dataset, table: found.table }], found.freshness, state);
  } catch {
    // The next cell finds it in the same place.
  }
  return found.table;
}

/** A person who removed the key doesn't want its data shown, and an unknown coin has no older table. */
export function mayShowOlder(thrown: unknown): boolean {
  const { code } = failureOf(thrown);
  return code !== 'NOT_CONNECTED' && code !== 'KEY_ELSEWHERE' && code !== 'ARGUMENT_UNKNOWN';
}
