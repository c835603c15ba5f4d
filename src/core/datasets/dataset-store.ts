// Where a fetched table goes: a record and the last good copy into the spreadsheet's properties, the table into its cache,
// and into the owner's cache for the owner's other spreadsheets.
import { type Account, requireAccount } from '../accounts/account';
import type { Parameters } from '../api/methods';
import { entryKey } from '../cache/cache-keys';
import { type EncodedEntry, renameEntry } from '../cache/entry';
import { type Freshness, freshFrom } from '../cache/freshness';
import { sharedCache } from '../cache/shared-cache';
import { TableCache } from '../cache/table-cache';
import { type Dataset, datasetName } from '../dataset';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import type { Table } from '../tables/table';
import { type CoinTable, coinOf } from './coin-histories';
import { cacheKeysOf, type DatasetRecord, recordProperty, recordsIn } from './dataset-record';
import { lastGoodProperties, packLastGood, readLastGood } from './last-good';

/** The cache keeps 1,000 entries for everything in the spreadsheet. */
const maxCoins = 700;

type Texts = Readonly<Record<string, string>>;

interface Found {
  readonly table: Table;
  readonly freshness: Freshness;
}

/** What the next fetch has to know of this one. */
type HowFetched = Pick<DatasetRecord, 'isSlow' | 'windows'>;

export class DatasetStore {
  constructor(
    private readonly ports: Ports,
    private readonly cache: TableCache,
  ) {}

  recordOf(set: Dataset, spreadsheet: Texts): DatasetRecord {
    const { method } = set;
    const parameters = set.parameters as Parameters;
    const known = recordsIn(spreadsheet).get(entryKey(datasetName(set)));
    return known ?? { name: datasetName(set), method, parameters };
  }

  writeRecord(record: DatasetRecord, more: Readonly<Record<string, string>> = {}): void {
    const property = recordProperty(entryKey(record.name));
    this.ports.spreadsheetStore.write({ ...more, [property]: JSON.stringify(record) });
  }

  /** Throws TABLE_TOO_LARGE, or whatever a cache that takes nothing says; the record and the last good copy are kept then. */
  keep(
    set: Dataset,
    table: Table,
    freshness: Freshness,
    spreadsheet: Texts,
    how: HowFetched = {},
  ): EncodedEntry {
    const entry = this.encode(set, table, freshness);
    const previous = this.recordOf(set, spreadsheet);
    const key = entryKey(previous.name);
    const good = packLastGood(key, table, spreadsheet, this.ports.compressor);
    const record: DatasetRecord = {
      name: previous.name,
      method: previous.method,
      parameters: previous.parameters,
      ...freshness,
      rows: table.rowCount,
      ...(entry.parts && {
        parts: { generation: entry.parts.generation, count: entry.parts.blocks.length },
      }),
      ...(good && { good: good.good }),
      ...how,
    };
    // The record first: it must know of every entry that a disconnect has to remove.
    this.writeRecord(record, good?.entries);
    const outdated = lastGoodProperties(key, spreadsheet).filter(name => !(name in (good?.entries ?? {})));
    if (outdated.length > 0) this.ports.spreadsheetStore.remove(outdated);
    this.cache.store(entry.entries);
    if (previous.parts && previous.parts.generation !== record.parts?.generation) {
      this.cache.remove(cacheKeysOf(key, previous).slice(1));
    }
    return entry;
  }

  /** Each coin in an entry of its own. Only coins that were asked for one by one before have records and last good copies. */
  keepCoins(all: Dataset, coins: readonly CoinTable[], freshness: Freshness, spreadsheet: Texts): void {
    if (coins.length > maxCoins) {
      throw new CoinTrackingError({ code: 'TABLE_TOO_LARGE', method: all.method, rows: coins.length });
    }
    const { name, method, parameters } = this.recordOf(all, spreadsheet);
    const rows = coins.reduce((sum, { table }) => sum + table.rowCount, 0);
    this.writeRecord({
      name,
      method,
      parameters,
      ...freshness,
      rows,
      coins: coins.map(({ set }) => coinOf(set)),
    });
    const records = recordsIn(spreadsheet);
    const entries: Record<string, string> = {};
    for (const { set, table } of coins) {
      if (records.has(entryKey(datasetName(set)))) this.keep(set, table, freshness, spreadsheet);
      else Object.assign(entries, this.encode(set, table, freshness).entries);
    }
    this.cache.store(entries);
  }

