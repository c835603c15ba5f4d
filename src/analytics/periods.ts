// Years, quarters, months and days: which one a day belongs to, and how it is shown.
import { periodName, periodOf } from '../core/days/periods';
import type { Calendar } from './calendar';

export const granularities = ['year', 'quarter', 'month', 'day', 'all'] as const;
export type Granularity = (typeof granularities)[number];

/** First and last day, both included. */
export interface DaySpan {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** The first day of the period that the day is in; of `all`, the day itself can't say: 0. */
export function periodStart(granularity: Granularity, day: number): number {
  return granularity === 'all' ? 0 : periodOf(day, granularity).firstDay;
}

/** The first day of the period that follows. */
export function nextPeriodStart(granularity: Exclude<Granularity, 'all'>, start: number): number {
  return periodOf(start, granularity).nextDay;
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

/** The year as a number, `2025-Q1`, `all`; of a month or day its first day, as a count of days. */
export function shownPeriod(granularity: Granularity, start: number): number | string {
  if (granularity === 'all') return 'all';
  if (granularity === 'month' || granularity === 'day') return start;
  const name = periodName(periodOf(start, granularity));
  return granularity === 'year' ? Number(name) : name;
}

/** What a column of `shownPeriod` holds. */
export function periodColumnType(granularity: Granularity): 'number' | 'text' | 'day' {
  if (granularity === 'year') return 'number';
  return granularity === 'month' || granularity === 'day' ? 'day' : 'text';
}

/** What a person asks for: how fine, and of which days. Where the days were named, their empty periods are shown, too. */
export interface PeriodChoice {
  readonly granularity: Granularity;
  readonly span?: DaySpan | undefined;
}

/** The starts of the periods that moments are in. Moments in order of time need few looks at the calendar. */
export class PeriodFinder {
  private start: number | undefined;
  private fromSeconds = Number.NaN;
  private toSeconds = Number.NaN;

  constructor(
    private readonly choice: PeriodChoice,
    private readonly calendar: Calendar,
  ) {}

  /** `undefined`: outside the span. */
  startOf(seconds: number): number | undefined {
    if (!(seconds >= this.fromSeconds && seconds < this.toSeconds)) this.goTo(seconds);
    return this.start;
  }

  private goTo(seconds: number): void {
    const { granularity, span } = this.choice;
    const day = this.calendar.dayOf(seconds);
    const isInside = !span || (day >= span.firstDay && day <= span.lastDay);
    const start = periodStart(granularity, day);
    this.start = isInside ? start : undefined;
    // Outside the span or without an end, one day is enough.
    const isOneDay = !isInside || granularity === 'all';
    const from = isOneDay ? day : Math.max(start, span?.firstDay ?? start);
    const next = isOneDay ? day + 1 : nextPeriodStart(granularity, start);
    this.fromSeconds = this.calendar.startOf(from);
    this.toSeconds = this.calendar.startOf(Math.min(next, isInside && span ? span.lastDay + 1 : next));
  }
}
