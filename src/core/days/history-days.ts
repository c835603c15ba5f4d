// The days of a history's points. A point stands for the day that begins at its stamp, and stamps are the account's midnights: in
// UTC they are 22:00 or 23:00 of the day before for an account in Berlin, 04:00 or 05:00 for one in New York, and 00:00 for some.
// The account's zone isn't known, but a midnight of any zone is nearer to that day's 00:00 UTC than to any other's.
//
// So days are those of the account, the same in every spreadsheet. The last point is of the moment of the call; its day is the
// account's, too, or a history would show a day more or less depending on where it is looked at.
import { daySeconds } from './calendar';
import type { Zone } from './zone';

/** `times`: in order. `zone`: the spreadsheet's, asked for only where the account's own points say too little. */
export function historyDays(times: readonly number[], zone: () => Zone): number[] {
  const days = times.map(dayBeginningAt);
  const last = times.length - 1;
  const now = times[last];
  if (now === undefined) return days;
  const midnight = times[last - 1];
  if (isMidnight(now, midnight)) return days;
  days[last] = midnight === undefined ? zone().dayAt(now) : dayOfMoment(now, midnight, days[last - 1]!, zone);
  return days;
}

/**
 * Midnights from UTC-10 to UTC+13:59. Beyond, two zones have their midnights at the same time: Samoa's summer and Kiribati's
 * islands begin their day with Hawaii's, a date later.
 */
function dayBeginningAt(seconds: number): number {
  return Math.floor((seconds + daySeconds - latestMidnight - 1) / daySeconds);
}

/** 10:00 UTC is Hawaii's midnight; later than that a midnight is one east of the date line. */
const latestMidnight = 36_000;

/** An account's midnights are whole days apart, give or take an hour of daylight saving. */
function isMidnight(seconds: number, before: number | undefined): boolean {
  if (before === undefined) return seconds % daySeconds === 0;
  const apart = seconds - before;
  return apart >= daySeconds - 3_600 && [0, 3_600, daySeconds - 3_600].includes(apart % daySeconds);
}

/** Where the account's midnight is the spreadsheet's, their zone is most likely the same and knows a day of 23 or 25 hours. */
function dayOfMoment(seconds: number, midnight: number, day: number, zone: () => Zone): number {
  const sheet = zone();
  if (sheet.firstInstant(day) === midnight) return sheet.dayAt(seconds);
  return day + Math.floor((seconds - midnight) / daySeconds);
}
