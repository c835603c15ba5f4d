// What the parts of one fetch share: who wants the dataset, whether a call is permitted, and the stores as read under the lock.
import type { Caller } from '../budget/caller';
import type { TableCache } from '../cache/table-cache';
import type { DatasetStore } from '../datasets/dataset-store';
import type { SharedTables } from '../datasets/shared-tables';
import type { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import type { FailureMemory } from './failure-memory';
import type { Permit } from './permit';

export interface FetchStep {
  readonly caller: Caller;
  readonly permit: Permit;
  readonly failures: FailureMemory;
  readonly state: StoredState;
  readonly cache: TableCache;
  readonly store: DatasetStore;
  readonly shared: SharedTables;
  readonly ports: Ports;
}
