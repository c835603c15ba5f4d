// The core's ports on Google's services. Each service opens on first use: a warm cell opens only the cache.
import type { Ports } from '../core/ports';
import { documentCache, userCache } from './caches';
import { clock } from './clock';
import { gzip } from './gzip';
import { hmac } from './hmac';
import { documentLock, userLock } from './locks';
import { userLocale } from './person';
import { documentStore, userStore } from './stores';
import { urlFetch } from './url-fetch';
import { spreadsheetZone } from './zone';

export function appsScriptPorts(): Ports {
  const opened: Partial<Ports> = {};
  const once = <P extends keyof Ports>(name: P, open: () => Ports[P]): Ports[P] => {
    opened[name] ??= open();
    return opened[name]!;
  };
  return {
    clock,
    http: urlFetch,
    hmac,
    compressor: gzip,
    locale: userLocale,
    zone: spreadsheetZone(),
    get cache() {
      return once('cache', documentCache);
    },
    get personCache() {
      return once('personCache', userCache);
    },
    get spreadsheetStore() {
      return once('spreadsheetStore', documentStore);
    },
    get personStore() {
      return once('personStore', userStore);
    },
    get lock() {
      return once('lock', documentLock);
    },
    get personLock() {
      return once('personLock', userLock);
    },
  };
}
