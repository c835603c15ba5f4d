// The help of the functions in a language. English stands in the catalog itself; the script that cells load has no need of
// the others.
import { germanFunctionWords } from './de/functions';
import type { Language } from './language';
import { chineseFunctionWords } from './zh/functions';

const words: Record<Language, Readonly<Record<string, string>>> = {
  en: {},
  de: germanFunctionWords,
  zh: chineseFunctionWords,
};

/** `english`: a sentence of the catalog. */
export function helpIn(english: string, language: Language): string {
  return words[language][english] ?? english;
}
