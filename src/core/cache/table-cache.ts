// The tables of a spreadsheet in its cache. A look is one round trip; a table of several entries takes one more.
import { type Dataset, datasetName } from '../dataset';
import type { Failure } from '../errors';
import type { Compressor, TextCache } from '../ports';
import type { Table } from '../tables/table';
import { accountFailureKey, datasetFailureKey, entryKey } from './cache-keys';
import { decodeHead, decodeTable, type EncodedEntry, encodeEntry, neededParts } from './entry';
import type { Freshness } from './freshness';
import type { TableRead } from './table-read';

/** The longest that Google's cache promises to try. */
const keepSeconds = 21_600;

export interface Look {
  readonly table: Table | undefined;
  readonly fetchedAtMillis: number;
  readonly isFresh: boolean;
  /** Why nothing is fetched now; `undefined` where nothing speaks against it. */
  readonly refusal: (Refusal & { readonly ofWholeAccount: boolean }) | undefined;
  /** Somebody has looked for an older copy of this dataset and found none. */
  readonly noFallback: boolean;
}

export interface Refusal {
  readonly failure: Failure;
  readonly untilMillis: number;
}

/** What is noted about a dataset or, without `noFallback`, about its account. */
interface Note {
  readonly failure?: Failure;
  readonly untilMillis: number;
  readonly noFallback?: boolean;
}

export class TableCache {
  constructor(
    private readonly cache: TextCache,
    private readonly compressor: Compressor,
  ) {}

  /** One look at several datasets at once, in their order; of each at least the rows that are asked for. */
  look(reads: readonly TableRead[], nowMillis: number): Look[] {
    const names = reads.map(({ dataset }) => datasetName(dataset));
    const found = this.cache.read([
      ...new Set([
        ...names.flatMap(name => [entryKey(name), datasetFailureKey(name)]),
        ...reads.map(({ dataset }) => accountFailureKey(dataset.account)),
      ]),
    ]);
    const heads = names.map(name => decodeHead(found[entryKey(name)], name));
    const wanted = heads.flatMap((head, index) =>
      head ? neededParts(entryKey(head.name), head, reads[index]!.rows ?? {}) : [],
    );
    const parts = wanted.length > 0 ? this.cache.read(wanted) : {};
    return reads.map(({ dataset: { account }, rows = {} }, index) => {
      const name = names[index]!;
      const head = heads[index];
      const table = head && decodeTable(entryKey(name), head, rows, parts, this.compressor);
      const note = readNote(found[datasetFailureKey(name)], nowMillis);
      return {
        table,
        fetchedAtMillis: head?.fetchedAtMillis ?? 0,
        isFresh: table !== undefined && head !== undefined && nowMillis < head.freshUntilMillis,
        refusal:
          refusalIn(note, false) ?? refusalIn(readNote(found[accountFailureKey(account)], nowMillis), true),
        noFallback: note?.noFallback === true,
      };
    });
  }

  /** When each was fetched that is still there, in one round trip and without unpacking anything. */
  fetchedAt(sets: readonly Dataset[]): (number | undefined)[] {
    const names = sets.map(datasetName);
    const found = names.length > 0 ? this.cache.read(names.map(entryKey)) : {};
    return names.map(name => decodeHead(found[entryKey(name)], name)?.fetchedAtMillis);
  }

  encode(set: Dataset, table: Table, freshness: Freshness): EncodedEntry | undefined {
    const name = datasetName(set);
    return encodeEntry(entryKey(name), name, table, freshness, this.compressor);
  }

  store(entries: Record<string, string>, ttlSeconds = keepSeconds): void {
    this.cache.write(entries, ttlSeconds);
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

  /** So that every other cell knows, too, in the one round trip it makes anyway; without it they ask the stores. */
  noteRefusal(set: Dataset, refusal: Refusal, ofWholeAccount: boolean, nowMillis: number): void {
    const key = ofWholeAccount ? accountFailureKey(set.account) : datasetFailureKey(datasetName(set));
    const { failure, untilMillis } = refusal;
    this.writeNote(key, { failure, untilMillis }, nowMillis);
  }

  /** For as long as the refusal lasts, which may be the account's: that one ends where it was noted, not here. */
  noteNoFallback(set: Dataset, refusal: NonNullable<Look['refusal']>, nowMillis: number): void {
    const { failure, untilMillis, ofWholeAccount } = refusal;
    const own = ofWholeAccount ? undefined : { failure };
    this.writeNote(datasetFailureKey(datasetName(set)), { ...own, untilMillis, noFallback: true }, nowMillis);
  }

  /** The call went well, whoever made it. */
  forgetRefusals(set: Dataset): void {
    try {
      this.cache.remove([datasetFailureKey(datasetName(set)), accountFailureKey(set.account)]);
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
      // The failure itself is what the cell has to say, not the note of it.
    }
  }
}

function readNote(text: string | undefined, nowMillis: number): Note | undefined {
  if (text === undefined) return undefined;
  try {
    const note = JSON.parse(text) as Partial<Note>;
    return nowMillis < Number(note.untilMillis) ? (note as Note) : undefined;
  } catch {
    return undefined;
  }
}

function refusalIn(note: Note | undefined, ofWholeAccount: boolean): Look['refusal'] {
  const { failure, untilMillis } = note ?? {};
  if (typeof failure?.code !== 'string' || untilMillis === undefined) return undefined;
  return { failure, untilMillis, ofWholeAccount };
}
