// Counts the calls to the real CoinTracking in the rolling hour, since its own count can't be read.
import type { Clock } from '../clock';

const HOUR_MILLIS = 3_600_000;

export class LiveCalls {
  private atMillis: number[] = [];

  constructor(private readonly clock: Clock) {}

  add(): void {
    this.atMillis.push(this.clock.nowMillis());
  }

  inLastHour(): number {
    this.atMillis = this.atMillis.filter(millis => millis > this.clock.nowMillis() - HOUR_MILLIS);
    return this.atMillis.length;
  }
}
