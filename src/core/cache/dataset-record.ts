// What the spreadsheet remembers of each dataset beyond the cache: so that CT_STATUS can tell without fetching, and so
// that a disconnect finds every cache entry it must remove. The cache itself can't be listed.
import type { BackOff } from '../budget/back-off';
import { partKeys } from './cache-keys';

export interface DatasetRecord {
  readonly name: string;
  readonly fetchedAtMillis?: number;
  readonly freshUntilMillis?: number;
  readonly rows?: number;
  /** The entries beside the first one, where the table takes several. */
  readonly parts?: { readonly generation: string; readonly count: number };
  readonly backOff?: BackOff;
}

const prefix = 'ct.dataset.';

/** Property names are not limited in writing, but cache keys are, and those are unique already. */
export const recordProperty = (cacheKey: string): string => `${prefix}${cacheKey}`;

export function recordsIn(spreadsheet: Readonly<Record<string, string>>): Map<string, DatasetRecord> {
  const records = new Map<string, DatasetRecord>();
  for (const [property, text] of Object.entries(spreadsheet)) {
    if (!property.startsWith(prefix)) continue;
    const record = parse(text);
    if (typeof record?.name === 'string') {
      records.set(property.slice(prefix.length), record as DatasetRecord);
    }
  }
  return records;
}

/** Every cache entry that a dataset's table stands in. */
export function cacheKeysOf(cacheKey: string, { parts }: DatasetRecord): string[] {
  return [cacheKey, ...(parts ? partKeys(cacheKey, parts.generation, parts.count) : [])];
}

function parse(text: string): Partial<DatasetRecord> | undefined {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
