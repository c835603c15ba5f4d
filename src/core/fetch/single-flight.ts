// However many cells want the same thing at once, one of them does the work and the others find what it left.
import type { Clock, Lock } from '../ports';

const firstWaitMillis = 250;
const longestWaitMillis = 2_000;

export interface Flight<T> {
  /** Whether somebody else has done it meanwhile. May throw to give up. */
  lookup(): T | undefined;
  /** Runs under the lock. */
  fetch(): T;
  /** No turn came in time: throws what a person should know. */
  onTimeout(): never;
}

/** Nothing is begun, nor waited for, after the deadline. */
export function singleFlight<T>(flight: Flight<T>, deadlineMillis: number, lock: Lock, clock: Clock): T {
  const restMillis = () => Math.max(0, deadlineMillis - clock.nowMillis());
  for (
    let waitMillis = firstWaitMillis;
    !holds(lock, Math.min(waitMillis, restMillis()), clock);
    waitMillis = Math.min(waitMillis * 2, longestWaitMillis)
  ) {
    const found = flight.lookup();
    if (found !== undefined) return found;
    if (restMillis() === 0) flight.onTimeout();
  }
  try {
    const found = flight.lookup();
    if (found !== undefined) return found;
    if (clock.nowMillis() > deadlineMillis) flight.onTimeout();
    return flight.fetch();
  } finally {
    lock.release();
  }
}

/** A lock may refuse at once when too many ask for it; asking again at once would make that worse. */
function holds(lock: Lock, waitMillis: number, clock: Clock): boolean {
  const untilMillis = clock.nowMillis() + waitMillis;
  if (lock.tryHold(waitMillis)) return true;
  const restMillis = untilMillis - clock.nowMillis();
  if (restMillis > 0) clock.sleep(restMillis);
  return false;
}
