// The time in which a failed dataset or key is not called again, by the kind of failure.
import type { Failure } from '../errors';
import type { Caller } from './caller';

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

/** Of a dataset. Twice too slow: a refresh brings it; a formula tries again only after hours, for it may have been an outage. */
export function planDatasetBackOff(
  failure: Failure,
  previous: BackOff | undefined,
  nowMillis: number,
): BackOff {
  const planned = planBackOff(failure, previous, nowMillis);
  if (failure.code !== 'TOO_SLOW') return planned;
  if (planned.attempt === 1) return { ...planned, untilMillis: nowMillis + 15 * minuteMillis };
  const hours = Math.min(2 ** (planned.attempt - 2), 6);
  return {
    ...planned,
    failure: { ...failure, code: 'ONLY_BY_REFRESH' },
    untilMillis: nowMillis + hours * 60 * minuteMillis,
  };
}

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

/** Whether a caller may try all the same: a person always, but for what only a new key or the next hour mends. */
export function isLiftedFor(caller: Caller, { failure, untilMillis }: BackOff, nowMillis: number): boolean {
  if (nowMillis >= untilMillis) return true;
  if (['KEY_REFUSED', 'NO_API_ACCESS', 'LIMIT_REACHED'].includes(failure.code)) return false;
  return caller === 'person' || (caller === 'schedule' && isSlow(failure));
}

/** What is too slow or too large for a cell is not for a refresh, which has minutes and asks in parts. */
function isSlow({ code }: Failure): boolean {
  return code === 'TOO_SLOW' || code === 'ONLY_BY_REFRESH' || code === 'ANSWER_TOO_LARGE';
}

/** What passes by itself, or is known anyway, is no reason to wait. */
export function isRemembered({ code }: Failure): boolean {
  return !['STILL_FETCHING', 'KEY_BUSY', 'BUDGET_SPENT'].includes(code);
}

/** Of two copies the later one counts, whatever the clock did in between. */
function after(previous: BackOff | undefined, nowMillis: number): number {
  return Math.max(nowMillis, (previous?.sinceMillis ?? 0) + 1);
}

/** Everything concerns all that the key can ask, but for one dataset's own trouble. No answer in time is both. */
export function concernsWholeKey(failure: Failure): boolean {
  switch (failure.code) {
    case 'API_ERROR':
    case 'UNEXPECTED_ANSWER':
    case 'CUT_OFF':
    case 'ANSWER_TOO_LARGE':
    case 'TABLE_TOO_LARGE':
    case 'PLATFORM':
      return false;
    default:
      return true;
  }
}

export function concernsDataset(failure: Failure): boolean {
  return isSlow(failure) || !concernsWholeKey(failure);
}

function untilMillis(failure: Failure, attempt: number, nowMillis: number): number {
  switch (failure.code) {
    case 'KEY_REFUSED':
    case 'NO_API_ACCESS':
    case 'ANSWER_TOO_LARGE':
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
