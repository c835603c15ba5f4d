// The one use case: "this table, fresh enough, within the call budget". The way of a cell, warm and cold.
import { type Look, TableCache } from '../cache/table-cache';
import type { TableRead } from '../cache/table-read';
import type { Dataset } from '../dataset';
import { isCoinHistory } from '../datasets/coin-histories';
import { DatasetStore } from '../datasets/dataset-store';
import { CoinTrackingError, failureOf } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { DatasetFetcher } from './fetch-dataset';
import { singleFlight } from './single-flight';

export type { TableRead };

/** Google ends a cell at 30 s, without a word that it could still say. */
const cellMillis = 20_000;
/** A call that starts with less than this left would only be wasted. */
const shortestCallMillis = 3_000;

export class Resolver {
  private readonly cache: TableCache;
  private readonly store: DatasetStore;
  private readonly fetcher: DatasetFetcher;
  private readonly deadlineMillis: number;

  constructor(private readonly ports: Ports) {
    this.cache = new TableCache(ports.cache, ports.compressor);
    this.store = new DatasetStore(ports, this.cache);
    this.fetcher = new DatasetFetcher(ports, this.cache, this.store, 'formula');
    this.deadlineMillis = ports.clock.nowMillis() + cellMillis;
  }

  /** In the order asked for. The fresh ones in one round trip. Throws CoinTrackingError. */
  tables(reads: readonly TableRead[]): Table[] {
    const looks = this.cache.look(reads, this.ports.clock.nowMillis());
    const coinsMissing = reads.filter(
      ({ dataset }, index) => isCoinHistory(dataset) && !looks[index]!.isFresh,
    ).length;
    return reads.map((read, index) => this.tableAfter(looks[index]!, read, coinsMissing));
  }

  /** The best there is: fresh, else what a call brings now, else stale, else the last good copy. */
  private tableAfter(look: Look, read: TableRead, coinsMissing: number): Table {
    if (look.table !== undefined && (look.isFresh || look.refusal !== undefined)) return look.table;
    try {
      if (look.refusal !== undefined) throw new CoinTrackingError(look.refusal.failure);
      return this.fetchOnce(read, coinsMissing);
    } catch (thrown) {
      const older = mayShowOlder(thrown) ? (look.table ?? this.readFallback(read.dataset, look)) : undefined;
      if (older !== undefined) return older;
      throw thrown;
    }
  }

  /** Where there is none, the next cells are spared from looking. */
  private readFallback(set: Dataset, { refusal, noFallback }: Look): Table | undefined {
    if (noFallback) return undefined;
    const table = this.store.readFallback(set);
    if (table === undefined && refusal !== undefined) {
      this.cache.noteNoFallback(set, refusal, this.ports.clock.nowMillis());
    }
    return table;
  }

  private fetchOnce(read: TableRead, coinsMissing: number): Table {
    const { dataset: set } = read;
    const { clock, lock } = this.ports;
    const lastStartMillis = this.deadlineMillis - shortestCallMillis;
    this.fetcher.requirePermit(set);
    return singleFlight(
      {
        lookup: () => this.lookAgain(read),
        fetch: () => this.fetcher.fetch(set, this.deadlineMillis - clock.nowMillis(), coinsMissing),
        onTimeout: () => {
          throw new CoinTrackingError({ code: 'STILL_FETCHING', method: set.method });
        },
      },
      lastStartMillis,
      lock,
      clock,
    );
  }

  private lookAgain(read: TableRead): Table | undefined {
    const look = this.cache.look([read], this.ports.clock.nowMillis())[0]!;
    if (look.table !== undefined && look.isFresh) return look.table;
    if (look.refusal !== undefined) throw new CoinTrackingError(look.refusal.failure);
    return undefined;
  }
}

/** Whoever took the key away doesn't want its data shown on; and a coin that isn't there has none. */
function mayShowOlder(thrown: unknown): boolean {
  const { code } = failureOf(thrown);
  return code !== 'NOT_CONNECTED' && code !== 'KEY_ELSEWHERE' && code !== 'ARGUMENT_UNKNOWN';
}
