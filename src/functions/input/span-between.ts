// What lies between `from` and `to`, both included. The other way round there is nothing in between, and nobody wants that.
import { daySeconds, isoDay } from '../../core/days/calendar';
import { type NamedTime, spanBetween, type WallSpan } from '../../core/days/named-time';
import { CoinTrackingError } from '../../core/errors';
import type { Facts } from '../define/facts';

interface Between {
  readonly from?: NamedTime;
  readonly to?: NamedTime;
}

/** In wall times. Throws FROM_AFTER_TO. */
export function spanIn({ from, to }: Between, facts: Pick<Facts, 'zone' | 'nowSeconds'>): WallSpan {
  const span = spanBetween(from, to, facts.zone(), facts.nowSeconds());
  if (span.first > span.last) throw wrongOrder(span);
  return span;
}

/** As far as the words alone show it: before anything is fetched. */
export function requireOrder(from: NamedTime | undefined, to: NamedTime | undefined): void {
  if (from?.kind !== 'wall' || to?.kind !== 'wall' || from.first <= to.last) return;
  throw wrongOrder({ first: from.first, last: to.last });
}

function wrongOrder({ first, last }: WallSpan): CoinTrackingError {
  return new CoinTrackingError({
    code: 'FROM_AFTER_TO',
    from: inWords(first, 0),
    to: inWords(last, daySeconds - 1),
  });
}

/** Without the time where it is the usual one of this end. */
function inWords(wall: number, usual: number): string {
  const day = Math.floor(wall / daySeconds);
  const time = wall - day * daySeconds;
  return (
    isoDay(day) + (time === usual ? '' : new Date(time * 1000).toISOString().slice(10, 16).replace('T', ' '))
  );
}
