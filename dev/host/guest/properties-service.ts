// PropertiesService. Reference: properties/properties-service, properties/properties; guides/properties.
import type { PropertiesRemote } from '../services/properties-service';
import type { Scope } from '../spreadsheet';
import { requireArea } from './auth-gate';
import type { Realm } from './realm';
import { service } from './service';

export function createPropertiesService(realm: Realm): object {
  const remote = realm.remote<PropertiesRemote>('PropertiesService');

  function storeOf(scope: Scope): object {
    const store: object = service('Properties', {
      getProperty: (key: string) => remote.getProperty(scope, String(key)),
      getProperties: () => ({ ...remote.getProperties(scope) }),
      getKeys: () => [...remote.getKeys(scope)],
      setProperty: (key: string, value: unknown) => {
        remote.setProperty(scope, String(key), String(value));
        return store;
      },
      setProperties: (values: Record<string, unknown>, deleteAllOthers = false) => {
        const texts = Object.entries(values).map(([key, value]) => [key, String(value)]);
        remote.setProperties(scope, Object.fromEntries(texts), deleteAllOthers);
        return store;
      },
      deleteProperty: (key: string) => {
        remote.deleteProperty(scope, String(key));
        return store;
      },
      deleteAllProperties: () => {
        remote.deleteAllProperties(scope);
        return store;
      },
    });
    return store;
  }

  const handle = (scope: Scope, method: string) => () => {
    requireArea(realm, 'properties', `PropertiesService.${method}`);
    return storeOf(scope);
  };
  return service('PropertiesService', {
    getDocumentProperties: handle('document', 'getDocumentProperties'),
    getUserProperties: handle('user', 'getUserProperties'),
    getScriptProperties: handle('script', 'getScriptProperties'),
  });
}
