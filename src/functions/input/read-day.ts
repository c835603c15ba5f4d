// The one day that a person means: of a longer time its last day, of a time that isn't over today.
import { daySeconds } from '../../core/days/calendar';
import { type NamedTime, wallSpan } from '../../core/days/named-time';
import type { Zone } from '../../core/days/zone';

export function dayMeant(named: NamedTime | undefined, zone: Zone, nowSeconds: number): number {
  const today = zone.dayAt(nowSeconds);
  if (named === undefined) return today;
  const { first, last } = wallSpan(named, zone, nowSeconds);
  const [firstDay, lastDay] = [Math.floor(first / daySeconds), Math.floor(last / daySeconds)];
  return firstDay <= today ? Math.min(lastDay, today) : lastDay;
}

/** As far as the words alone show it. */
export function isToday(named: NamedTime | undefined): boolean {
  return named === undefined || (named.kind === 'relative' && named.unit === 'day' && named.shift === 0);
}
