// Years, quarters, months and days: which one a day belongs to, and how it is shown.
import { type CivilDate, civilOf, dayFrom } from './calendar';

export const granularities = ['year', 'quarter', 'month', 'day', 'all'] as const;
export type Granularity = (typeof granularities)[number];

/** First and last day, both included. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The first day of the period that the day is in; of `all`, the day itself can't say: 0. */
export function periodStart(granularity: Granularity, day: number): number {
  if (granularity === 'all') return 0;
  if (granularity === 'day') return day;
  const { year, month } = civilOf(day);
  const firstMonth = { year: 1, quarter: month - ((month - 1) % 3), month }[granularity];
  return dayFrom({ year, month: firstMonth, date: 1 });
}

/** The first day of the period that follows. */
export function nextPeriodStart(granularity: Exclude<Granularity, 'all'>, start: number): number {
  if (granularity === 'day') return start + 1;
  const { year, month }: CivilDate = civilOf(start);
  return dayFrom({ year, month: month + { year: 12, quarter: 3, month: 1 }[granularity], date: 1 });
}

/** The starts of all periods that have a day of the span. */
export function periodStarts(granularity: Granularity, { firstDay, lastDay }: DaySpan): number[] {
  if (granularity === 'all') return [0];
  const starts: number[] = [];
  for (let start = periodStart(granularity, firstDay); start <= lastDay; ) {
    starts.push(start);
    start = nextPeriodStart(granularity, start);
  }
  return starts;
}
