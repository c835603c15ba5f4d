// Between moments and days, as the arithmetic needs it. A day is its count since 1 January 1970, wherever the spreadsheet is.
import { dayNumber, yearMonthDay } from '../core/days/calendar';
import type { Zone } from '../core/days/zone';

export interface Calendar {
  dayOf(seconds: number): number;
  /** The first moment of the day, unix seconds. */
  startOf(day: number): number;
}

export function calendarOf(zone: Zone): Calendar {
  return { dayOf: seconds => zone.dayAt(seconds), startOf: day => zone.firstInstant(day) };
}

/** The same day a year later; 29 February becomes the 28th. */
export function anniversaryOf(day: number): number {
  const [year, month, date] = yearMonthDay(day);
  const isLeapDay = month === 2 && date === 29;
  return dayNumber(year + 1, month, isLeapDay ? 28 : date);
}
