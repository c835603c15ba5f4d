// The demo account's time: everything in it happened so many days before today, by the clock of its zone. So its figures are the
// same on every day and all day long, and only the dates move on.
import { dayAt, midnightOf } from './account-days';
import { centralEurope } from './central-europe';
import type { Timeline } from './price-book';

const daySeconds = 86_400;

/** At the same time by the clock. */
export function dayBefore(seconds: number): number {
  const { offsetSeconds } = centralEurope;
  return seconds - daySeconds + offsetSeconds(seconds) - offsetSeconds(seconds - daySeconds);
}

export class DemoTimeline {
  private readonly today: number;
  private readonly days = new Map<number, number>();

  constructor(nowMillis: number) {
    this.today = dayAt(Math.floor(nowMillis / 1000), centralEurope.offsetSeconds);
  }

  /** The midnights with which today begins and ends. */
  get beginSeconds(): number {
    return midnightOf(this.today, centralEurope.offsetSeconds);
  }

  get endSeconds(): number {
    return midnightOf(this.today + 1, centralEurope.offsetSeconds);
  }

  /** `secondOfDay`: what a clock shows, not between 2:00 and 3:00, which some days lack or have twice. */
  secondsAt(daysAgo: number, secondOfDay: number): number {
    const asIfUtc = (this.today - daysAgo) * daySeconds + secondOfDay;
    return asIfUtc - centralEurope.offsetSeconds(asIfUtc - 3600);
  }

  /** For prices: those of today stand still. */
  readonly daysSinceToday: Timeline = atMillis => {
    const known = this.days.get(atMillis);
    if (known !== undefined) return known;
    const seconds = atMillis / 1000;
    const wall = seconds + centralEurope.offsetSeconds(seconds);
    const days = Math.min(0, wall / daySeconds - this.today);
    this.days.set(atMillis, days);
    return days;
  };
}
