// The execution as services see it: who asks, and how to wait without holding up a virtual clock.
import type { Entry } from './entry';
import type { Spreadsheet } from './spreadsheet';

export interface Caller {
  readonly entry: Entry;
  readonly user: string;
  readonly spreadsheet: Spreadsheet;
  /** Waits for something else than its own computing. */
  pause(): void;
  /** Computes again; does nothing once the execution has ended. */
  resume(): void;
  /** Waits on the host's clock. */
  sleep(millis: number): Promise<void>;
}

/** The same calls as the script sees them: blocking, without the caller. */
export type Remote<S> = {
  [M in keyof S]: S[M] extends (caller: Caller, ...args: infer A) => infer R
    ? (...args: A) => Awaited<R>
    : never;
};

/** A failure that Apps Script itself would report to the script, in its words. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
