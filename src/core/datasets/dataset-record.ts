// What the spreadsheet remembers of each dataset beyond the cache: CT_STATUS shows it without fetching, and a disconnect finds
// with it every cache entry that it must remove. The cache itself can't be listed.
import type { Method, Parameters } from '../api/methods';
import type { BackOff } from '../budget/back-off';
import { entryKey, partKeys } from '../cache/cache-keys';
import { type Dataset, dataset, datasetName } from '../dataset';
import { parseJson } from '../json';
import type { Texts } from '../stored-texts';
import type { LastGood } from './last-good';

export interface DatasetRecord {
  readonly name: string;
  readonly method: Method;
  readonly parameters: Parameters;
  readonly fetchedAtMillis?: number;
  readonly freshUntilMillis?: number;
  readonly rows?: number;
  /** How many figures couldn't be read, and show as they came; absent: none. */
  readonly unreadable?: number;
  /** The entries beside the first one, where the table takes several. */
  readonly parts?: { readonly generation: string; readonly count: number };
  /** The last good copy; absent where the table is larger than its share of the store. */
  readonly good?: LastGood;
  /** When a call began whose outcome isn't known yet: it is under way, or was too slow for the cell that waited. */
  readonly startedAtMillis?: number;
  /** All coins that one call brought, each with a cache entry of its own. */
  readonly coins?: readonly string[];
  /** Where the windows of time begin, if it takes several; each is one call. */
  readonly windows?: readonly number[];
  /** It took longer than a cell can wait. */
  readonly isSlow?: boolean;
  readonly backOff?: BackOff;
}

const prefix = 'ct.dataset.';

/** Google documents no limit for property names, but one for cache keys; those are unique already. */
export const recordProperty = (cacheKey: string): string => `${prefix}${cacheKey}`;

export function recordsIn(spreadsheet: Texts): Map<string, DatasetRecord> {
  const records = new Map<string, DatasetRecord>();
  for (const [property, text] of Object.entries(spreadsheet)) {
    if (!property.startsWith(prefix)) continue;
    const record = parseJson(text) as Partial<DatasetRecord> | undefined;
    if (typeof record?.name === 'string' && typeof record.method === 'string') {
      records.set(property.slice(prefix.length), record as DatasetRecord);
    }
  }
  return records;
}

/** Of a dataset that nothing is known of yet. */
export function emptyRecord(wanted: Dataset): DatasetRecord {
  return {
    name: datasetName(wanted),
    method: wanted.method,
    parameters: wanted.parameters as Parameters,
  };
}

export function datasetOfRecord({ name, method, parameters }: DatasetRecord): Dataset {
  return dataset(name.slice(0, name.indexOf('/')), method, parameters);
}

export const cacheKeyOf = (wanted: Dataset): string => entryKey(datasetName(wanted));

/** The keys of every cache entry that holds a part of the dataset's table. */
export function cacheKeysOf(cacheKey: string, { parts }: DatasetRecord): string[] {
  return [cacheKey, ...(parts ? partKeys(cacheKey, parts.generation, parts.count) : [])];
}
