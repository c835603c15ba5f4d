// The outcome of an execution, and Sheets' text for a failure in a cell's note.
import { type Counts, noCounts } from './counts';

export type GuestError = {
  readonly name: string;
  readonly message: string;
  /** The note of a cell with #ERROR!. */
  readonly cellText: string;
};

export type Outcome = { counts: Counts; millis: number; logs: string[] } & (
  | { ok: true; value: unknown }
  | { ok: false; error: GuestError }
);

/** Text of the custom functions guide; the line is always 0 there. */
export const outOfTime: GuestError = {
  name: 'Exception',
  message: 'Exceeded maximum execution time',
  cellText: 'Exceeded maximum execution time (line 0).',
};

/** Text of the quotas page. */
export const tooManyAtOnce: GuestError = {
  name: 'Exception',
  message: 'There are too many scripts running simultaneously for this Google user account.',
  cellText: 'There are too many scripts running simultaneously for this Google user account (line 0).',
};

/** Reported notes read `Error: [401] - "Unauthorized" (line 74)`. */
export function describeError(error: unknown): GuestError {
  const isError = Object.prototype.toString.call(error) === '[object Error]';
  const { name, message, stack } = isError
    ? (error as Error)
    : { name: '', message: String(error), stack: '' };
  const line = /Code\.js:(\d+)/.exec(String(stack ?? ''))?.[1] ?? '0';
  return { name, message, cellText: `${name === '' ? '' : `${name}: `}${message} (line ${line}).` };
}

/** A failure before any line of the script ran. */
export function refuse(message: string): { ok: false; error: GuestError } {
  return { ok: false, error: { name: 'Exception', message, cellText: `${message} (line 0).` } };
}

export function nothingDone() {
  return { counts: noCounts(), millis: 0, logs: [] as string[] };
}

export function hostClosed(): Outcome {
  return { ...refuse('The local host was closed before this could run'), ...nothingDone() };
}
