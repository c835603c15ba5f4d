// Reads a time that a person names: a date cell, a text in forms that mean the same everywhere, a date's serial number.
import { dayNumber, dayOfSerial, daySeconds, isRealDay } from './calendar';
import type { NamedTime } from './named-time';
import type { PeriodUnit } from './periods';

/**
 * `ambiguous`: 03/04/2025 is in March or in April. `number`: no date's serial number. `unknown`: anything else.
 */
export type Unreadable = 'ambiguous' | 'number' | 'unknown';

export function readNamedTime(given: string | number | boolean | Date): NamedTime | Unreadable {
  if (isDate(given))
    return Number.isNaN(given.getTime()) ? 'unknown' : { kind: 'date', millis: given.getTime() };
  if (typeof given === 'boolean') return 'unknown';
  const text = String(given).trim().toLowerCase().replace(/\s+/g, ' ');
  return readPeriod(text) ?? readDay(text) ?? readSerial(text) ?? readRelative(text) ?? 'unknown';
}

/** Not by instanceof: a Date may come from another scope, as a library's does. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function readPeriod(text: string): NamedTime | undefined {
  const year = /^(\d{4})$/.exec(text);
  if (year) return months(Number(year[1]), 1, 12);
  const quarter = /^(\d{4})[- ]?q([1-4])$/.exec(text) ?? /^q([1-4])[- /]?(\d{4})$/.exec(text);
  if (quarter) {
    const [number, inYear] = [Number(quarter[1]), Number(quarter[2])].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return months(inYear, number * 3 - 2, 3);
  }
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  return month ? months(Number(month[1]), Number(month[2]), 1) : undefined;
}

function months(year: number, month: number, count: number): NamedTime | undefined {
  if (!isRealDay(year, month, 1)) return undefined;
  return wall(dayNumber(year, month, 1) * daySeconds, dayNumber(year, month + count, 1) * daySeconds);
}

/** A date, alone or with a time of day. */
function readDay(text: string): NamedTime | Unreadable | undefined {
  const [, date, hour, minute, second] =
    /^(.*?)(?:[ t](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text) ?? ([] as (string | undefined)[]);
  const day = dayNamed(date!);
  if (typeof day !== 'number') return day;
  const first = day * daySeconds;
  if (hour === undefined) return wall(first, first + daySeconds);
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const time = first + Number(hour) * 3600 + Number(minute) * 60 + Number(second ?? 0);
  return wall(time, time + (second === undefined ? 60 : 1));
}

/** With the year first, the month comes next; with points, the day comes first; with slashes, it depends on the country. */
function dayNamed(date: string): number | Unreadable | undefined {
  const yearFirst =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(date)?.filter((_, index) => index !== 2) ??
    /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(date);
  if (yearFirst) return realDay(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const points = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(date);
  if (points) return realDay(points[3]!, points[2]!, points[1]!);
  const [, first, , second, year] = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const [dayFirst, monthFirst] = [realDay(year, second!, first!), realDay(year, first!, second!)];
  if (dayFirst !== undefined && monthFirst !== undefined && dayFirst !== monthFirst) return 'ambiguous';
  return dayFirst ?? monthFirst;
}

function realDay(...parts: [year: string, month: string, day: string]): number | undefined {
  const [year, month, day] = parts.map(Number) as [number, number, number];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** What `"from="&A1` makes of a date in A1: the days since 1899-12-30. Of any other number nobody knows what it means. */
function readSerial(text: string): NamedTime | Unreadable | undefined {
  if (!/^-?\d+(?:[.,]\d+)?$/.test(text)) return undefined;
  const serial = Number(text.replace(',', '.'));
  if (serial < earliestSerial || serial >= latestSerial) return 'number';
  const seconds = Math.round(dayOfSerial(serial) * daySeconds);
  return wall(seconds, seconds + (Number.isInteger(serial) ? daySeconds : 1));
}

/** 1990 to 2100. */
const [earliestSerial, latestSerial] = [32_874, 73_051];

const toDate: Record<string, PeriodUnit> = { ytd: 'year', qtd: 'quarter', mtd: 'month' };
const shifts: Record<string, number> = { this: 0, last: -1, previous: -1 };
const days: Record<string, number> = { today: 0, yesterday: -1, tomorrow: 1 };

function readRelative(text: string): NamedTime | undefined {
  const unit = toDate[text];
  if (unit) return { kind: 'relative', unit, shift: 0, toDate: true };
  const [, word, sign, count] =
    /^(today|yesterday|tomorrow)(?: ?([-+]) ?(\d{1,5})(?: ?d(?:ays?)?)?)?$/.exec(text) ?? [];
  if (word)
    return { kind: 'relative', unit: 'day', shift: days[word]! + Number(`${sign ?? ''}${count ?? 0}`) };
  const period = /^(this|last|previous)[ -](day|month|quarter|year)$/.exec(text);
  return period ? { kind: 'relative', unit: period[2] as PeriodUnit, shift: shifts[period[1]!]! } : undefined;
}

/** `next`: the first second that it no longer is. */
function wall(first: number, next: number): NamedTime {
  return { kind: 'wall', first, last: next - 1 };
}
