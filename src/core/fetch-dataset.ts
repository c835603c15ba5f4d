// One dataset, cold: whether it may be asked for now, the call, and what is kept of its outcome.
import { callApi } from './api/call';
import type { Answer } from './api/read-response';
import {
  concernsDataset,
  concernsWholeKey,
  isLiftedFor,
  isRemembered,
  lifted,
  planBackOff,
  planDatasetBackOff,
} from './budget/back-off';
import type { Caller } from './budget/caller';
import { KeyBook } from './budget/key-book';
import type { DatasetRecord } from './cache/dataset-record';
import type { TableCache } from './cache/table-cache';
import { freshMillis, type TableKeeper } from './cache/table-keeper';
import {
  allCoins,
  coinOf,
  decideAllCoins,
  maxCoins,
  requireKnownCoin,
  splitByCoin,
  unknownCoin,
} from './coin-histories';
import type { Dataset } from './dataset';
import { CoinTrackingError, type Failure, failureOf } from './errors';
import type { Ports } from './ports';
import type { Table } from './tables/table';
import { tableOf } from './tables/table-of';

/** What took longer for a refresh can't be waited for by a cell. */
const longestCellCallMillis = 15_000;

interface Permit {
  readonly book: KeyBook;
  readonly record: DatasetRecord;
  readonly spreadsheet: Readonly<Record<string, string>>;
}

export class DatasetFetcher {
  constructor(
    private readonly ports: Ports,
    private readonly cache: TableCache,
    private readonly keeper: TableKeeper,
    private readonly caller: Caller,
  ) {}

  /**
   * Throws what speaks against a call now, and leaves it in the cache, where other cells find it in the one round trip
   * they make anyway.
   */
  requirePermit(set: Dataset): Permit {
    const permit = this.readPermit(set);
    const nowMillis = this.ports.clock.nowMillis();
    this.requireQuick(set, permit.record);
    for (const backOff of [permit.book.backOff, permit.record.backOff]) {
      if (backOff === undefined || isLiftedFor(this.caller, backOff, nowMillis)) continue;
      this.cache.noteRefusal(set, backOff, backOff === permit.book.backOff, nowMillis);
      throw new CoinTrackingError(backOff.failure);
    }
    try {
      permit.book.requireRoom();
    } catch (thrown) {
      this.cache.noteRefusal(set, planBackOff(failureOf(thrown), undefined, nowMillis), true, nowMillis);
      throw thrown;
    }
    return permit;
  }

  /** To be called by one at a time. `coinsMissing`: how many coins' histories the cell lacks, this one included. */
  fetch(set: Dataset, timeoutMillis: number, coinsMissing: number): Table {
    const permit = this.requirePermit(set);
    this.requireNoCasualty(set, permit);
    const found = this.keeper.findShared(set, permit.book.account);
    if (found) {
      this.keeper.keep(set, found.table, found.freshness, permit.spreadsheet);
      return found.table;
    }
    const nowMillis = this.ports.clock.nowMillis();
    const all = this.keeper.recordOf(allCoins(set), permit.spreadsheet);
    requireKnownCoin(set, all, nowMillis);
    return decideAllCoins(set, permit.spreadsheet, all, coinsMissing, nowMillis)
      ? this.fetchAllCoins(set, { ...permit, record: all }, timeoutMillis)
      : this.fetchOne(set, permit, timeoutMillis);
  }

  private fetchOne(set: Dataset, permit: Permit, timeoutMillis: number): Table {
    const startMillis = this.ports.clock.nowMillis();
    const table = this.ask(set, permit, timeoutMillis);
    this.attempt(set, permit, () => {
      const freshness = this.freshness();
      const isSlow = freshness.fetchedAtMillis - startMillis > longestCellCallMillis;
      this.keeper.keep(set, table, freshness, permit.spreadsheet, isSlow);
      this.keeper.share(set, table, freshness, permit.book.account);
    });
    return table;
  }

  private fetchAllCoins(set: Dataset, permit: Permit, timeoutMillis: number): Table {
    const all = allCoins(set);
    const coins = splitByCoin(all, this.ask(all, permit, timeoutMillis));
    this.attempt(all, permit, () => {
      const freshness = this.freshness();
      if (coins.size > maxCoins) {
        throw new CoinTrackingError({ code: 'TABLE_TOO_LARGE', method: all.method, rows: coins.size });
      }
      const { name, method, parameters } = permit.record;
      this.keeper.writeRecord({ name, method, parameters, ...freshness, coins: [...coins.keys()] });
      for (const coin of coins.values()) {
        this.cache.store(this.keeper.encode(coin.set, coin.table, freshness).entries);
      }
    });
    const asked = coins.get(coinOf(set));
    if (asked === undefined) throw unknownCoin(set, [...coins.keys()]);
    return asked.table;
  }

