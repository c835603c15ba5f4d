// A formula's tables, as new as the call budget allows: cached? being fetched? permitted? then fetch; else fall back.
import { type AnyRead, type DerivedRead, isDerived } from '../cache/derived-read';
import { DerivedTables } from '../cache/derived-tables';
import { type Look, TableCache } from '../cache/table-cache';
import type { TableRead } from '../cache/table-read';
import type { Dataset } from '../dataset';
import { allCoins, isCoinHistory } from '../datasets/coin-histories';
import type { StoredState } from '../datasets/stored-state';
import { storedStamp, zoneOf, zoneStampOf } from '../datasets/zone-of-spreadsheet';
import type { Zone, ZoneStamp } from '../days/zone';
import { CoinTrackingError, failureOf, sayingAccount } from '../errors';
import { once } from '../once';
import type { Ports } from '../ports';
import { emptyHistory } from '../tables/historical-currency';
import type { Table } from '../tables/table';
import { makeDemoTable } from './demo-table';
import { deriveTable } from './derive-table';
import { mayShowOlder, readFallback } from './fallback';
import { DatasetFetcher } from './fetch-dataset';
import { KnownNames } from './known-names';
import { meantDataset } from './meant-dataset';
import { type FlightTimes, singleFlight } from './single-flight';
import { markUnserved } from './unserved';

export type { AnyRead, TableRead };

/** Google ends a cell at 30 s, and the cell can't say anything then. So a call ends early enough to save its table. */
const callMillis = 20_000;
/** A cell needs one more look for what another cell fetches, so it waits until its time is up. */
const waitMillis = 19_500;
/** A call with less time than this would most likely be wasted. */
const shortestCallMillis = 3_000;

export interface ResolverOptions {
  /** Histories that the spreadsheet's formulas read: for more than two coins, the first call is the one for all. */
  readonly foreseenHistories?: () => readonly Dataset[];
  /** Is read where no table says which zone the spreadsheet is in. */
  readonly state?: StoredState;
}

export class Resolver {
  private readonly cache: TableCache;
  private readonly derived: DerivedTables;
  private readonly fetcher: DatasetFetcher;
  private readonly startMillis: number;
  /** The stored state as this cell has read it last. */
  private state: StoredState | undefined;
  /** As the tables' cache entries have it. */
  private stamp: ZoneStamp | undefined;
  private hasLooked = false;
  /** This cell has fetched a history: with it, others may have come. */
  private hasNewHistories = false;
  /** Of accounts that this cell's formula writes otherwise. */
  private readonly connectedNames = new Map<string, string>();

  constructor(
    private readonly ports: Ports,
    private readonly options: ResolverOptions = {},
  ) {
    this.cache = new TableCache(ports.cache, ports.compressor);
    this.derived = new DerivedTables(ports.cache, ports.compressor);
    this.fetcher = new DatasetFetcher(ports, 'formula');
    this.startMillis = ports.clock.nowMillis();
  }

  /** In the order asked for. The fresh ones in one round trip, each derived one in another. Throws CoinTrackingError. */
  tables(reads: readonly AnyRead[]): Table[] {
    const plain = reads.flatMap(read => (isDerived(read) ? [] : [read]));
    const tables = plain.length > 0 ? this.plainTables(plain) : [];
    return reads.map(read => (isDerived(read) ? this.derivedTable(read) : tables.shift()!));
  }

  private derivedTable(read: DerivedRead): Table {
    const look = this.derived.look(read, this.ports.clock.nowMillis());
    this.hasLooked = true;
    this.stamp ??= look.zone;
    if (look.table) return look.table;
    const tables = once(() => this.plainTables(read.sources));
    if (!look.areSourcesFresh) {
      tables();
      // Tables are kept under the accounts' own names: under any other, nothing would ever be found.
      const meant = this.asConnected(read);
      if (meant !== read) return this.derivedTable(meant);
    }
    const sources = { areFresh: look.areSourcesFresh, tables, zone: () => this.zone() };
    return deriveTable(read, sources, this.times, this.cache, this.derived, this.ports);
  }

