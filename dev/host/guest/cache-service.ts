// CacheService. Reference: cache/cache-service, cache/cache. The host enforces the limits (services/cache-store.ts).
import type { CacheRemote } from '../services/cache-service';
import type { Scope } from '../spreadsheet';
import { requireArea } from './auth-gate';
import type { Realm } from './realm';
import { service } from './service';

export function createCacheService(realm: Realm): object {
  const remote = realm.remote<CacheRemote>('CacheService');
  const cacheOf = (scope: Scope) =>
    service('Cache', {
      get: (key: string) => remote.get(scope, String(key)),
      getAll: (keys: string[]) => ({ ...remote.getAll(scope, keys.map(String)) }),
      put: (key: string, value: unknown, ttlSeconds?: number) => {
        remote.put(scope, String(key), String(value), ttlSeconds);
      },
      putAll: (values: Record<string, unknown>, ttlSeconds?: number) => {
        const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
        remote.putAll(scope, Object.fromEntries(texts), ttlSeconds);
      },
      remove: (key: string) => {
        remote.remove(scope, String(key));
      },
      removeAll: (keys: string[]) => {
        remote.removeAll(scope, keys.map(String));
      },
    });
  const handle = (scope: Scope, method: string) => () => {
    requireArea(realm, 'plain', `CacheService.${method}`);
    return cacheOf(scope);
  };
  return service('CacheService', {
    getDocumentCache: handle('document', 'getDocumentCache'),
    getUserCache: handle('user', 'getUserCache'),
    getScriptCache: handle('script', 'getScriptCache'),
  });
}
