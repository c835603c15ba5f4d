// A failure in the words of a language.
import type { Failure } from '../core/errors';
import { type Language, scriptPackOf } from './language';

export function sentenceOf(failure: Failure, language: Language): string {
  const sentence = scriptPackOf(language).failures[failure.code] as (failure: Failure) => string;
  return sentence(failure);
}
