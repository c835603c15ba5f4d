// The caches of all documents, people and the script, behind CacheService.
import { type Caller, ServiceException } from '../caller';
import type { Faults } from '../faults';
import { ownerOfScope, type Scope } from '../spreadsheet';
import { CacheStore } from './cache-store';
import { ScopedStores } from './scoped-stores';

export type CacheRemote = ReturnType<typeof createCacheService>['remote'];

export type CacheEntryName = { readonly scope: Scope; readonly owner: string; readonly key: string };

export function createCacheService(nowMillis: () => number, faults: Faults) {
  const stores = new ScopedStores(() => new CacheStore(nowMillis));

  function read(caller: Caller, scope: Scope, keys: readonly string[]): Record<string, string> {
    const owner = ownerOfScope(scope, caller);
    const store = stores.of(scope, owner);
    const found: Record<string, string> = {};
    for (const key of keys) {
      if (faults.cacheForgets?.({ scope, owner, key })) store.remove(key);
      const text = store.read(key);
      if (text !== null && !faults.cacheFindsNothing) found[key] = text;
    }
    return found;
  }

  function write(caller: Caller, scope: Scope, texts: Record<string, string>, ttlSeconds?: number): void {
    if (faults.cacheWriteFailure !== undefined) throw new ServiceException(faults.cacheWriteFailure);
    stores.ofCaller(scope, caller).write(texts, ttlSeconds);
  }

  function remove(caller: Caller, scope: Scope, keys: readonly string[]): void {
    const store = stores.ofCaller(scope, caller);
    for (const key of keys) store.remove(key);
  }

  return {
    remote: {
      get: (caller: Caller, scope: Scope, key: string): string | null =>
        read(caller, scope, [key])[key] ?? null,
      getAll: read,
      put: (caller: Caller, scope: Scope, key: string, text: string, ttlSeconds?: number): void =>
        write(caller, scope, { [key]: text }, ttlSeconds),
      putAll: write,
      remove: (caller: Caller, scope: Scope, key: string): void => remove(caller, scope, [key]),
      removeAll: remove,
    },
    stores,
  };
}