  private ask(set: Dataset, permit: Permit, timeoutMillis: number): Table {
    return this.remembering(set, permit, () => {
      this.keeper.writeRecord({ ...permit.record, startedAtMillis: this.ports.clock.nowMillis() });
      const table = tableOf(set, this.call(set, permit.book, timeoutMillis));
      const { backOff } = permit.book;
      if (backOff?.attempt) permit.book.setBackOff(lifted(backOff, this.ports.clock.nowMillis()));
      return table;
    });
  }

  /** What is too large is told; where only the cache fails, the cell has its table all the same. */
  private attempt(set: Dataset, permit: Permit, keep: () => void): void {
    try {
      keep();
    } catch (thrown) {
      const failure = failureOf(thrown);
      this.remember(set, failure, { ...permit, record: this.recordNow(set) });
      if (failure.code === 'TABLE_TOO_LARGE') throw thrown;
    }
  }

  private remembering<T>(set: Dataset, permit: Permit, work: () => T): T {
    try {
      return work();
    } catch (thrown) {
      this.remember(set, failureOf(thrown), permit);
      throw thrown;
    }
  }

  private requireQuick(set: Dataset, record: DatasetRecord): void {
    if (record.isSlow && this.caller === 'formula') {
      throw new CoinTrackingError({ code: 'ONLY_BY_REFRESH', method: set.method });
    }
  }

  /** Whoever had the lock before was ended in the middle of its call: that counts as too slow. */
  private requireNoCasualty(set: Dataset, permit: Permit): void {
    if (permit.record.startedAtMillis === undefined || this.caller === 'person') return;
    this.remembering(set, permit, () => {
      throw new CoinTrackingError({ code: 'TOO_SLOW', method: set.method });
    });
  }

  private readPermit(set: Dataset): Permit {
    const { spreadsheetStore, personStore } = this.ports;
    const spreadsheet = spreadsheetStore.readAll();
    const book = KeyBook.open(set.account, this.caller, spreadsheet, personStore.readAll(), this.ports);
    return { book, spreadsheet, record: this.keeper.recordOf(set, spreadsheet) };
  }

  private recordNow(set: Dataset): DatasetRecord {
    return this.keeper.recordOf(set, this.ports.spreadsheetStore.readAll());
  }

  /** Sent once; a second time only after a refused nonce, above the one that the server names. */
  private call(set: Dataset, book: KeyBook, timeoutMillis: number): Answer {
    try {
      return this.send(set, book, book.enterCall(), timeoutMillis);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'NONCE_TOO_LOW') throw thrown;
      return this.send(set, book, book.enterCall(failure.above), timeoutMillis);
    }
  }

  private send(set: Dataset, book: KeyBook, nonce: string, timeoutMillis: number): Answer {
    const { clock, http, hmac } = this.ports;
    const context = {
      account: set.account,
      nowMillis: clock.nowMillis(),
      credentials: book.account,
      timeoutMillis,
    };
    return callApi(set, nonce, context, http, hmac);
  }

  private freshness() {
    const fetchedAtMillis = this.ports.clock.nowMillis();
    return { fetchedAtMillis, freshUntilMillis: fetchedAtMillis + freshMillis };
  }

  private remember(set: Dataset, failure: Failure, { book, record }: Permit): void {
    const { startedAtMillis: _, ...ended } = record;
    if (!isRemembered(failure)) {
      this.keeper.writeRecord(ended);
      return;
    }
    const nowMillis = this.ports.clock.nowMillis();
    if (concernsWholeKey(failure)) {
      const backOff = planBackOff(failure, book.backOff, nowMillis);
      this.cache.noteRefusal(set, backOff, true, nowMillis);
      book.setBackOff(backOff);
    }
    if (concernsDataset(failure)) {
      const backOff = planDatasetBackOff(failure, record.backOff, nowMillis);
      this.cache.noteRefusal(set, backOff, false, nowMillis);
      this.keeper.writeRecord({ ...ended, backOff });
    } else this.keeper.writeRecord(ended);
  }
}
