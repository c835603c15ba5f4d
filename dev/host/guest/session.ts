// Session. Reference: base/session. In a cell the active user is blank.
import type { SessionRemote } from '../services/session-service';
import { requireArea } from './auth-gate';
import type { Realm } from './realm';
import { service } from './service';

export function createSession(realm: Realm): object {
  const remote = realm.remote<SessionRemote>('Session');
  const gated =
    <T>(method: string, read: () => T) =>
    () => {
      requireArea(realm, 'plain', `Session.${method}`);
      return read();
    };
  const userOf = (read: () => string) => service('User', { getEmail: read });
  return service('Session', {
    getActiveUser: gated('getActiveUser', () => userOf(() => remote.getActiveUser())),
    getEffectiveUser: gated('getEffectiveUser', () => userOf(() => remote.getEffectiveUser())),
    getScriptTimeZone: gated('getScriptTimeZone', () => remote.getScriptTimeZone()),
  });
}
