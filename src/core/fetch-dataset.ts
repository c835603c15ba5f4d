// One dataset, cold: whether it may be asked for now, the call, and what is kept of its outcome.
import { callApi } from './api/call';
import type { Answer } from './api/read-response';
import { type BackOff, concernsWholeKey, lifted, planBackOff } from './budget/back-off';
import { KeyBook } from './budget/key-book';
import { entryKey } from './cache/cache-keys';
import { cacheKeysOf, type DatasetRecord, recordProperty, recordsIn } from './cache/dataset-record';
import type { TableCache } from './cache/table-cache';
import { type Dataset, datasetName } from './dataset';
import { CoinTrackingError, type Failure, failureOf } from './errors';
import type { Ports } from './ports';
import type { Table } from './tables/table';
import { tableOf } from './tables/table-of';

/** CoinTracking: "In most situations one call per hour is enough". */
export const freshMillis = 3_600_000;

interface Permit {
  readonly book: KeyBook;
  readonly record: DatasetRecord;
}

export class DatasetFetcher {
  constructor(
    private readonly ports: Ports,
    private readonly cache: TableCache,
  ) {}

  /**
   * Throws what speaks against a call now, and leaves it in the cache, where other cells find it in the one round trip
   * they make anyway.
   */
  requirePermit(set: Dataset): Permit {
    const permit = this.readPermit(set);
    const nowMillis = this.ports.clock.nowMillis();
    for (const backOff of [permit.book.backOff, permit.record.backOff]) {
      if (backOff === undefined || nowMillis >= backOff.untilMillis) continue;
      this.cache.noteFailure(set, backOff, backOff === permit.book.backOff, nowMillis);
      throw new CoinTrackingError(backOff.failure);
    }
    try {
      permit.book.requireRoom();
    } catch (thrown) {
      this.cache.noteFailure(set, planBackOff(failureOf(thrown), undefined, nowMillis), true, nowMillis);
      throw thrown;
    }
    return permit;
  }

  /** To be called by one at a time. */
  fetch(set: Dataset, timeoutMillis: number): Table {
    const permit = this.requirePermit(set);
    try {
      return this.keep(set, tableOf(set, this.call(set, permit.book, timeoutMillis)), permit);
    } catch (thrown) {
      this.remember(set, failureOf(thrown), permit);
      throw thrown;
    }
  }

  private readPermit(set: Dataset): Permit {
    const spreadsheet = this.ports.spreadsheetStore.readAll();
    const book = KeyBook.open(set.account, spreadsheet, this.ports.personStore.readAll(), this.ports);
    const record = recordsIn(spreadsheet).get(entryKey(set)) ?? { name: datasetName(set) };
    return { book, record };
  }

  /** Sent once; a second time only after a refused nonce, above the one that the server names. */
  private call(set: Dataset, book: KeyBook, timeoutMillis: number): Answer {
    try {
      return this.send(set, book, book.enterCall(), timeoutMillis);
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code !== 'NONCE_TOO_LOW') throw thrown;
      book.requireRoom();
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

  private keep(set: Dataset, table: Table, { book, record }: Permit): Table {
    const nowMillis = this.ports.clock.nowMillis();
    const freshness = { fetchedAtMillis: nowMillis, freshUntilMillis: nowMillis + freshMillis };
    const entry = this.cache.encode(set, table, freshness);
    if (entry === undefined) {
      throw new CoinTrackingError({ code: 'TABLE_TOO_LARGE', method: set.method, rows: table.rowCount });
    }
    // The record first: it must know of every entry that a disconnect has to remove.
    const kept: DatasetRecord = {
      name: record.name,
      ...freshness,
      rows: table.rowCount,
      ...(entry.parts && { parts: { generation: entry.parts.generation, count: entry.parts.sums.length } }),
    };
    this.writeRecord(set, kept);
    try {
      this.cache.store(entry);
    } catch (thrown) {
      // This cell has its table all the same; the back-off keeps the others from fetching it once each.
      this.remember(set, failureOf(thrown), { book, record: kept });
      return table;
    }
    if (book.backOff?.attempt) book.setBackOff(lifted(book.backOff, nowMillis));
    if (record.parts && record.parts.generation !== entry.parts?.generation) {
      this.cache.remove(cacheKeysOf(entryKey(set), record).slice(1));
    }
    return table;
  }

  private remember(set: Dataset, failure: Failure, { book, record }: Permit): void {
    const nowMillis = this.ports.clock.nowMillis();
    const ofWholeKey = concernsWholeKey(failure);
    const previous = ofWholeKey ? book.backOff : record.backOff;
    const backOff: BackOff = planBackOff(failure, previous, nowMillis);
    if (ofWholeKey) book.setBackOff(backOff);
    else this.writeRecord(set, { ...record, backOff });
    this.cache.noteFailure(set, backOff, ofWholeKey, nowMillis);
  }

  private writeRecord(set: Dataset, record: DatasetRecord): void {
    this.ports.spreadsheetStore.write({ [recordProperty(entryKey(set))]: JSON.stringify(record) });
  }
}
