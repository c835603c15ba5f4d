// The messages between the host's main thread, which keeps all state, and a worker, which runs the script.
import type { AuthMode, Entry } from './entry';
import type { GuestError } from './outcome';

/** Counted from 1. */
export type CellPlace = { readonly sheet: string; readonly row: number; readonly column: number };

export type RunRequest = {
  readonly entry: Entry;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly authMode: AuthMode;
  readonly hasUi: boolean;
  /** Whether the script may make code of text. */
  readonly runsText: boolean;
  /** The calculated cell, where it is known. */
  readonly cell?: CellPlace;
};

export type RunResult = { ok: true; value: unknown } | { ok: false; error: GuestError };

/** Local calls since the last message, by name. */
export type LocalCalls = Record<string, number>;

export type FromWorker =
  | { kind: 'call'; service: string; method: string; args: readonly unknown[]; local: LocalCalls }
  | { kind: 'log'; text: string }
  | { kind: 'done'; result: RunResult; local: LocalCalls };

export type Reply = { value: unknown } | { failure: string };

export type ToWorker = { kind: 'run'; run: RunRequest } | { kind: 'reply'; reply: Reply };

export type WorkerSetup = {
  readonly bundle: string;
  readonly guestRuntime: string;
  readonly clock: Float64Array;
  /** Set to 1 once a reply has been posted; the worker sleeps on it. */
  readonly replied: Int32Array;
};
