import type { TextCache } from '../core/ports';

/** Google takes 100 items a call without complaint; the limit of a single putAll is not documented. */
const itemsAtOnce = 100;

/** The document cache: only this spreadsheet reads it. Never the script cache, which all users share. */
export function documentCache(): TextCache {
  return textCache(CacheService.getDocumentCache()!);
}

export function userCache(): TextCache {
  return textCache(CacheService.getUserCache()!);
}

function textCache(cache: GoogleAppsScript.Cache.Cache): TextCache {
  return {
    read: keys => cache.getAll([...keys]) as Record<string, string>,
    write: (entries, ttlSeconds) => {
      const all = Object.entries(entries);
      for (let from = 0; from < all.length; from += itemsAtOnce) {
        cache.putAll(Object.fromEntries(all.slice(from, from + itemsAtOnce)), ttlSeconds);
      }
    },
    remove: keys => cache.removeAll([...keys]),
  };
}
