// Times as a person names them: a day, a year, "last month", the date in a cell. What they mean depends on the spreadsheet's zone
// and, for some, on today; both are known only later than the words are read.
import { daySeconds } from './calendar';
import { type PeriodUnit, periodOf } from './periods';
import type { Zone } from './zone';

export type NamedTime =
  /** Both ends in wall time, both included: `2025` is a whole year, `2025-03-01 14:30` a minute. */
  | { readonly kind: 'wall'; readonly first: number; readonly last: number }
  /** The Date that a cell handed over. */
  | { readonly kind: 'date'; readonly millis: number }
  /** The period that today is in, `shift` periods later; or only as much of it as there is until today. */
  | {
      readonly kind: 'relative';
      readonly unit: PeriodUnit;
      readonly shift: number;
      readonly toDate?: boolean;
    };

/** Wall times, both included. */
export interface WallSpan {
  readonly first: number;
  readonly last: number;
}

export function wallSpan(named: NamedTime, zone: Zone, nowSeconds: number): WallSpan {
  if (named.kind === 'wall') return { first: named.first, last: named.last };
  if (named.kind === 'date') return spanOfDate(Math.floor(named.millis / 1000), zone);
  return spanOfRelative(named, zone.dayAt(nowSeconds));
}

/** Without knowing the zone: at least the span, in instants. */
export function roughSpan(named: NamedTime, nowSeconds: number): WallSpan {
  if (named.kind === 'wall') return widened(named, farthestOffset);
  const span =
    named.kind === 'date'
      ? dayOf(Math.floor(named.millis / 1000 / daySeconds))
      : spanOfRelative(named, Math.floor(nowSeconds / daySeconds));
  return widened(span, farthestOffset + daySeconds);
}

/** No zone has been farther from UTC since there are computers: Kiribati is 14 hours ahead. */
const farthestOffset = 15 * 3_600;

function widened({ first, last }: WallSpan, seconds: number): WallSpan {
  return { first: first - seconds, last: last + seconds };
}

/** The first one's beginning and the second one's end. */
export function spanBetween(
  from: NamedTime | undefined,
  to: NamedTime | undefined,
  zone: Zone,
  nowSeconds: number,
): WallSpan {
  return {
    first: from ? wallSpan(from, zone, nowSeconds).first : Number.NEGATIVE_INFINITY,
    last: to ? wallSpan(to, zone, nowSeconds).last : Number.POSITIVE_INFINITY,
  };
}

/**
 * A cell's date without a time is its day: the instant at which that day begins in the spreadsheet. Google's guide can also be
 * read so that the Date has the cell's wall time in the script's zone, which is UTC: then it is midnight there.
 */
function spanOfDate(seconds: number, zone: Zone): WallSpan {
  const day = zone.dayAt(seconds);
  if (seconds === zone.firstInstant(day)) return dayOf(day);
  if (seconds % daySeconds === 0) return dayOf(seconds / daySeconds);
  const wall = zone.wallAt(seconds);
  return { first: wall, last: wall };
}

function spanOfRelative({ unit, shift, toDate }: NamedTime & { kind: 'relative' }, today: number): WallSpan {
  const { firstDay, nextDay } = periodOf(today, unit, shift);
  return { first: firstDay * daySeconds, last: (toDate ? today + 1 : nextDay) * daySeconds - 1 };
}

function dayOf(day: number): WallSpan {
  return { first: day * daySeconds, last: (day + 1) * daySeconds - 1 };
}
