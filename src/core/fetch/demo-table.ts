// A table of the demo account: its answer is made instead of called for, and goes the way of every other answer from there on. It
// costs no call, so no budget, log or back-off knows of it.
import type { Freshness } from '../cache/freshness';
import { type Look, TableCache } from '../cache/table-cache';
import type { TableRead } from '../cache/table-read';
import type { Dataset } from '../dataset';
import { isAllCoins, splitByCoin } from '../datasets/coin-histories';
import type { DatasetStore } from '../datasets/dataset-store';
import type { StoredState } from '../datasets/stored-state';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { tableOf } from '../tables/table-of';

export interface MadeTable {
  readonly table: Table;
  readonly freshness: Freshness;
}

/** Throws DEMO_UNAVAILABLE. */
export function makeDemoTable(dataset: Dataset, { demo, clock }: Pick<Ports, 'demo' | 'clock'>): MadeTable {
  const nowMillis = clock.nowMillis();
  const { answer, validUntilMillis } = demo.answer(dataset.method, dataset.parameters, nowMillis);
  return {
    table: tableOf(dataset, answer),
    freshness: { fetchedAtMillis: nowMillis, freshUntilMillis: validUntilMillis },
  };
}

/** What is cached. Of the demo account also what isn't, or is of another day: it costs nothing to make, and isn't stored. */
export function lookOrMake(reads: readonly TableRead[], state: StoredState, ports: Ports): Look[] {
  const cache = new TableCache(ports.cache, ports.compressor);
  return cache.look(reads, ports.clock.nowMillis()).map((look, index) => {
    const { dataset } = reads[index]!;
    if (look.isFresh || !state.accounts.isDemo(dataset.account)) return look;
    const { table, freshness } = makeDemoTable(dataset, ports);
    return { ...look, table, fetchedAtMillis: freshness.fetchedAtMillis, isFresh: true };
  });
}

/** `dataset`: as it is asked for, which may be all coins at once. */
export function makeAndSave(dataset: Dataset, store: DatasetStore, state: StoredState, ports: Ports): Table {
  const { table, freshness } = makeDemoTable(dataset, ports);
  try {
    if (isAllCoins(dataset)) store.saveCoins(splitByCoin(dataset, table), dataset, freshness, state);
    else store.save([{ dataset, table }], freshness, state);
  } catch {
    // The next cell makes it again.
  }
  return table;
}
