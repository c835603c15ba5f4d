// Derived tables in the cache. One counts as long as the tables it was made from are the ones that are cached: each entry names
// their times. Where a source is gone or newer, the derived table is made again.
import { datasetName } from '../dataset';
import type { ZoneStamp } from '../days/zone';
import type { Compressor, TextCache } from '../ports';
import type { Table } from '../tables/table';
import { backOffIn, readNote } from './back-off-note';
import { accountFailureKey, datasetFailureKey, entryKey } from './cache-keys';
import { type DerivedRead, derivedName } from './derived-read';
import { decodeHead, decodeStamp, decodeTable, encodeEntry, neededParts, type Stamp } from './entry';
import { windowOf } from './table-read';

/** Google's limit: 6 hours. The cache may forget sooner. */
const keepSeconds = 21_600;

export interface DerivedLook {
  /** `undefined`: it has to be made. */
  readonly table: Table | undefined;
  readonly zone: ZoneStamp | undefined;
  /** Then it can be made without a call. */
  readonly areSourcesFresh: boolean;
  /** What was read for it: its sources' entries are among it. */
  readonly found: Record<string, string>;
}

/** What a derived table is stored with. */
export interface Binding {
  /** When each source was fetched, in their order; 0: there was nothing to fetch. */
  readonly sourcesMillis: readonly number[];
  readonly validUntilMillis: number;
  readonly zone: ZoneStamp | undefined;
}

export class DerivedTables {
  constructor(
    private readonly cache: TextCache,
    private readonly compressor: Compressor,
  ) {}

  /**
   * One round trip, one more for a table of several entries. `anyAge`: nobody can fetch newer sources now, so a table made
   * of the cached ones is valid, however old they are.
   */
  look(read: DerivedRead, nowMillis: number, anyAge = false): DerivedLook {
    const name = derivedName(read);
    const key = entryKey(name);
    const datasets = read.sources.map(({ dataset }) => dataset);
    const names = datasets.map(datasetName);
    const found = this.cache.read([
      ...new Set([
        key,
        ...names.flatMap(source => [entryKey(source), datasetFailureKey(source)]),
        ...datasets.map(({ account }) => accountFailureKey(account)),
      ]),
    ]);
    const stamps = names.map(source => decodeStamp(found[entryKey(source)], source));
    const isFresh = (source: Stamp | undefined) =>
      source !== undefined && nowMillis < source.freshUntilMillis;
    const areSourcesFresh = stamps.every(isFresh);
    const head = decodeHead(found[key], name);
    const isLacking = (source: Stamp | undefined, index: number) =>
      source === undefined &&
      read.sources[index]!.mayBeUnknown === true &&
      head?.sourcesMillis?.[index] === 0;
    const areKnownFresh = stamps.every((source, index) => isFresh(source) || isLacking(source, index));
    const areNewest = (index: number) =>
      anyAge || areKnownFresh || isInBackOff(found, names[index]!, datasets[index]!.account, nowMillis);
    const isBound = stamps.every(
      (source, index) => (isSource(source, head, index) || isLacking(source, index)) && areNewest(index),
    );
    if (head === undefined || !isBound || nowMillis >= head.freshUntilMillis) {
      return { table: undefined, zone: undefined, areSourcesFresh, found };
    }
    const window = windowOf(read.rows, nowMillis);
    const wanted = neededParts(key, head, window);
    const parts = wanted.length > 0 ? this.cache.read(wanted) : {};
    const table = decodeTable(key, head, window, parts, this.compressor);
    return { table, zone: head.zone, areSourcesFresh, found };
  }

  /** A table that is too large for the cache isn't stored: each cell makes it then. */
  store(read: DerivedRead, table: Table, binding: Binding, nowMillis: number): void {
    const { sourcesMillis, validUntilMillis, zone } = binding;
    const name = derivedName(read);
    const bound = { fetchedAtMillis: nowMillis, freshUntilMillis: validUntilMillis, sourcesMillis };
    const entry = encodeEntry(entryKey(name), name, table, bound, this.compressor, zone);
    if (entry) this.cache.write(entry.entries, keepSeconds);
  }
}

function isSource(source: Stamp | undefined, derived: Stamp | undefined, index: number): boolean {
  return (
    source !== undefined &&
    source.fetchedAtMillis === derived?.sourcesMillis?.[index] &&
    source.zone?.name === derived.zone?.name
  );
}

function isInBackOff(
  found: Record<string, string>,
  source: string,
  account: string,
  nowMillis: number,
): boolean {
  const note = readNote(found[datasetFailureKey(source)], nowMillis);
  const ofAccount = readNote(found[accountFailureKey(account)], nowMillis);
  return (backOffIn(note, false) ?? backOffIn(ofAccount, true)) !== undefined;
}