  /** With the accounts' names as they are, where a formula has written them otherwise. */
  private asConnected(read: DerivedRead): DerivedRead {
    const named = ({ dataset }: TableRead) => this.connectedNames.get(dataset.account);
    if (!read.sources.some(named)) return read;
    const sources = read.sources.map(source => {
      const account = named(source);
      return account === undefined ? source : { ...source, dataset: { ...source.dataset, account } };
    });
    return { ...read, sources };
  }

  private get times(): FlightTimes {
    return {
      lastStartMillis: this.startMillis + callMillis - shortestCallMillis,
      deadlineMillis: this.startMillis + waitMillis,
    };
  }

  private plainTables(reads: readonly TableRead[]): Table[] {
    const looks = this.cache.look(reads, this.ports.clock.nowMillis());
    this.hasLooked = true;
    this.stamp ??= newestStamp(looks);
    this.hasNewHistories = false;
    const coldReads = reads.filter((_, index) => !looks[index]!.isFresh);
    // Who reads whatever histories there are wants the call for all, however few they are.
    const cold = coldReads.flatMap(({ dataset, isOfMany }) =>
      isOfMany ? [dataset, allCoins(dataset)] : [dataset],
    );
    return reads.map((read, index) => {
      const look = looks[index]!;
      if (this.hasNewHistories && !look.isFresh && isCoinHistory(read.dataset)) this.lookForNew(reads, looks);
      const one = () => this.plainTable(read, looks[index]!, cold);
      return read.isAmongAccounts ? sayingAccount(read.dataset.account, one) : one();
    });
  }

  /** One call may have brought what many reads want: one look finds it for all of them, without the lock and the stores. */
  private lookForNew(reads: readonly TableRead[], looks: Look[]): void {
    this.hasNewHistories = false;
    const missing = reads.flatMap((_, index) => (looks[index]!.isFresh ? [] : [index]));
    const found = this.cache.look(
      missing.map(index => reads[index]!),
      this.ports.clock.nowMillis(),
    );
    for (const [at, index] of missing.entries()) looks[index] = found[at]!;
  }

  private plainTable(read: TableRead, look: Look, cold: readonly Dataset[]): Table {
    const isSure = look.isFresh || look.backOff !== undefined || !isCoinHistory(read.dataset);
    return isSure ? this.resolveAccount(read, look, cold) : this.resolve(...this.meant(read, look), cold);
  }

  /** Most formulas write an account's name as it is: only one that isn't found is looked at again. */
  private resolveAccount(read: TableRead, look: Look, cold: readonly Dataset[]): Table {
    try {
      return this.resolve(read, look, cold);
    } catch (thrown) {
      const meant = failureOf(thrown).code === 'NOT_CONNECTED' ? this.meant(read, look) : undefined;
      if (meant === undefined || meant[0] === read) throw thrown;
      return this.resolve(...meant, cold);
    }
  }

  private meant(read: TableRead, look: Look): [TableRead, Look] {
    this.state = this.fetcher.readState();
    const nowMillis = this.ports.clock.nowMillis();
    const known = new KnownNames(this.state, this.cache, nowMillis);
    const dataset = meantDataset(read.dataset, this.state, known);
    if (dataset === read.dataset) return [read, look];
    if (dataset.account !== read.dataset.account)
      this.connectedNames.set(read.dataset.account, dataset.account);
    const meant = { ...read, dataset };
    return [meant, this.cache.look([meant], nowMillis)[0]!];
  }

  /** The spreadsheet's. After warm tables no round trip. */
  zone(): Zone {
    const { ports } = this;
    const stamp = this.state === undefined ? this.stamp : undefined;
    return zoneOf(
      stamp ?? zoneStampOf(this.state ?? this.options.state ?? this.fetcher.readState(), ports),
      ports,
    );
  }

  /** How Sheets shows a formula's Date, as far as that is known without asking for anything. */
  get shows(): ZoneStamp['shows'] {
    const state = this.state ?? (this.hasLooked ? undefined : this.options.state);
    return (this.stamp ?? (state && storedStamp(state)))?.shows;
  }

