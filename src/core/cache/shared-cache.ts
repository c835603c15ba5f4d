// Tables that one spreadsheet fetched, for the other spreadsheets of the same person.
//
// Whose the user cache is in a cell is not documented. So nothing rests on it: the names that tables stand under can only be
// formed by who has the key's secret, and whoever has that may ask CoinTracking for the tables anyway.
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
