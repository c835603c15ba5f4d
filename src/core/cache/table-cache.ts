// The tables of a spreadsheet in its cache. A look is one round trip; a table of several entries takes one more.
import { type Dataset, datasetName } from '../dataset';
import type { ZoneStamp } from '../days/zone';
import type { Compressor, TextCache } from '../ports';
import type { Table } from '../tables/table';
import { backOffIn, type LookedBackOff, type Note, type NotedBackOff, readNote } from './back-off-note';
import { accountFailureKey, datasetFailureKey, entryKey } from './cache-keys';
import type { CachedTable } from './derived-read';
import {
  currencyIn,
  decodeHead,
  decodeStamp,
  decodeTable,
  type EncodedEntry,
  encodeEntry,
  type Head,
  inZone,
  neededParts,
} from './entry';
import type { Freshness } from './freshness';
import { type TableRead, windowOf } from './table-read';

/** Google's limit: 6 hours. The cache may forget sooner. */
const keepSeconds = 21_600;

export interface Look {
  readonly table: Table | undefined;
  readonly fetchedAtMillis: number;
  /** The spreadsheet's, where the entry says so. */
  readonly zone: ZoneStamp | undefined;
  readonly isFresh: boolean;
  /** Why nothing is fetched now; `undefined` where a call is possible. */
  readonly backOff: LookedBackOff | undefined;
  /** Negative cache: another cell has looked for an older copy and found none. */
  readonly noFallback: boolean;
}

/** A whole table as it was read last. */
interface ReadTable {
  /** Of its head, which says which parts belong to it. */
  readonly text: string;
  readonly head: Head;
  readonly table: Table;
}

export class TableCache {
  /** A cell looks for the same tables more than once, and reading them is most of its work. */
  private readonly lastRead = new Map<string, ReadTable>();

  constructor(
    private readonly cache: TextCache,
    private readonly compressor: Compressor,
  ) {}

  /**
   * Looks for several datasets at once, in their order; finds of each at least the rows that are asked for. `found`: what a look
   * for a table made of them has read a moment ago.
   */
  look(reads: readonly TableRead[], nowMillis: number, found = this.readTexts(reads)): Look[] {
    const names = reads.map(({ dataset }) => datasetName(dataset));
    const known = names.map(name => this.readBefore(name, found[entryKey(name)]));
    const heads = names.map((name, index) => known[index]?.head ?? decodeHead(found[entryKey(name)], name));
    const windows = reads.map(({ rows }) => windowOf(rows, nowMillis));
    const wanted = heads.flatMap((head, index) =>
      head && !known[index] ? neededParts(entryKey(head.name), head, windows[index]!) : [],
    );
    const parts = wanted.length > 0 ? this.cache.read(wanted) : {};
    return reads.map(({ dataset: { account }, rows }, index) => {
      const name = names[index]!;
      const head = heads[index];
      const table =
        known[index]?.table ??
        (head && decodeTable(entryKey(name), head, windows[index]!, parts, this.compressor));
      if (head && table && rows === undefined)
        this.lastRead.set(name, { text: found[entryKey(name)]!, head, table });
      const note = readNote(found[datasetFailureKey(name)], nowMillis);
      return {
        table,
        fetchedAtMillis: head?.fetchedAtMillis ?? 0,
        zone: head?.zone,
        isFresh: table !== undefined && head !== undefined && nowMillis < head.freshUntilMillis,
        backOff:
          backOffIn(note, false) ?? backOffIn(readNote(found[accountFailureKey(account)], nowMillis), true),
        noFallback: note?.nothingKept === true,
      };
    });
  }

  private readTexts(reads: readonly TableRead[]): Record<string, string> {
    const names = reads.map(({ dataset }) => datasetName(dataset));
    return this.cache.read([
      ...new Set([
        ...names.flatMap(name => [entryKey(name), datasetFailureKey(name)]),
        ...reads.map(({ dataset }) => accountFailureKey(dataset.account)),
      ]),
    ]);
  }

  private readBefore(name: string, text: string | undefined): ReadTable | undefined {
    const read = this.lastRead.get(name);
    return read?.text === text ? read : undefined;
  }

