// What can be made to go wrong, all of it seen on the live platform. Set a field, run cells, `reset()`.
import type { CacheEntryName } from './services/cache-service';
import type { FetchFault } from './services/url-fetch-service';

export class Faults {
  /** Asked at each read: `true` loses that entry, for good. Single parts get lost this way, too. */
  cacheForgets: ((entry: CacheEntryName) => boolean) | undefined;
  /** Every read of a cache finds nothing; what was stored stays. */
  cacheFindsNothing = false;
  /** The text that each write to a cache throws. */
  cacheWriteFailure: string | undefined;
  lock: 'works' | 'taken' | 'too many operations' = 'works';
  /** The text that each operation on properties throws. */
  propertyFailure: string | undefined;
  /** Asked before each request: what becomes of it instead of being sent. */
  fetch: ((url: string) => FetchFault | undefined) | undefined;
  /** Each execution is killed, as if out of time, at its n-th round trip, before anything is done for it. */
  killAtRoundTrip: number | undefined;
  /** The same, once that round trip has had its effect. */
  killAfterRoundTrip: number | undefined;
  /** The text that creating a trigger throws. */
  triggerFailure: string | undefined;
  /** The text that asking for a person's language throws. */
  localeFailure: string | undefined;

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
    this.seed(1);
  }

  seed(seed: number): void {
    this.randomState = seed;
  }

  /** `true` with that probability, in the same order for the same seed (mulberry32). */
  happens(probability: number): boolean {
    this.randomState = (this.randomState + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.randomState ^ (this.randomState >>> 15), 1 | this.randomState);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < probability;
  }
}
