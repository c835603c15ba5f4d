import type { Lock } from '../core/ports';

/** Never the script lock, which would make all users of the add-on wait for one another. */
export function documentLock(): Lock {
  return googleLock(LockService.getDocumentLock()!);
}

export function userLock(): Lock {
  return googleLock(LockService.getUserLock()!);
}

function googleLock(lock: GoogleAppsScript.Lock.Lock): Lock {
  return {
    tryHold: waitMillis => {
      try {
        return lock.tryLock(waitMillis);
      } catch {
        // "There are too many LockService operations against the same script.": treated as a lock that is taken.
        return false;
      }
    },
    release: () => lock.releaseLock(),
  };
}
