// Counts what the cells cost: API calls in the rolling hour, cells, service round trips.
import type { Clock } from '../clock';

const HOUR_MILLIS = 3_600_000;

export class Usage {
  cells = 0;
  roundTrips = 0;
  private calls: number[] = [];

  constructor(private readonly clock: Clock) {}

  add(counts: { roundTrips: number; byCall: Readonly<Record<string, number>> }, cells: number): void {
    this.cells += cells;
    this.roundTrips += counts.roundTrips;
    const fetches = counts.byCall['UrlFetchApp.fetch'] ?? 0;
    for (let i = 0; i < fetches; i++) this.calls.push(this.clock.nowMillis());
  }

  callsInLastHour(): number {
    this.calls = this.calls.filter(atMillis => atMillis > this.clock.nowMillis() - HOUR_MILLIS);
    return this.calls.length;
  }
}
