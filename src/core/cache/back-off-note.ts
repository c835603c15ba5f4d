// Notes in the cache: so that other cells know a back-off in the one round trip that they make anyway.
import type { Failure } from '../errors';

/** A back-off as its cache note has it. */
export interface NotedBackOff {
  readonly failure: Failure;
  readonly untilMillis: number;
}

/** The text of a note: about a dataset or, without `nothingKept`, about its account. */
export interface Note {
  readonly failure?: Failure;
  readonly untilMillis: number;
  /** No fallback: named as version 0.1.0 wrote it. */
  readonly nothingKept?: boolean;
}

export type LookedBackOff = NotedBackOff & { readonly ofWholeAccount: boolean };

export function readNote(text: string | undefined, nowMillis: number): Note | undefined {
  if (text === undefined) return undefined;
  try {
    const note = JSON.parse(text) as Partial<Note>;
    return nowMillis < Number(note.untilMillis) ? (note as Note) : undefined;
  } catch {
    return undefined;
  }
}

export function backOffIn(note: Note | undefined, ofWholeAccount: boolean): LookedBackOff | undefined {
  const { failure, untilMillis } = note ?? {};
  if (typeof failure?.code !== 'string' || untilMillis === undefined) return undefined;
  return { failure, untilMillis, ofWholeAccount };
}
