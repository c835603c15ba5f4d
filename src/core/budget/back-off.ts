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

/** Of a dataset. After a second slow call, formulas leave it to a refresh for some hours: it may have been an outage. */
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

/** Ends the back-off: the call succeeded, or a person has entered the key again. */
export function lifted(backOff: BackOff, nowMillis: number): BackOff {
  return { ...backOff, sinceMillis: after(backOff, nowMillis), untilMillis: 0, attempt: 0 };
}

/** Whether a caller may try in spite of it. A person may, except where only a new key or the next hour helps. */
export function isLiftedFor(caller: Caller, { failure, untilMillis }: BackOff, nowMillis: number): boolean {
  if (nowMillis >= untilMillis) return true;
  if (['KEY_REFUSED', 'LIMIT_REACHED'].includes(failure.code)) return false;
  return caller === 'person' || (caller === 'schedule' && isSlow(failure));
}

/** Too slow or too large for a cell, but not for a refresh: that has minutes and can fetch in windows. */
function isSlow({ code }: Failure): boolean {
  return code === 'TOO_SLOW' || code === 'ONLY_BY_REFRESH' || code === 'ANSWER_TOO_LARGE';
}

/** These pass by themselves or are known from the ledger, so they need no back-off. */
export function isRemembered({ code }: Failure): boolean {
  return !['STILL_FETCHING', 'KEY_BUSY', 'BUDGET_SPENT', 'OWNER_NEEDED'].includes(code);
}

/** Of two copies the later one counts, so its time rises even if the clock was set back. */
function after(previous: BackOff | undefined, nowMillis: number): number {
  return Math.max(nowMillis, (previous?.sinceMillis ?? 0) + 1);
}

/** `false`: the failure is about one dataset alone. An answer that is too slow concerns both. */
export function concernsWholeKey(failure: Failure): boolean {
  switch (failure.code) {
    case 'API_ERROR':
    case 'NO_API_ACCESS':
    case 'UNEXPECTED_ANSWER':
    case 'EMPTY_AFTER_ROWS':
    case 'RESULT_TOO_LARGE':
    case 'CUT_OFF':
    case 'ANSWER_TOO_LARGE':
    case 'TABLE_TOO_LARGE':
    case 'GOOGLE_QUOTA':
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
    case 'ANSWER_TOO_LARGE':
      return never;
    case 'LIMIT_REACHED':
    case 'BUDGET_SPENT':
      return failure.retryAtMillis;
    case 'TABLE_TOO_LARGE':
      return nowMillis + 60 * minuteMillis;
    case 'EMPTY_AFTER_ROWS':
      return nowMillis + 15 * minuteMillis;
    default:
      return nowMillis + growingMinutes[Math.min(attempt, growingMinutes.length) - 1]! * minuteMillis;
  }
}