  /** However old, in their order; `undefined` for what is gone. */
  cached(reads: readonly TableRead[], nowMillis: number): (CachedTable | undefined)[] {
    const looks = reads.length > 0 ? this.look(reads, nowMillis) : [];
    return looks.map(
      ({ table, fetchedAtMillis }) =>
        table && { table, fetchedAtSeconds: Math.floor(fetchedAtMillis / 1000) },
    );
  }

  /** When each table was fetched; `undefined` where it is gone. One round trip; nothing is unpacked. */
  fetchedAt(datasets: readonly Dataset[]): (number | undefined)[] {
    const names = datasets.map(datasetName);
    const found = names.length > 0 ? this.cache.read(names.map(entryKey)) : {};
    return names.map(name => decodeStamp(found[entryKey(name)], name)?.fetchedAtMillis);
  }

  /** Of the first table that says one, however old; blank where none does. One round trip. */
  currencyOf(datasets: readonly Dataset[]): string {
    const names = datasets.map(datasetName);
    const found = this.cache.read(names.map(entryKey));
    for (const name of names) {
      const head = decodeHead(found[entryKey(name)], name);
      const currency = head && currencyIn(head, this.compressor);
      if (currency) return currency;
    }
    return '';
  }

  encode(dataset: Dataset, table: Table, freshness: Freshness, zone?: ZoneStamp): EncodedEntry | undefined {
    const name = datasetName(dataset);
    return encodeEntry(entryKey(name), name, table, freshness, this.compressor, zone);
  }

  store(entries: Record<string, string>, ttlSeconds = keepSeconds): void {
    this.cache.write(entries, ttlSeconds);
  }

  /** Tells the cells of these datasets of another zone. One round trip, two where there is anything to tell. */
  moveTo(zone: ZoneStamp, datasets: readonly Dataset[]): void {
    const names = [...new Set(datasets.map(datasetName))];
    const found = names.length > 0 ? this.cache.read(names.map(entryKey)) : {};
    const moved = names.flatMap(name => {
      const text = inZone(found[entryKey(name)], name, zone);
      return text === undefined ? [] : [[entryKey(name), text]];
    });
    if (moved.length > 0) this.store(Object.fromEntries(moved));
  }

  /** Heads and all that they point to. */
  forget(names: readonly string[]): void {
    const found = this.cache.read(names.map(entryKey));
    const heads = names.map(name => decodeHead(found[entryKey(name)], name));
    this.remove(
      names.flatMap((name, i) => [
        entryKey(name),
        ...(heads[i] ? neededParts(entryKey(name), heads[i], {}) : []),
      ]),
    );
  }

  /** Other cells find the note in the one round trip that they make anyway, and don't ask the stores. */
  noteBackOff(dataset: Dataset, backOff: NotedBackOff, ofWholeAccount: boolean, nowMillis: number): void {
    const key = ofWholeAccount ? accountFailureKey(dataset.account) : datasetFailureKey(datasetName(dataset));
    const { failure, untilMillis } = backOff;
    this.writeNote(key, { failure, untilMillis }, nowMillis);
  }

  /** For as long as the back-off lasts. The account's own note says when that ends, so this one names no failure then. */
  noteNoFallback(dataset: Dataset, backOff: NonNullable<Look['backOff']>, nowMillis: number): void {
    const { failure, untilMillis, ofWholeAccount } = backOff;
    const own = ofWholeAccount ? undefined : { failure };
    this.writeNote(
      datasetFailureKey(datasetName(dataset)),
      { ...own, untilMillis, nothingKept: true },
      nowMillis,
    );
  }

  /** After a successful call. */
  forgetBackOffs(dataset: Dataset): void {
    try {
      this.cache.remove([datasetFailureKey(datasetName(dataset)), accountFailureKey(dataset.account)]);
    } catch {
      // They end by themselves.
    }
  }

  remove(keys: readonly string[]): void {
    if (keys.length > 0) this.cache.remove(keys);
  }

  private writeNote(key: string, note: Note, nowMillis: number): void {
    const seconds = Math.ceil((note.untilMillis - nowMillis) / 1000);
    try {
      this.cache.write({ [key]: JSON.stringify(note) }, Math.max(1, Math.min(keepSeconds, seconds)));
    } catch {
      // The cell shows the failure of the call, not that its note wasn't stored.
    }
  }
}
