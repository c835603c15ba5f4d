// The account's calendar: midnights of its time zone as unix seconds, with daylight saving and without the missing days.

import type { AccountData } from './account-data';

const daySeconds = 86_400;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Midnights after `afterSeconds`, up to and including `untilSeconds`. */
export function* accountMidnights(
  { timeZone, missingDays }: Pick<AccountData, 'timeZone' | 'missingDays'>,
  afterSeconds: number,
  untilSeconds: number,
): Iterable<number> {
  const firstDay = Math.floor((afterSeconds + zoneOffsetSeconds(afterSeconds, timeZone)) / daySeconds);
  for (let day = firstDay; ; day++) {
    const seconds = midnight(day, timeZone);
    if (seconds > untilSeconds) return;
    const name = new Date(day * daySeconds * 1000).toISOString().slice(0, 10);
    if (seconds > afterSeconds && !missingDays.has(name)) yield seconds;
  }
}

function midnight(day: number, timeZone: string): number {
  const asIfUtc = day * daySeconds;
  const guess = asIfUtc - zoneOffsetSeconds(asIfUtc, timeZone);
  return asIfUtc - zoneOffsetSeconds(guess, timeZone);
}

function zoneOffsetSeconds(seconds: number, timeZone: string): number {
  if (timeZone === 'UTC') return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(seconds * 1000)) part[type] = Number(value);
  const local = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
  return local / 1000 - seconds;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(timeZone, clock);
  }
  return clock;
}
