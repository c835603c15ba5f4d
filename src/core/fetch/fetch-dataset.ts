// One dataset, cold: whether it may be asked for now, what is asked, and what is remembered when that fails.

import { KeyLedger } from '../accounts/key-ledger';
import {
  type BackOff,
  concernsDataset,
  concernsWholeKey,
  isLiftedFor,
  isRemembered,
  lifted,
  planBackOff,
  planDatasetBackOff,
} from '../budget/back-off';
import type { Caller } from '../budget/caller';
import { type Freshness, freshFrom, freshMillis } from '../cache/freshness';
import type { TableCache } from '../cache/table-cache';
import { type Dataset, datasetLabel, datasetName } from '../dataset';
import {
  allCoins,
  coinOf,
  decideAllCoins,
  isAllCoins,
  requireKnownCoin,
  splitByCoin,
  unknownCoin,
} from '../datasets/coin-histories';
import type { DatasetRecord } from '../datasets/dataset-record';
import { aliasOf, type DatasetStore } from '../datasets/dataset-store';
import { CoinTrackingError, type Failure, failureOf } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { fetchTable, fetchTableInWindows } from './fetch-table';
import { canBeWindowed } from './windows';

/** What took longer for a refresh can't be waited for by a cell; one may try again after some hours all the same. */
const longestCellCallMillis = 20_000;
const slowMillis = 21_600_000;

/** How old a table may be that another spreadsheet has fetched. A refresh wants a new one, a schedule not twice the same. */
const acceptedAgeMillis: Record<Caller, number> = { formula: freshMillis, schedule: 300_000, person: 0 };

interface Permit {
  readonly book: KeyLedger;
  readonly record: DatasetRecord;
  readonly spreadsheet: Readonly<Record<string, string>>;
}

interface Asked {
  readonly table: Table;
  /** Where the windows of time begin that it came in. */
  readonly windows?: readonly number[];
}

export class DatasetFetcher {
  constructor(
    private readonly ports: Ports,
    private readonly cache: TableCache,
    private readonly store: DatasetStore,
    private readonly caller: Caller,
  ) {}

  /**
   * Throws what speaks against a call now, and leaves it in the cache, where other cells find it in the one round trip
   * they make anyway.
   */
  requirePermit(set: Dataset): Permit {
    const { spreadsheetStore, personStore } = this.ports;
    const spreadsheet = spreadsheetStore.readAll();
    const book = KeyLedger.open(set.account, this.caller, spreadsheet, personStore.readAll(), this.ports);
    const record = this.store.recordOf(set, spreadsheet);
    const nowMillis = this.ports.clock.nowMillis();
    if (
      this.caller === 'formula' &&
      record.isSlow &&
      nowMillis - (record.fetchedAtMillis ?? 0) < slowMillis
    ) {
      const failure: Failure = { code: 'ONLY_BY_REFRESH', method: set.method };
      this.cache.noteRefusal(set, planBackOff(failure, undefined, nowMillis), false, nowMillis);
      throw new CoinTrackingError(failure);
    }
    for (const backOff of [book.backOff, record.backOff]) {
      if (backOff === undefined || isLiftedFor(this.caller, backOff, nowMillis)) continue;
      this.cache.noteRefusal(set, backOff, backOff === book.backOff, nowMillis);
      this.ports.log.add({ kind: 'refusal', ...labelOf(set), failure: backOff.failure });
      throw new CoinTrackingError(backOff.failure);
    }
    try {
      book.requireBudget();
    } catch (thrown) {
      const failure = failureOf(thrown);
      if (failure.code === 'BUDGET_SPENT') {
        this.cache.noteRefusal(set, planBackOff(failure, undefined, nowMillis), true, nowMillis);
        this.ports.log.add({ kind: 'refusal', ...labelOf(set), failure });
      }
      throw thrown;
    }
    return { book, spreadsheet, record };
  }

  /** To be called by one at a time. `coinsMissing`: how many coins' histories the cell lacks, this one included. */
  fetch(set: Dataset, timeoutMillis: number, coinsMissing = 1): Table {
    const permit = this.requirePermit(set);
    this.requireNoInterruptedCall(set, permit);
    const found = this.store.findShared(set, permit.book.account);
    if (
      found &&
      this.ports.clock.nowMillis() - found.freshness.fetchedAtMillis < acceptedAgeMillis[this.caller]
    ) {
      this.keeping(set, permit, () => this.store.keep(set, found.table, found.freshness, permit.spreadsheet));
      return found.table;
    }
    const nowMillis = this.ports.clock.nowMillis();
    const all = this.store.recordOf(allCoins(set), permit.spreadsheet);
    requireKnownCoin(set, all, nowMillis);
    if (!isAllCoins(set) && !decideAllCoins(set, permit.spreadsheet, all, coinsMissing, nowMillis))
      return this.fetchOne(set, permit, timeoutMillis);
    this.requireNoInterruptedCall(allCoins(set), { ...permit, record: all });
    return this.fetchAllCoins(set, { ...permit, record: all }, timeoutMillis);
  }

