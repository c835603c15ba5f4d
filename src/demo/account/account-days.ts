// The account's calendar: midnights of its time zone as unix seconds, with daylight saving and without the missing days.

import type { AccountData } from './account-data';

type Calendar = Pick<AccountData, 'offsetSeconds' | 'missingDays'>;

const daySeconds = 86_400;

/** Midnights after `afterSeconds`, up to and including `untilSeconds`. */
export function* accountMidnights(
  { offsetSeconds, missingDays }: Calendar,
  afterSeconds: number,
  untilSeconds: number,
): Iterable<number> {
  for (let day = dayAt(afterSeconds, offsetSeconds); ; day++) {
    const seconds = midnightOf(day, offsetSeconds);
    if (seconds > untilSeconds) return;
    const name = new Date(day * daySeconds * 1000).toISOString().slice(0, 10);
    if (seconds > afterSeconds && !missingDays.has(name)) yield seconds;
  }
}

/** Days since 1970-01-01, as the account counts them. */
export function dayAt(seconds: number, offsetSeconds: Calendar['offsetSeconds']): number {
  return Math.floor((seconds + offsetSeconds(seconds)) / daySeconds);
}

export function midnightOf(day: number, offsetSeconds: Calendar['offsetSeconds']): number {
  const asIfUtc = day * daySeconds;
  const guess = asIfUtc - offsetSeconds(asIfUtc);
  return asIfUtc - offsetSeconds(guess);
}
