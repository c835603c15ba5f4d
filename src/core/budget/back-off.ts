// The time in which a failed dataset or key is not called again, by the kind of failure.
import type { Failure } from '../errors';

export interface BackOff {
  readonly failure: Failure;
  readonly sinceMillis: number;
  /** Not called before; in the past: over. */
  readonly untilMillis: number;
  /** How many failures in a row. */
  readonly attempt: number;
}

const minuteMillis = 60_000;
const growingMinutes = [1, 2, 4, 8, 15];
/** Until the key is changed. */
const never = Number.MAX_SAFE_INTEGER;

export function planBackOff(failure: Failure, previous: BackOff | undefined, nowMillis: number): BackOff {
  const attempt = (previous?.attempt ?? 0) + 1;
  return {
    failure,
    sinceMillis: after(previous, nowMillis),
    untilMillis: untilMillis(failure, attempt, nowMillis),
    attempt,
  };
}

/** Over at once: the call went well, or a person entered the key anew. */
export function lifted(backOff: BackOff, nowMillis: number): BackOff {
  return { ...backOff, sinceMillis: after(backOff, nowMillis), untilMillis: 0, attempt: 0 };
}

/** Of two copies the later one counts, whatever the clock did in between. */
function after(previous: BackOff | undefined, nowMillis: number): number {
  return Math.max(nowMillis, (previous?.sinceMillis ?? 0) + 1);
}

/** One dataset's trouble leaves the others alone; everything else concerns all that the key can ask. */
export function concernsWholeKey(failure: Failure): boolean {
  switch (failure.code) {
    case 'API_ERROR':
    case 'UNEXPECTED_ANSWER':
    case 'CUT_OFF':
    case 'TOO_SLOW':
    case 'TABLE_TOO_LARGE':
    case 'STILL_FETCHING':
    case 'PLATFORM':
      return false;
    default:
      return true;
  }
}

function untilMillis(failure: Failure, attempt: number, nowMillis: number): number {
  switch (failure.code) {
    case 'KEY_REFUSED':
    case 'NO_API_ACCESS':
      return never;
    case 'LIMIT_REACHED':
    case 'BUDGET_SPENT':
      return failure.retryAtMillis;
    case 'TABLE_TOO_LARGE':
      return nowMillis + 60 * minuteMillis;
    default:
      return nowMillis + growingMinutes[Math.min(attempt, growingMinutes.length) - 1]! * minuteMillis;
  }
}
