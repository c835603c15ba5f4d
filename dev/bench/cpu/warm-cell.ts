// A warm cell by itself: on a cache that is a plain map, and nothing else.
import type { Formula } from '../formula';
import { type BareScope, createBareScope } from './bare-scope';

export interface WarmCell extends BareScope {
  /** Of the last run. */
  readonly entriesRead: number;
  readonly bytesRead: number;
}

export interface WarmState {
  readonly bundle: string;
  /** The document cache. */
  readonly cache: Readonly<Record<string, string>>;
  readonly nowMillis: number;
}

export function createWarmCell({ bundle, cache, nowMillis }: WarmState, formula: Formula): WarmCell {
  let read: readonly string[] = [];

  function readCache(keys: readonly string[]): Record<string, string> {
    const found = keys.filter(key => key in cache);
    read = [...read, ...found];
    return Object.fromEntries(found.map(key => [key, cache[key]!]));
  }

  function reply(service: string, method: string, [scope, keys]: readonly unknown[]): unknown {
    if (service !== 'CacheService' || method !== 'getAll')
      throw new Error(`${formula.functionName} is not warm: it asked for ${service}.${method}.`);
    return scope === 'document' ? readCache(keys as string[]) : {};
  }

  const cell = createBareScope({ bundle, nowMillis, reply }, formula);
  const forgetting = (run: () => number) => () => {
    read = [];
    return run();
  };
  return {
    run: forgetting(cell.run),
    loadAndRun: forgetting(cell.loadAndRun),
    get entriesRead() {
      return read.length;
    },
    get bytesRead() {
      return read.reduce((sum, key) => sum + Buffer.byteLength(cache[key]!), 0);
    },
  };
}
