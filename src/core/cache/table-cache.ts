// The tables of a spreadsheet in its cache. A look is one round trip; a table of several entries takes one more.
import type { BackOff } from '../budget/back-off';
import { type Dataset, datasetName } from '../dataset';
import type { Failure } from '../errors';
import type { Compressor, TextCache } from '../ports';
import type { Table } from '../tables/table';
import { accountFailureKey, datasetFailureKey, entryKey, partKeys } from './cache-keys';
import { decodeHead, decodeParts, type EncodedEntry, encodeEntry, type Freshness } from './entry';

/** The longest that Google's cache promises to try. */
const keepSeconds = 21_600;

export interface Look {
  readonly table: Table | undefined;
  readonly isFresh: boolean;
  /** Why nothing is fetched now; `undefined` where nothing speaks against it. */
  readonly failure: Failure | undefined;
}

export class TableCache {
  constructor(
    private readonly cache: TextCache,
    private readonly compressor: Compressor,
  ) {}

  /** One look at several datasets at once, in their order. */
  look(sets: readonly Dataset[], nowMillis: number): Look[] {
    const found = this.cache.read([
      ...new Set(
        sets.flatMap(set => [entryKey(set), datasetFailureKey(set), accountFailureKey(set.account)]),
      ),
    ]);
    const heads = sets.map(set => decodeHead(found[entryKey(set)], datasetName(set)));
    const wanted = sets.flatMap((set, index) => {
      const parts = heads[index]?.parts;
      return parts ? partKeys(entryKey(set), parts.generation, parts.sums.length) : [];
    });
    const parts = wanted.length > 0 ? this.cache.read(wanted) : {};
    return sets.map((set, index) => {
      const head = heads[index];
      const table =
        head?.table ?? (head?.parts && decodeParts(entryKey(set), head.parts, parts, this.compressor));
      return {
        table,
        isFresh: table !== undefined && head !== undefined && nowMillis < head.freshUntilMillis,
        failure:
          readNote(found[accountFailureKey(set.account)], nowMillis) ??
          readNote(found[datasetFailureKey(set)], nowMillis),
      };
    });
  }

  encode(set: Dataset, table: Table, freshness: Freshness): EncodedEntry | undefined {
    return encodeEntry(entryKey(set), datasetName(set), table, freshness, this.compressor);
  }

  store(entry: EncodedEntry): void {
    this.cache.write(entry.entries, keepSeconds);
  }

  /** So that every other cell knows, too, in the one round trip it makes anyway; without it they ask the stores. */
  noteFailure(set: Dataset, backOff: BackOff, ofWholeAccount: boolean, nowMillis: number): void {
    const key = ofWholeAccount ? accountFailureKey(set.account) : datasetFailureKey(set);
    const { failure, untilMillis } = backOff;
    const seconds = Math.ceil((untilMillis - nowMillis) / 1000);
    const note = JSON.stringify({ failure, untilMillis });
    try {
      this.cache.write({ [key]: note }, Math.max(1, Math.min(keepSeconds, seconds)));
    } catch {
      // The failure itself is what the cell has to say, not the note of it.
    }
  }

  remove(keys: readonly string[]): void {
    if (keys.length > 0) this.cache.remove(keys);
  }
}

function readNote(text: string | undefined, nowMillis: number): Failure | undefined {
  if (text === undefined) return undefined;
  try {
    const note = JSON.parse(text) as Partial<BackOff>;
    return typeof note.failure?.code === 'string' && nowMillis < Number(note.untilMillis)
      ? note.failure
      : undefined;
  } catch {
    return undefined;
  }
}
