// The calling execution as services see it, and how it waits without stopping a virtual clock.
import type { Entry } from './entry';
import type { Spreadsheet } from './spreadsheet';

export interface Caller {
  readonly entry: Entry;
  readonly user: string;
  readonly spreadsheet: Spreadsheet;
  /** Begins to wait for something other than its own computing. */
  pause(): void;
  /** Ends the wait. Does nothing after the end of the execution. */
  resume(): void;
  /** Waits on the host's clock. */
  sleep(millis: number): Promise<void>;
}

/** The same calls for the script: blocking, without the caller. */
export type Remote<S> = {
  [M in keyof S]: S[M] extends (caller: Caller, ...args: infer A) => infer R
    ? (...args: A) => Awaited<R>
    : never;
};

/** A failure that Apps Script reports to the script, in its own text. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}
