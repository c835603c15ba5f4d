// What adds up over a simulated day, one recalculation and one trigger after another.
import type { Outcome } from '../host/host';
import type { Round } from './round';

export class DayTally {
  cells = 0;
  roundTrips = 0;
  /** All cells together. */
  waitedMillis = 0;
  slowestMillis = 0;
  slowestTriggerMillis = 0;
  failedCells = 0;
  failedTriggers = 0;
  /** What failed cells and triggers said, each sentence once. */
  readonly sentences = new Set<string>();

  takeRound({ outcomes }: Round): void {
    this.cells += outcomes.length;
    for (const outcome of outcomes) {
      this.roundTrips += outcome.counts.roundTrips;
      this.waitedMillis += outcome.millis;
      this.slowestMillis = Math.max(this.slowestMillis, outcome.millis);
      if (this.hasFailed(outcome)) this.failedCells++;
    }
  }

  takeTrigger(outcome: Outcome): void {
    this.slowestTriggerMillis = Math.max(this.slowestTriggerMillis, outcome.millis);
    if (this.hasFailed(outcome)) this.failedTriggers++;
  }

  private hasFailed(outcome: Outcome): boolean {
    if (!outcome.ok) this.sentences.add(outcome.error.message);
    return !outcome.ok;
  }
}
