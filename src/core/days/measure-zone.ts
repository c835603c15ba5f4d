// Finds a zone's changes by asking the platform week by week, once, so that cells get them ready-made.
import { dayNumber, daySeconds, yearMonthDay } from './calendar';
import { findChange, type OffsetAt, type ZoneStamp } from './zone';

const stepSeconds = 7 * daySeconds;
/** The first block of Bitcoin. Earlier transactions are possible, of gold for example; the platform is asked for those. */
const firstYear = 2009;
const yearsAhead = 3;

export function measureZone(name: string, offsetAt: OffsetAt, nowSeconds: number): ZoneStamp {
  const from = dayNumber(firstYear, 1, 1) * daySeconds;
  const [year] = yearMonthDay(Math.floor(nowSeconds / daySeconds));
  return measureBetween(
    name,
    offsetAt,
    from,
    dayNumber(Math.max(year, firstYear) + yearsAhead, 1, 1) * daySeconds,
  );
}

export function measureBetween(name: string, offsetAt: OffsetAt, from: number, until: number): ZoneStamp {
  const at = (seconds: number) => offsetAt(name, seconds);
  const offsets = [at(from)];
  let [offset, changed] = [offsets[0]!, from];
  for (let seconds = from; seconds < until; seconds += stepSeconds) {
    const next = Math.min(seconds + stepSeconds, until);
    if (at(next) === offset) continue;
    const change = findChange(seconds, next, at);
    offset = at(next);
    offsets.push(change - changed, offset);
    changed = change;
  }
  return { name, from, until, offsets };
}

/** The rules of a zone may be changed by its government, and the years ahead come nearer. */
export function isOutdated({ until }: ZoneStamp, nowSeconds: number): boolean {
  return until - nowSeconds < (yearsAhead - 2) * 365 * daySeconds;
}
