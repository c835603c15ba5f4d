// Spans and days that a person chooses in words. What stands in the formula is the same next year, except where the words
// themselves move on.
import type { FormValues } from '../formulas/form-values';
import type { Today } from '../tasks/tasks';

export const spanNames = ['thisYear', 'lastYear', 'last30Days', 'all', 'custom'] as const;
export type SpanName = (typeof spanNames)[number];

interface Span {
  readonly from: string;
  readonly to: string;
}

export function spanOf(name: Exclude<SpanName, 'custom'>, { year }: Today): Span {
  switch (name) {
    case 'thisYear':
      return { from: String(year), to: String(year) };
    case 'lastYear':
      return { from: String(year - 1), to: String(year - 1) };
    case 'last30Days':
      return { from: 'today-30', to: '' };
    case 'all':
      return { from: '', to: '' };
  }
}

export function spanNamed({ options }: FormValues, at: Today): SpanName {
  const [from = '', to = ''] = [options.from, options.to];
  const found = spanNames.find(name => {
    if (name === 'custom') return false;
    const span = spanOf(name, at);
    return span.from === from.trim() && span.to === to.trim();
  });
  return found ?? 'custom';
}

export const dayNames = ['endOfLastYear', 'endOfLastMonth', 'yearAgo'] as const;
export type DayName = (typeof dayNames)[number];

/** `2025-12-31` */
export function dayNamed(name: DayName, { year, today }: Today): string {
  const [, month = 1, day = 1] = today.split('-').map(Number);
  if (name === 'endOfLastYear') return `${year - 1}-12-31`;
  if (name === 'endOfLastMonth') return iso(new Date(Date.UTC(year, month - 1, 0)));
  // The 29 February has no day of its own a year ago.
  const isReal = new Date(Date.UTC(year - 1, month - 1, day)).getUTCMonth() === month - 1;
  return iso(new Date(Date.UTC(year - 1, month - 1, isReal ? day : day - 1)));
}

/** In the spreadsheet's zone, as far as the browser knows it. */
export function todayIn(timeZone: string, nowMillis: number): Today {
  const today = dayIn(timeZone, nowMillis) ?? dayIn(undefined, nowMillis)!;
  return { year: Number(today.slice(0, 4)), today };
}

function dayIn(timeZone: string | undefined, nowMillis: number): string | undefined {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(nowMillis);
  } catch {
    return undefined;
  }
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
