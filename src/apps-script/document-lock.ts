import type { Lock } from '../core/ports';

/** Per spreadsheet. The script lock would make all users of the add-on wait for one another. */
export function documentLock(): Lock {
  const lock = LockService.getDocumentLock()!;
  return {
    tryHold: waitMillis => {
      try {
        return lock.tryLock(waitMillis);
      } catch {
        // "There are too many LockService operations against the same script.": as good as taken.
        return false;
      }
    },
    release: () => lock.releaseLock(),
  };
}
