// A failure in the words of a language.
import type { Failure } from '../core/errors';
import { germanFailures } from './de/failures';
import { englishFailures } from './en/failures';
import type { FailureSentences } from './failure-sentences';
import type { Language } from './language';
import { chineseFailures } from './zh/failures';

const sentences: Record<Language, FailureSentences> = {
  en: englishFailures,
  de: germanFailures,
  zh: chineseFailures,
};

export function sentenceOf(failure: Failure, language: Language): string {
  return (sentences[language][failure.code] as (failure: Failure) => string)(failure);
}
