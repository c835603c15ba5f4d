// Session. Reference: base/session. In a cell the active user is blank.
import type { SessionRemote } from '../services/session-service';
import { type Area, requireArea } from './auth-gate';
import type { Realm } from './realm';
import { service } from './service';
import { createUser } from './user';

export function createSession(realm: Realm): object {
  const remote = realm.remote<SessionRemote>('Session');
  const gated =
    <T>(area: Area, method: string, read: () => T) =>
    () => {
      requireArea(realm, area, `Session.${method}`);
      return read();
    };
  return service('Session', {
    getActiveUser: gated('plain', 'getActiveUser', () => createUser(() => remote.getActiveUser())),
    getEffectiveUser: gated('plain', 'getEffectiveUser', () => createUser(() => remote.getEffectiveUser())),
    getActiveUserLocale: gated('locale', 'getActiveUserLocale', () => remote.getActiveUserLocale()),
    getScriptTimeZone: gated('plain', 'getScriptTimeZone', () => remote.getScriptTimeZone()),
  });
}
