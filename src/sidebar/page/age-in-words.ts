// How long ago something was, as briefly as it is still exact enough: minutes, hours, yesterday, or the date.
import type { SidebarWords } from '../../languages/pack';
import type { Formats } from './formats';

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
/** Beyond that, the hour of day says more. */
const mostHours = 12;

export function ageInWords(
  millis: number,
  nowMillis: number,
  words: SidebarWords['ages'],
  formats: Formats,
): string {
  const passed = nowMillis - millis;
  if (passed < minuteMillis) return words.justNow;
  if (passed < hourMillis) return words.minutesAgo(Math.floor(passed / minuteMillis));
  const days = formats.daysBetween(millis, nowMillis);
  const hours = Math.floor(passed / hourMillis);
  if (hours < mostHours || days === 0) return words.hoursAgo(hours);
  return whenInWords(millis, nowMillis, words, formats);
}

/** The moment itself: `10:42`, `yesterday 07:37` or `22 Nov, 08:14`. */
export function whenInWords(
  millis: number,
  nowMillis: number,
  words: SidebarWords['ages'],
  formats: Formats,
): string {
  const days = formats.daysBetween(millis, nowMillis);
  if (days === 0) return formats.time(millis);
  return days === 1 ? words.yesterdayAt(formats.time(millis)) : formats.dayAndTime(millis);
}