  private resolve(read: TableRead, look: Look, cold: readonly Dataset[]): Table {
    if (look.table !== undefined && (look.isFresh || look.backOff !== undefined)) return look.table;
    try {
      return this.fetchOrOlder(read, look, cold);
    } catch (thrown) {
      if (read.mayBeUnknown && failureOf(thrown).code === 'ARGUMENT_UNKNOWN') return emptyHistory;
      throw thrown;
    }
  }

  private fetchOrOlder(read: TableRead, look: Look, cold: readonly Dataset[]): Table {
    try {
      if (look.backOff !== undefined) throw new CoinTrackingError(look.backOff.failure);
      return this.fetchOnce(read, cold);
    } catch (thrown) {
      const older = mayShowOlder(thrown) ? (look.table ?? this.readFallback(read.dataset, look)) : undefined;
      if (older !== undefined) return older;
      throw thrown;
    }
  }

  private fetchOnce(read: TableRead, cold: readonly Dataset[]): Table {
    const { dataset } = read;
    const { clock, lock } = this.ports;
    let hasWaited = false;
    return singleFlight(
      {
        lookup: () => {
          const found = this.lookAgain(read);
          if (found === undefined && !hasWaited) this.requireAllowed(dataset);
          hasWaited = true;
          return found;
        },
        fetch: () => {
          // After a wait somebody else has most likely fetched it. A look into the cache is quicker than reading the stores.
          const early = hasWaited ? this.lookAgain(read) : undefined;
          if (early !== undefined) return early;
          this.state = this.fetcher.readState();
          const isOnRecord = !hasWaited && this.state.hasFreshRecord(dataset, clock.nowMillis());
          const found = isOnRecord ? this.lookAgain(read) : undefined;
          return found ?? this.fetch(dataset, cold, this.state);
        },
        onTimeout: () => {
          // Nobody has to wait for what costs no call.
          if (this.state?.accounts.isDemo(dataset.account)) return makeDemoTable(dataset, this.ports).table;
          markUnserved(this.fetcher.readState());
          throw new CoinTrackingError({ code: 'STILL_FETCHING', method: dataset.method });
        },
      },
      this.times,
      lock,
      clock,
    );
  }

  private fetch(dataset: Dataset, cold: readonly Dataset[], state: StoredState): Table {
    const timeoutMillis = this.startMillis + callMillis - this.ports.clock.nowMillis();
    const { foreseenHistories = () => [] } = this.options;
    this.hasNewHistories ||= isCoinHistory(dataset);
    return this.fetcher.fetch(dataset, { timeoutMillis, alsoWanted: cold, foreseenHistories }, state);
  }

  /** Negative cache: where there is no fallback, a note says so, and other cells skip the search. */
  private readFallback(dataset: Dataset, { backOff, noFallback }: Look): Table | undefined {
    if (noFallback) return undefined;
    const table = readFallback(dataset, this.state ?? this.fetcher.readState(), this.fetcher);
    if (table === undefined && backOff !== undefined) {
      this.cache.noteNoFallback(dataset, backOff, this.ports.clock.nowMillis());
    }
    return table;
  }

  /** Before a cell waits for its turn: it needs none while its key or dataset is in back-off. */
  private requireAllowed(dataset: Dataset): void {
    this.state = this.fetcher.readState();
    if (this.state.accounts.isDemo(dataset.account)) return;
    this.fetcher.permitFor(dataset, this.state).requireAllowed();
  }

  private lookAgain(read: TableRead): Table | undefined {
    const look = this.cache.look([read], this.ports.clock.nowMillis())[0]!;
    if (look.table !== undefined && look.isFresh) return look.table;
    if (look.backOff !== undefined) throw new CoinTrackingError(look.backOff.failure);
    return undefined;
  }
}

/** Tables may have been fetched before and after a person chose another zone. */
function newestStamp(looks: readonly Look[]): ZoneStamp | undefined {
  const stamped = looks.filter(({ zone }) => zone !== undefined);
  return stamped.sort((a, b) => b.fetchedAtMillis - a.fetchedAtMillis)[0]?.zone;
}
