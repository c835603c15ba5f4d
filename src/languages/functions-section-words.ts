// The functions section's words in a person's language. What English says, the other languages have to say, too.
import { germanFunctionsSection } from './de/functions-section';
import { englishFunctionsSection } from './en/functions-section';
import type { Language } from './language';
import { chineseFunctionsSection } from './zh/functions-section';

export type FunctionsSectionWords = typeof englishFunctionsSection;

const words: Record<Language, FunctionsSectionWords> = {
  en: englishFunctionsSection,
  de: germanFunctionsSection,
  zh: chineseFunctionsSection,
};

export function functionsSectionWords(language: Language): FunctionsSectionWords {
  return words[language];
}
