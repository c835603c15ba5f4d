// Failures and notes in the words of a language.
import type { Failure } from '../core/errors';
import type { StatusNote } from '../functions/define/status-note';
import { type Language, scriptPackOf } from './language';

export function sentenceOf(failure: Failure, language: Language): string {
  const sentence = scriptPackOf(language).failures[failure.code] as (failure: Failure) => string;
  return sentence(failure);
}

export function noteIn(language: Language, note: StatusNote): string {
  const words = scriptPackOf(language).statusNotes[note.kind] as (note: StatusNote) => string;
  return words(note);
}