  /** For the owner's other spreadsheets, as long as it is fresh. A courtesy: nobody misses it where it fails. */
  share(set: Dataset, entry: EncodedEntry, freshness: Freshness, account: Account): void {
    if (account.storage !== 'owner') return;
    const entries = renameEntry(entry.entries, datasetName(set), datasetName(shared(set)));
    const seconds = Math.floor((freshness.freshUntilMillis - this.ports.clock.nowMillis()) / 1000);
    try {
      if (seconds >= 1) this.sharedTables(account).store(entries, seconds);
    } catch {
      // Another spreadsheet will spend a call of its own.
    }
  }

  /** What was fetched for the account's other name, or in another spreadsheet of the same owner. */
  findShared(set: Dataset, account: Account): Found | undefined {
    const alias = aliasOf(set, account);
    const found = alias && this.findFresh(this.cache, alias);
    if (found || account.storage !== 'owner') return found;
    return this.findFresh(this.sharedTables(account), shared(set));
  }

  private findFresh(cache: TableCache, set: Dataset): Found | undefined {
    try {
      const [look] = cache.look([{ dataset: set }], this.ports.clock.nowMillis());
      if (look?.table === undefined || !look.isFresh) return undefined;
      return { table: look.table, freshness: freshFrom(look.fetchedAtMillis) };
    } catch {
      // A cache that can't be read has nothing.
      return undefined;
    }
  }

  /**
   * What there is where no call is possible: a fresh table of another spreadsheet, which may have spent the calls, or the
   * last good copy. Throws NOT_CONNECTED or KEY_ELSEWHERE.
   */
  readFallback(set: Dataset): Table | undefined {
    const spreadsheet = this.ports.spreadsheetStore.readAll();
    const account = requireAccount(set.account, spreadsheet, this.ports.personStore.readAll());
    const found = this.findShared(set, account);
    if (found === undefined) return this.lastGood(set, spreadsheet);
    try {
      this.keep(set, found.table, found.freshness, spreadsheet);
    } catch {
      // The next cell looks there, too.
    }
    return found.table;
  }

  /** Put back into the cache, where the other cells find it in one round trip. */
  private lastGood(set: Dataset, spreadsheet: Texts): Table | undefined {
    const record = this.recordOf(set, spreadsheet);
    const table =
      record.good && readLastGood(entryKey(record.name), record.good, spreadsheet, this.ports.compressor);
    if (table === undefined) return undefined;
    const freshness = { fetchedAtMillis: record.fetchedAtMillis ?? 0, freshUntilMillis: 0 };
    try {
      const entry = this.cache.encode(set, table, freshness);
      if (entry && entry.parts === undefined) this.cache.store(entry.entries);
    } catch {
      // The next cell reads the properties, too.
    }
    return table;
  }

  encode(set: Dataset, table: Table, freshness: Freshness): EncodedEntry {
    const entry = this.cache.encode(set, table, freshness);
    if (entry !== undefined) return entry;
    throw new CoinTrackingError({ code: 'TABLE_TOO_LARGE', method: set.method, rows: table.rowCount });
  }

  private sharedTables(account: Account): TableCache {
    return new TableCache(sharedCache(account.secret, this.ports), this.ports.compressor);
  }
}

/** The same request under the account's other name, if it has one. */
export function aliasOf(set: Dataset, { name, otherName }: Account): Dataset | undefined {
  if (otherName === undefined) return undefined;
  return { ...set, account: set.account === name ? otherName : name };
}

/** Spreadsheets may name the same account differently. */
export function shared(set: Dataset): Dataset {
  return { ...set, account: 'shared' };
}
