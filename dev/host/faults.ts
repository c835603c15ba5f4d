// Faults to inject, all seen on the live platform. Set a field, run cells, `reset()`.
import type { CacheEntryName } from './services/cache-service';
import type { FetchFault } from './services/url-fetch-service';

export class Faults {
  /** Called at each read: `true` removes the entry for good. Also removes single parts of a table. */
  cacheForgets: ((entry: CacheEntryName) => boolean) | undefined;
  /** Every cache read misses; the entries stay stored. */
  cacheFindsNothing = false;
  /** Each cache write throws this text. */
  cacheWriteFailure: string | undefined;
  lock: 'works' | 'taken' | 'too many operations' = 'works';
  /** Each operation on properties throws this text. */
  propertyFailure: string | undefined;
  /** Called before each request: returns what happens instead of sending it. */
  fetch: ((url: string) => FetchFault | undefined) | undefined;
  /** Kills each execution at its n-th round trip, before its effect, as if out of time. */
  killAtRoundTrip: number | undefined;
  /** Like the above, after the effect of that round trip. */
  killAfterRoundTrip: number | undefined;
  /** Creating a trigger throws this text. */
  triggerFailure: string | undefined;
  /** Reading a person's language throws this text. */
  localeFailure: string | undefined;

  /** Called before each execution's n-th call of the spreadsheet: what a person does at that moment. 1 is the first. */
  beforeWorkbookCall: ((call: number, method: string) => void | Promise<void>) | undefined;

  private randomState = 1;

  reset(): void {
    this.cacheForgets = undefined;
    this.cacheFindsNothing = false;
    this.cacheWriteFailure = undefined;
    this.lock = 'works';
    this.propertyFailure = undefined;
    this.fetch = undefined;
    this.killAtRoundTrip = undefined;
    this.killAfterRoundTrip = undefined;
    this.triggerFailure = undefined;
    this.localeFailure = undefined;
    this.beforeWorkbookCall = undefined;
    this.seed(1);
  }

  seed(seed: number): void {
    this.randomState = seed;
  }

  /** Returns `true` with that probability; the same seed gives the same sequence (mulberry32). */
  happens(probability: number): boolean {
    this.randomState = (this.randomState + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.randomState ^ (this.randomState >>> 15), 1 | this.randomState);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < probability;
  }
}
