// What the spreadsheet remembers of each dataset beyond the cache: so that CT_STATUS can tell without fetching, and so
// that a disconnect finds every cache entry it must remove. The cache itself can't be listed.
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
  /** The entries beside the first one, where the table takes several. */
  readonly parts?: { readonly generation: string; readonly count: number };
  /** The copy kept beyond the cache; without it the table didn't fit its share. */
  readonly good?: LastGood;
  /** A call was under way then; while its outcome is missing it may have been too slow for whoever waited. */
  readonly startedAtMillis?: number;
  /** All coins that one call brought, each with a cache entry of its own. */
  readonly coins?: readonly string[];
  /** Where the windows of time begin that it is asked for in, one call each. */
  readonly windows?: readonly number[];
  /** It took longer than a cell can wait. */
  readonly isSlow?: boolean;
  readonly backOff?: BackOff;
}

const prefix = 'ct.dataset.';

/** Property names are not limited in writing, but cache keys are, and those are unique already. */
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

/** Every cache entry that a dataset's table stands in. */
export function cacheKeysOf(cacheKey: string, { parts }: DatasetRecord): string[] {
  return [cacheKey, ...(parts ? partKeys(cacheKey, parts.generation, parts.count) : [])];
}
