// What a failed call leaves behind, so that no number of cells repeats it: a back-off of the dataset or of the whole key, as
// much as the failure proves, and its note in the cache.
import {
  concernsDataset,
  concernsWholeKey,
  isRemembered,
  planBackOff,
  planDatasetBackOff,
} from '../budget/back-off';
import type { TableCache } from '../cache/table-cache';
import type { Dataset } from '../dataset';
import type { StoredState } from '../datasets/stored-state';
import { type Failure, failureOf } from '../errors';
import type { Clock } from '../ports';
import { labelOf, type Permit } from './permit';

export class FailureMemory {
  constructor(
    private readonly permit: Permit,
    private readonly state: StoredState,
    private readonly cache: TableCache,
    private readonly clock: Clock,
  ) {}

  /** Remembers what the work throws, and throws it on. */
  during<T>(dataset: Dataset, work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      this.remember(dataset, failureOf(thrown));
      throw thrown;
    }
  }

  /** A cell shows its table even where the cache fails to take it; only a table that is too large is an error. */
  duringSave(dataset: Dataset, save: () => void): void {
    try {
      save();
    } catch (thrown) {
      const failure = failureOf(thrown);
      this.remember(dataset, failure);
      if (failure.code === 'TABLE_TOO_LARGE') throw thrown;
    }
  }

  private remember(dataset: Dataset, failure: Failure): void {
    const { cache, permit, state } = this;
    const { startedAtMillis: _, ...record } = state.recordOf(dataset);
    const nowMillis = this.clock.nowMillis();
    state.addToLog({ kind: 'failure', ...labelOf(dataset), failure });
    if (isRemembered(failure) && concernsDataset(failure)) {
      const backOff = planDatasetBackOff(failure, record.backOff, nowMillis);
      cache.noteBackOff(dataset, backOff, false, nowMillis);
      state.putRecord(dataset, { ...record, backOff });
    } else state.putRecord(dataset, record);
    if (isRemembered(failure) && concernsWholeKey(failure)) {
      const backOff = permit.changeKeyBackOff(previous => planBackOff(failure, previous, nowMillis));
      cache.noteBackOff(dataset, backOff, true, nowMillis);
    }
    state.save();
  }
}
