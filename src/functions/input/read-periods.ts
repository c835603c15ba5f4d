// The periods that a formula asks for: how fine they are, and of which days.

import type { DaySpan, Granularity, PeriodChoice } from '../../analytics/periods';
import { granularities } from '../../analytics/periods';
import type { MadeAt } from '../../core/cache/derived-read';
import { daySeconds } from '../../core/days/calendar';
import type { NamedTime } from '../../core/days/named-time';
import { folded } from '../../core/names';
import type { NamedPeriods } from '../define/period-options';
import { readDate } from './read-date';
import { spanIn } from './span-between';

interface Given {
  readonly period: string | undefined;
  readonly from?: NamedTime | undefined;
  readonly to?: NamedTime | undefined;
}

/** `fallback`: how fine, where the person doesn't say. Throws for a text that names neither. */
export function readPeriods({ period, from, to }: Given, fallback: Granularity): NamedPeriods {
  const granularity = granularities.find(name => folded(name) === folded(period ?? ''));
  if (granularity) return { granularity, from, to };
  const named = period === undefined ? undefined : readDate('period', period, 'period');
  const span = { from: from ?? named, to: to ?? named };
  const isOne = JSON.stringify(span.from) === JSON.stringify(span.to);
  // From 2025 to 2025 is 2025.
  const unit = isOne ? span.from : fallback === 'all' ? undefined : named;
  return { granularity: unit === undefined ? fallback : finerOf(fallback, unitOf(unit)), ...span };
}

/** `all` is the coarsest. */
function finerOf(a: Granularity, b: Granularity): Granularity {
  return a !== 'all' && granularities.indexOf(a) >= granularities.indexOf(b) ? a : b;
}

/** A quarter's sums aren't its year's: what is named sets how coarse its rows may be, and what all of it is called. */
function unitOf(named: NamedTime): Exclude<Granularity, 'all'> {
  if (named.kind === 'relative') return named.unit;
  const days = named.kind === 'wall' ? (named.last + 1 - named.first) / daySeconds : 1;
  return days > 92 ? 'year' : days > 31 ? 'quarter' : days > 1 ? 'month' : 'day';
}

/** The same text for the same periods. */
export function periodsInWords({ granularity, from, to }: NamedPeriods): Record<string, string | undefined> {
  return {
    period: granularity,
    from: from && JSON.stringify(from),
    to: to && JSON.stringify(to),
  };
}

/** Whether they are others tomorrow. */
export function dependOnToday({ from, to }: NamedPeriods): boolean {
  return from?.kind === 'relative' || to?.kind === 'relative' || (from !== undefined && to === undefined);
}

/** `firstDay`: of the data, where only an end was named. Throws FROM_AFTER_TO. */
export function periodChoice(periods: NamedPeriods, at: MadeAt, firstDay: () => number): PeriodChoice {
  const { granularity, from, to } = periods;
  if (from === undefined && to === undefined) return { granularity };
  const { zone, nowSeconds } = at;
  const wall = spanIn(
    { ...(from && { from }), ...(to && { to }) },
    { zone: () => zone, nowSeconds: () => nowSeconds },
  );
  const lastDay = to === undefined ? zone.dayAt(nowSeconds) : Math.floor(wall.last / daySeconds);
  const span: DaySpan = {
    firstDay: from === undefined ? Math.min(firstDay(), lastDay) : Math.floor(wall.first / daySeconds),
    lastDay,
  };
  return { granularity, span };
}
