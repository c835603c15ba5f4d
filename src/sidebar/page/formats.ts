// Numbers, times and ages in a language's format, in the browser's time zone.
import type { Language } from '../contract';

export interface Formats {
  readonly locale: string;
  number(value: number): string;
  /** Only the time of day if it is today. */
  time(millis: number, nowMillis: number): string;
  /** `14:05 (in 12 minutes)` */
  timeAndDistance(millis: number, nowMillis: number): string;
  /** An hour of the day, 0 to 23. */
  hour(hour: number): string;
  /** With seconds, to distinguish events. */
  exactTime(millis: number): string;
  /** `5 minutes ago`, `in 2 hours` */
  relative(millis: number, nowMillis: number): string;
}

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
const dayMillis = 24 * hourMillis;

/** `preferred`: the browser's locales. The region decides between 12 and 24 hours. */
export function makeFormats(language: Language, preferred: readonly string[]): Formats {
  const locale = preferred.find(known => known.split('-')[0] === language) ?? language;
  const numbers = new Intl.NumberFormat(locale);
  const relatives = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const times = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const datesAndTimes = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const hours = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const days = new Intl.DateTimeFormat('en-CA');
  const formats: Formats = {
    locale,
    number: value => numbers.format(value),
    time: (millis, nowMillis) =>
      (days.format(millis) === days.format(nowMillis) ? times : datesAndTimes).format(millis),
    hour: hour => hours.format(hour * hourMillis),
    exactTime: millis => exact.format(millis),
    relative: (millis, nowMillis) => {
      const distance = millis - nowMillis;
      if (Math.abs(distance) < 45_000) return relatives.format(0, 'second');
      const [minutes, hours] = [away(distance, minuteMillis), away(distance, hourMillis)];
      if (Math.abs(minutes) < 60) return relatives.format(minutes, 'minute');
      if (Math.abs(hours) < 24) return relatives.format(hours, 'hour');
      return relatives.format(away(distance, dayMillis), 'day');
    },
    timeAndDistance: (millis, nowMillis) =>
      `${formats.time(millis, nowMillis)} (${formats.relative(millis, nowMillis)})`,
  };
  return formats;
}

/** The past is rounded down, so that no age is exaggerated. Future minutes are rounded up. */
function away(distance: number, unitMillis: number): number {
  const units = Math.abs(distance) / unitMillis;
  if (distance < 0) return -Math.max(1, Math.floor(units));
  return unitMillis === minuteMillis ? Math.ceil(units) : Math.max(1, Math.round(units));
}