  private fetchOne(set: Dataset, permit: Permit, timeoutMillis: number): Table {
    const startMillis = this.ports.clock.nowMillis();
    const { table, windows } = this.ask(set, permit, timeoutMillis);
    this.keeping(set, permit, freshness => {
      const isSlow = windows !== undefined || freshness.fetchedAtMillis - startMillis > longestCellCallMillis;
      const how = { ...(isSlow && { isSlow }), ...(windows && { windows }) };
      const entry = this.store.keep(set, table, freshness, permit.spreadsheet, how);
      this.store.share(set, entry, freshness, permit.book.account);
      this.saveForAlias(set, table, freshness, permit);
    });
    return table;
  }

  /** A formula that names the default account and one that doesn't show the same after a refresh. */
  private saveForAlias(
    set: Dataset,
    table: Table,
    freshness: Freshness,
    { book, spreadsheet }: Permit,
  ): void {
    const alias = aliasOf(set, book.account);
    const isUsed = alias && this.store.recordOf(alias, spreadsheet).fetchedAtMillis !== undefined;
    if (isUsed) this.store.keep(alias, table, freshness, spreadsheet);
  }

  private fetchAllCoins(set: Dataset, permit: Permit, timeoutMillis: number): Table {
    const all = allCoins(set);
    const { table } = this.ask(all, permit, timeoutMillis);
    const coins = splitByCoin(all, table);
    this.keeping(all, permit, freshness => this.store.keepCoins(all, coins, freshness, permit.spreadsheet));
    if (isAllCoins(set)) return table;
    const asked = coins.find(coin => coinOf(coin.set) === coinOf(set));
    if (asked === undefined)
      throw unknownCoin(
        set,
        coins.map(coin => coinOf(coin.set)),
      );
    return asked.table;
  }

  private ask(set: Dataset, permit: Permit, timeoutMillis: number): Asked {
    const { book, record } = permit;
    const startedAtMillis = this.ports.clock.nowMillis();
    this.store.writeRecord({ ...record, startedAtMillis });
    const asked = this.remembering(set, permit, () => this.askAtOnceOrByWindows(set, permit, timeoutMillis));
    const millis = this.ports.clock.nowMillis() - startedAtMillis;
    this.ports.log.add({ kind: 'call', ...labelOf(set), rows: asked.table.rowCount, millis });
    this.cache.forgetRefusals(set);
    if (book.backOff?.attempt) this.setBackOff(book, lifted(book.backOff, this.ports.clock.nowMillis()));
    return asked;
  }

  private askAtOnceOrByWindows(set: Dataset, { book, record }: Permit, timeoutMillis: number): Asked {
    const byWindows = () => {
      const { table, starts } = fetchTableInWindows(
        set,
        record.windows ?? [],
        book,
        timeoutMillis,
        this.ports,
      );
      return { table, windows: starts };
    };
    const mayBeWindowed = this.caller !== 'formula' && canBeWindowed(set);
    if (mayBeWindowed && record.windows) return byWindows();
    try {
      return { table: fetchTable(set, book, timeoutMillis, this.ports) };
    } catch (thrown) {
      if (!mayBeWindowed || failureOf(thrown).code !== 'ANSWER_TOO_LARGE') throw thrown;
      return byWindows();
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

  /** What is too large is told; where only the cache fails, the cell has its table all the same. */
  private keeping(set: Dataset, permit: Permit, keep: (freshness: Freshness) => void): void {
    try {
      keep(freshFrom(this.ports.clock.nowMillis()));
    } catch (thrown) {
      const failure = failureOf(thrown);
      const record = this.store.recordOf(set, this.ports.spreadsheetStore.readAll());
      this.remember(set, failure, { ...permit, record });
      if (failure.code === 'TABLE_TOO_LARGE') throw thrown;
    }
  }

  /** Whoever had the lock before was ended in the middle of its call: that counts as too slow. */
  private requireNoInterruptedCall(set: Dataset, permit: Permit): void {
    if (permit.record.startedAtMillis === undefined || this.caller !== 'formula') return;
    this.remembering(set, permit, () => {
      throw new CoinTrackingError({ code: 'TOO_SLOW', method: set.method });
    });
  }

  /** Where another spreadsheet has the book at this moment, the note in the cache has to do. */
  private setBackOff(book: KeyLedger, backOff: BackOff): void {
    try {
      book.setBackOff(backOff);
    } catch (thrown) {
      if (failureOf(thrown).code !== 'KEY_BUSY') throw thrown;
    }
  }

  private remember(set: Dataset, failure: Failure, { book, record }: Permit): void {
    const { startedAtMillis: _, ...ended } = record;
    const nowMillis = this.ports.clock.nowMillis();
    this.ports.log.add({ kind: 'failure', ...labelOf(set), failure });
    if (isRemembered(failure) && concernsDataset(failure)) {
      const backOff = planDatasetBackOff(failure, record.backOff, nowMillis);
      this.cache.noteRefusal(set, backOff, false, nowMillis);
      this.store.writeRecord({ ...ended, backOff });
    } else this.store.writeRecord(ended);
    if (isRemembered(failure) && concernsWholeKey(failure)) {
      const backOff = planBackOff(failure, book.backOff, nowMillis);
      this.cache.noteRefusal(set, backOff, true, nowMillis);
      this.setBackOff(book, backOff);
    }
  }
}

function labelOf(set: Dataset): { readonly account: string; readonly dataset: string } {
  return { account: set.account, dataset: datasetLabel(datasetName(set)) };
}
