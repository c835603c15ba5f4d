// Single flight: of many cells that want the same table, one fetches it and the others find it in the cache.
import type { Clock, Lock } from '../ports';

const firstWaitMillis = 250;
const longestWaitMillis = 2_000;

export interface Flight<T> {
  /** Finds what somebody else has fetched. Called after each wait; may throw to give up. */
  lookup(): T | undefined;
  /** Runs under the lock. Has to look itself whether somebody was quicker. */
  fetch(): T;
  /** What to do without the lock; most often it throws the failure that the cell shows. */
  onTimeout(): T;
}

export interface FlightTimes {
  /** No fetch begins later. */
  readonly lastStartMillis: number;
  /** Until then a cell waits for a table that another one fetches. */
  readonly deadlineMillis: number;
}

export function singleFlight<T>(flight: Flight<T>, times: FlightTimes, lock: Lock, clock: Clock): T {
  for (let waitMillis = firstWaitMillis; ; waitMillis = Math.min(waitMillis * 2, longestWaitMillis)) {
    const startMillis = Math.min(waitMillis, times.lastStartMillis - clock.nowMillis());
    const restMillis = Math.min(waitMillis, times.deadlineMillis - clock.nowMillis());
    if (startMillis > 0) {
      if (holds(lock, startMillis, clock)) return fetchAndRelease(flight, lock);
    } else if (isFree(lock)) {
      return flight.onTimeout();
    } else if (restMillis > 0) clock.sleep(restMillis);
    const found = flight.lookup();
    if (found !== undefined) return found;
    if (clock.nowMillis() >= times.deadlineMillis) return flight.onTimeout();
  }
}

function fetchAndRelease<T>(flight: Flight<T>, lock: Lock): T {
  try {
    return flight.fetch();
  } finally {
    lock.release();
  }
}

/** Nobody fetches then, so there is nothing to wait for. */
function isFree(lock: Lock): boolean {
  const isMine = lock.tryHold(0);
  if (isMine) lock.release();
  return isMine;
}

/** A lock may refuse at once when too many ask for it; asking again at once would make that worse. */
function holds(lock: Lock, waitMillis: number, clock: Clock): boolean {
  const untilMillis = clock.nowMillis() + waitMillis;
  if (lock.tryHold(waitMillis)) return true;
  const restMillis = untilMillis - clock.nowMillis();
  if (restMillis > 0) clock.sleep(restMillis);
  return false;
}
