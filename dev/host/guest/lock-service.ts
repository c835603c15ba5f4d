// LockService. Reference: lock/lock-service, lock/lock.
import type { LockRemote } from '../services/lock-service';
import type { Scope } from '../spreadsheet';
import { requireArea } from './auth-gate';
import { Exception, type Realm } from './realm';
import { service } from './service';

export function createLockService(realm: Realm): object {
  const remote = realm.remote<LockRemote>('LockService');
  const lockOf = (scope: Scope) =>
    service('Lock', {
      tryLock: (timeoutMillis: number) => remote.tryLock(scope, timeoutMillis),
      waitLock: (timeoutMillis: number) => {
        // That waitLock throws is documented, its text is not.
        if (!remote.waitLock(scope, timeoutMillis))
          throw new Exception('Lock timeout: another process was holding the lock for too long.');
      },
      hasLock: () => remote.hasLock(scope),
      releaseLock: () => {
        remote.releaseLock(scope);
      },
    });
  const handle = (scope: Scope, method: string) => () => {
    requireArea(realm, 'plain', `LockService.${method}`);
    return lockOf(scope);
  };
  return service('LockService', {
    getDocumentLock: handle('document', 'getDocumentLock'),
    getUserLock: handle('user', 'getUserLock'),
    getScriptLock: handle('script', 'getScriptLock'),
  });
}
