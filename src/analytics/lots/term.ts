// Whether what was sold had been held long enough to count as long-term.
import { anniversaryOf, type Calendar } from '../calendar';

/** `1y`: by the calendar, as in Germany; `365`: so many times 24 hours; `none`: terms don't matter. */
export const longTermRules = ['1y', '365', 'none'] as const;
export type LongTermRule = (typeof longTermRules)[number];

const daySeconds = 86_400;
const yearSeconds = 365 * daySeconds;

/** Whole times 24 hours. */
export function daysHeld(acquiredSeconds: number, soldSeconds: number): number {
  return Math.floor((soldSeconds - acquiredSeconds) / daySeconds);
}

/** `undefined` where terms don't matter. */
export function isLongTerm(
  rule: LongTermRule,
  acquiredSeconds: number,
  soldSeconds: number,
  calendar: Calendar,
): boolean | undefined {
  if (rule === 'none') return undefined;
  if (rule === '365') return soldSeconds - acquiredSeconds >= yearSeconds;
  return calendar.dayOf(soldSeconds) > anniversaryOf(calendar.dayOf(acquiredSeconds));
}

/** The first day every moment of which is long-term. */
export function longTermFrom(
  rule: LongTermRule,
  acquiredSeconds: number,
  calendar: Calendar,
): number | undefined {
  if (rule === 'none') return undefined;
  if (rule === '1y') return anniversaryOf(calendar.dayOf(acquiredSeconds)) + 1;
  const day = calendar.dayOf(acquiredSeconds + yearSeconds);
  return calendar.startOf(day) === acquiredSeconds + yearSeconds ? day : day + 1;
}
