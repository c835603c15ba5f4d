// Each language's name in itself, to choose it by.
import type { Language } from './language';

export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  zh: '中文',
};
