// The one use case: "this table, fresh enough, within the call budget". The way of a cell, warm and cold.
import { type Look, TableCache } from './cache/table-cache';
import type { Dataset } from './dataset';
import { CoinTrackingError, failureOf } from './errors';
import { DatasetFetcher } from './fetch-dataset';
import type { Ports } from './ports';
import { fly } from './single-flight';
import { type AccountStatus, readStatus } from './status';
import type { Table } from './tables/table';

/** Google ends a cell at 30 s, without a word that it could still say. */
const cellMillis = 20_000;
/** A call that starts with less than this left would only be wasted. */
const shortestCallMillis = 3_000;

export class Portfolio {
  private readonly cache: TableCache;
  private readonly fetcher: DatasetFetcher;
  private readonly deadlineMillis: number;

  constructor(private readonly ports: Ports) {
    this.cache = new TableCache(ports.cache, ports.compressor);
    this.fetcher = new DatasetFetcher(ports, this.cache);
    this.deadlineMillis = ports.clock.nowMillis() + cellMillis;
  }

  /** In the order asked for; the fresh ones in one round trip. Throws CoinTrackingError. */
  tables(sets: readonly Dataset[]): Table[] {
    const looks = this.cache.look(sets, this.ports.clock.nowMillis());
    return sets.map((set, index) => this.tableAfter(looks[index]!, set));
  }

  status(): AccountStatus[] {
    return readStatus(this.ports);
  }

  private tableAfter(look: Look, set: Dataset): Table {
    if (look.table !== undefined && (look.isFresh || look.failure !== undefined)) return look.table;
    if (look.failure !== undefined) throw new CoinTrackingError(look.failure);
    try {
      return this.fetchOnce(set);
    } catch (thrown) {
      if (look.table !== undefined && !isDisconnected(thrown)) return look.table;
      throw thrown;
    }
  }

  private fetchOnce(set: Dataset): Table {
    const { clock, lock } = this.ports;
    const lastStartMillis = this.deadlineMillis - shortestCallMillis;
    this.fetcher.requirePermit(set);
    return fly(
      {
        look: () => this.lookAgain(set),
        work: () => this.fetcher.fetch(set, this.deadlineMillis - clock.nowMillis()),
        giveUp: () => {
          throw new CoinTrackingError({ code: 'STILL_FETCHING', method: set.method });
        },
      },
      lastStartMillis,
      lock,
      clock,
    );
  }

  private lookAgain(set: Dataset): Table | undefined {
    const look = this.cache.look([set], this.ports.clock.nowMillis())[0]!;
    if (look.table !== undefined && look.isFresh) return look.table;
    if (look.failure !== undefined) throw new CoinTrackingError(look.failure);
    return undefined;
  }
}

/** Whoever took the key away doesn't want its data shown on. */
function isDisconnected(thrown: unknown): boolean {
  const { code } = failureOf(thrown);
  return code === 'NOT_CONNECTED' || code === 'KEY_ELSEWHERE';
}
