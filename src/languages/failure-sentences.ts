// What a language needs to say of every failure, and the parts that its sentences are made of.
import type { ConnectProblem, Expected, Failure, FailureCode } from '../core/errors';

/** One sentence or two: what happened, what to do next. */
export type FailureSentences = {
  readonly [C in FailureCode]: (failure: Extract<Failure, { code: C }>) => string;
};

/** What a wrong argument should have been, as it stands after "give". */
export type ExpectedWords = { readonly [E in Expected]: string };

/** What is wrong with a field of the connect form. */
export type ConnectProblemSentences = { readonly [P in ConnectProblem]: string };

const maxNames = 12;
const maxListLength = 160;
export const maxNameLength = 60;

/** The start of a list, so that a sentence stays readable in a cell's note. */
export function listOf(names: readonly string[], andMore: (count: number) => string): string {
  const shown: string[] = [];
  for (const name of names.slice(0, maxNames)) {
    const next = shorten(name, maxNameLength);
    if (shown.length > 0 && shown.join(', ').length + next.length > maxListLength) break;
    shown.push(next);
  }
  const more = names.length - shown.length;
  return shown.join(', ') + (more > 0 ? andMore(more) : '');
}

/** What somebody else said, without the marks that would stand doubled in a sentence. */
export function quotable(text: string): string {
  return shorten(text.replace(/^ERROR:\s*/i, '').replace(/[.!\s]+$/, ''));
}

export function shorten(text: string, maxLength = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > maxLength ? `${line.slice(0, maxLength - 1)}…` : line;
}

/** `09:05 UTC`; `undefined` for what no clock will ever show. */
export function timeOf(millis: number): string | undefined {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return undefined;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())} UTC`;
}
