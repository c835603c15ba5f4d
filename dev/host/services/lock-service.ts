// The locks of all documents, people and the script, behind LockService.
import type { Clock } from '../../clock';
import { type Caller, ServiceException } from '../caller';
import type { Faults } from '../faults';
import type { Scope } from '../spreadsheet';
import { LockQueue } from './lock-queue';
import { ScopedStores } from './scoped-stores';

export type LockRemote = ReturnType<typeof createLockService>['remote'];

/** Reported by many projects under contention. */
const tooManyOperations = 'There are too many LockService operations against the same script.';

export function createLockService(clock: Clock, faults: Faults) {
  const queues = new ScopedStores(() => new LockQueue(clock));

  function acquire(caller: Caller, scope: Scope, timeoutMillis: number): boolean | Promise<boolean> {
    if (faults.lock === 'too many operations') throw new ServiceException(tooManyOperations);
    return faults.lock !== 'taken' && queues.ofCaller(scope, caller).acquire(caller, timeoutMillis);
  }

  return {
    remote: {
      tryLock: acquire,
      waitLock: acquire,
      hasLock: (caller: Caller, scope: Scope): boolean => queues.ofCaller(scope, caller).isHeldBy(caller),
      releaseLock: (caller: Caller, scope: Scope): void => queues.ofCaller(scope, caller).release(caller),
    },
    /** "Released automatically at end of execution." */
    releaseAll(caller: Caller): void {
      for (const { store } of queues.all()) store.leave(caller);
    },
  };
}
