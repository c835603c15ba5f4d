// The core's ports on Google's services. Each service opens on first use: a warm cell opens only the cache.
import { once } from '../core/once';
import type { Ports } from '../core/ports';
import { documentCache, userCache } from './caches';
import { clock } from './clock';
import { demo } from './demo';
import { gzip } from './gzip';
import { hmac } from './hmac';
import { documentLock, userLock } from './locks';
import { spreadsheetId, userLocale } from './person';
import { documentStore, userStore } from './stores';
import { urlFetch } from './url-fetch';
import { spreadsheetZone } from './zone';

export function appsScriptPorts(): Ports {
  const opened: Partial<Ports> = {};
  let id: string | undefined;
  const open = <P extends keyof Ports>(name: P, adapt: () => Ports[P]): Ports[P] => {
    opened[name] ??= adapt();
    return opened[name]!;
  };
  return {
    clock,
    http: urlFetch,
    hmac,
    compressor: gzip,
    locale: once(userLocale),
    zone: spreadsheetZone(),
    demo: demo(),
    spreadsheetId: () => {
      id ??= spreadsheetId();
      return id;
    },
    get cache() {
      return open('cache', documentCache);
    },
    get personCache() {
      return open('personCache', userCache);
    },
    get spreadsheetStore() {
      return open('spreadsheetStore', documentStore);
    },
    get personStore() {
      return open('personStore', userStore);
    },
    get lock() {
      return open('lock', documentLock);
    },
    get personLock() {
      return open('personLock', userLock);
    },
  };
}
