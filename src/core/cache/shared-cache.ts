// Tables that one spreadsheet fetched, for the other spreadsheets of the same person.
//
// Google doesn't document whose user cache a cell gets. So the cache's keys are made from the key's secret: only who has that
// secret finds the tables, and with it could call CoinTracking for them anyway.
import type { Ports, TextCache } from '../ports';

export function sharedCache(secret: string, ports: Ports): TextCache {
  const prefix = ports.hmac.sha512Hex('names of shared tables', secret).slice(0, 40);
  const nameOf = (key: string): string => `${prefix}:${key}`;
  const cache = ports.personCache;
  return {
    read: keys => renamed(cache.read(keys.map(nameOf)), name => name.slice(prefix.length + 1)),
    write: (entries, ttlSeconds) => cache.write(renamed(entries, nameOf), ttlSeconds),
    remove: keys => cache.remove(keys.map(nameOf)),
  };
}

function renamed(entries: Record<string, string>, rename: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(entries).map(([name, text]) => [rename(name), text]));
}
