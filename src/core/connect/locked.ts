// Runs connecting and disconnecting under both locks: a call under way can't bring back what is being removed, and no call of
// another spreadsheet gets lost from the ledger.
import type { StoredState } from '../datasets/stored-state';
import type { Lock, Ports } from '../ports';
import { invalid } from './connect-request';

/** A cell that is fetching holds a lock for some seconds. */
const lockMillis = 25_000;

/** The stores are read again first. */
export function locked<T>(ports: Pick<Ports, 'lock' | 'personLock'>, state: StoredState, work: () => T): T {
  return holding(ports.lock, () =>
    holding(ports.personLock, () => {
      state.readAgain();
      return work();
    }),
  );
}

/** Throws CONNECT_INVALID. */
export function holding<T>(lock: Lock, work: () => T): T {
  if (!lock.tryHold(lockMillis)) throw invalid('account', 'busy');
  try {
    return work();
  } finally {
    lock.release();
  }
}
