// Saves a fetched table: a record and the last good copy into the spreadsheet's properties, the table into its cache.
import type { EncodedEntry } from '../cache/entry';
import type { Freshness } from '../cache/freshness';
import type { TableCache } from '../cache/table-cache';
import type { Dataset } from '../dataset';
import type { ZoneStamp } from '../days/zone';
import { CoinTrackingError } from '../errors';
import type { Ports } from '../ports';
import { countUnreadable } from '../tables/read-column';
import type { Table } from '../tables/table';
import { allCoins, type CoinTable, coinOf } from './coin-histories';
import { cacheKeyOf, cacheKeysOf, type DatasetRecord, emptyRecord } from './dataset-record';
import { lastGoodProperties, packLastGood, readLastGood } from './last-good';
import type { StoredState } from './stored-state';
import { rememberedZone } from './zone-of-spreadsheet';

/** The cache keeps 1,000 entries for everything in the spreadsheet. */
const maxCoins = 700;

/** What the next fetch has to know about this one. */
export type HowFetched = Pick<DatasetRecord, 'isSlow' | 'windows'>;

export interface TableToSave {
  readonly dataset: Dataset;
  readonly table: Table;
}

export interface SavedEntry {
  readonly dataset: Dataset;
  readonly entry: EncodedEntry;
}

export class DatasetStore {
  constructor(
    private readonly ports: Ports,
    private readonly cache: TableCache,
  ) {}

  /**
   * Saves several tables with no more service calls than one. Throws TABLE_TOO_LARGE before anything is saved, or the cache's
   * error after records and last good copies are.
   */
  save(
    tables: readonly TableToSave[],
    freshness: Freshness,
    state: StoredState,
    how: HowFetched = {},
  ): SavedEntry[] {
    const zone = rememberedZone(state, this.ports);
    const saved = tables.map(({ dataset, table }) => ({
      dataset,
      entry: this.encode(dataset, table, freshness, zone),
    }));
    const outdated = tables.flatMap(({ dataset, table }, index) =>
      this.stage(dataset, table, saved[index]!.entry, freshness, state, how),
    );
    this.write(saved, outdated, state);
    return saved;
  }

  /** Each coin in an entry of its own. Only coins that were asked for one by one have records and last good copies. */
  saveCoins(
    coins: readonly CoinTable[],
    all: Dataset,
    freshness: Freshness,
    state: StoredState,
  ): SavedEntry[] {
    if (coins.length > maxCoins) {
      throw new CoinTrackingError({ code: 'TABLE_TOO_LARGE', method: all.method, rows: coins.length });
    }
    const zone = rememberedZone(state, this.ports);
    const saved = coins.map(({ dataset, table }) => ({
      dataset,
      entry: this.encode(dataset, table, freshness, zone),
    }));
    const outdated = coins.flatMap(({ dataset, table }, index) =>
      state.records.has(cacheKeyOf(dataset))
        ? this.stage(dataset, table, saved[index]!.entry, freshness, state)
        : [],
    );
    const unreadable = coins.reduce((sum, { table }) => sum + countUnreadable(table), 0);
    state.putRecord(allCoins(all), {
      ...emptyRecord(allCoins(all)),
      ...freshness,
      ...(unreadable > 0 && { unreadable }),
      rows: coins.reduce((sum, { table }) => sum + table.rowCount, 0),
      coins: coins.map(({ dataset }) => coinOf(dataset)),
    });
    this.write(saved, outdated, state);
    return saved;
  }

  /** Also writes the copy into the cache, where the other cells find it in one round trip. */
  readLastGood(dataset: Dataset, state: StoredState): Table | undefined {
    const record = state.recordOf(dataset);
    const table =
      record.good &&
      readLastGood(cacheKeyOf(dataset), record.good, state.texts.spreadsheet, this.ports.compressor);
    if (table === undefined) return undefined;
    const freshness = { fetchedAtMillis: record.fetchedAtMillis ?? 0, freshUntilMillis: 0 };
    try {
      const entry = this.cache.encode(dataset, table, freshness, rememberedZone(state, this.ports));
      if (entry && entry.parts === undefined) this.cache.store(entry.entries);
    } catch {
      // The next cell reads the properties, too.
    }
    return table;
  }

  private encode(
    dataset: Dataset,
    table: Table,
    freshness: Freshness,
    zone: ZoneStamp | undefined,
  ): EncodedEntry {
    const entry = this.cache.encode(dataset, table, freshness, zone);
    if (entry !== undefined) return entry;
    throw new CoinTrackingError({ code: 'TABLE_TOO_LARGE', method: dataset.method, rows: table.rowCount });
  }

  /** Puts record and last good copy into the state. Gives the cache entries that are no longer needed. */
  private stage(
    dataset: Dataset,
    table: Table,
    { parts }: EncodedEntry,
    freshness: Freshness,
    state: StoredState,
    how: HowFetched = {},
  ): string[] {
    const key = cacheKeyOf(dataset);
    const previous = state.recordOf(dataset);
    const before = state.texts.spreadsheet;
    // The demo account can be made again at any time.
    const isDemo = state.accounts.isDemo(dataset.account);
    const good = isDemo ? undefined : packLastGood(key, table, before, this.ports.compressor);
    const unreadable = countUnreadable(table);
    const record: DatasetRecord = {
      ...emptyRecord(dataset),
      ...freshness,
      rows: table.rowCount,
      ...(unreadable > 0 && { unreadable }),
      ...(parts && { parts: { generation: parts.generation, count: parts.blocks.length } }),
      ...(good && { good: good.good }),
      ...how,
    };
    state.putRecord(dataset, record);
    state.drop(lastGoodProperties(key, before).filter(name => !(name in (good?.entries ?? {}))));
    if (good) state.texts.put(good.entries);
    const isReplaced = previous.parts && previous.parts.generation !== parts?.generation;
    return isReplaced ? cacheKeysOf(key, previous).slice(1) : [];
  }

  /** The records first: they must know of every entry that a disconnect has to remove. */
  private write(saved: readonly SavedEntry[], outdated: readonly string[], state: StoredState): void {
    state.save();
    this.cache.store(Object.assign({}, ...saved.map(({ entry }) => entry.entries)));
    this.cache.remove(outdated);
  }
}
