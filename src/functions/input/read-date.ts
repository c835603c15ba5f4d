// Dates as people give them to an option: a real date, or text in the one form that no locale reads differently.
import type { CellValue } from '../define/cell-value';
import type { Span } from '../define/option';

/** Both ends of what was named, unix seconds, in the script's time zone. `undefined`: not a date. */
export function readDate(given: CellValue): Span | undefined {
  if (given instanceof Date) return spanOfDate(given);
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?)?)?$/.exec(
    String(given).trim(),
  );
  if (match === null) return undefined;
  const parts = match
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number);
  const next = parts.map((part, index) => (index === parts.length - 1 ? part + 1 : part));
  const first = instant(parts);
  return isReal(parts, first) ? { first: seconds(first), last: seconds(instant(next)) - 1 } : undefined;
}

/** A date without a time of day means the whole day. */
function spanOfDate(date: Date): Span | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  const first = seconds(date);
  if (!isMidnight) return { first, last: first };
  return { first, last: seconds(instant([date.getFullYear(), date.getMonth() + 1, date.getDate() + 1])) - 1 };
}

function instant([year, month = 1, day = 1, hour = 0, minute = 0, second = 0]: number[]): Date {
  return new Date(year!, month - 1, day, hour, minute, second);
}

/** Rejects 2025-02-30, which Date would take for a day in March, and 0025, which it would take for 1925. */
function isReal([year, month = 1, day = 1, hour = 0, minute = 0, second = 0]: number[], date: Date): boolean {
  const isDay = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isDay && hour < 24 && minute < 60 && second < 60;
}

function seconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
