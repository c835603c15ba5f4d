// What a failed call leaves behind, so that no number of cells repeats it: a back-off as wide as what is proven, and its note in
// the cache.
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
import type { Failure } from '../errors';
import type { Clock } from '../ports';
import { labelOf, type Permit } from './permit';

export class FailureMemory {
  constructor(
    private readonly cache: TableCache,
    private readonly clock: Clock,
  ) {}

  remember(dataset: Dataset, failure: Failure, permit: Permit, state: StoredState): void {
    const { startedAtMillis: _, ...record } = state.recordOf(dataset);
    const nowMillis = this.clock.nowMillis();
    state.addToLog({ kind: 'failure', ...labelOf(dataset), failure });
    if (isRemembered(failure) && concernsDataset(failure)) {
      const backOff = planDatasetBackOff(failure, record.backOff, nowMillis);
      this.cache.noteBackOff(dataset, backOff, false, nowMillis);
      state.putRecord(dataset, { ...record, backOff });
    } else state.putRecord(dataset, record);
    if (isRemembered(failure) && concernsWholeKey(failure)) {
      const backOff = permit.changeKeyBackOff(previous => planBackOff(failure, previous, nowMillis));
      this.cache.noteBackOff(dataset, backOff, true, nowMillis);
    }
    state.save();
  }
}
