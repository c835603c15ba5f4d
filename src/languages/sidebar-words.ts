// The sidebar's words in a person's language. What English says, the other languages have to say, too.
import { germanSidebar } from './de/sidebar';
import { englishSidebar } from './en/sidebar';
import type { Language } from './language';
import { chineseSidebar } from './zh/sidebar';

export type SidebarWords = typeof englishSidebar;

const words: Record<Language, SidebarWords> = {
  en: englishSidebar,
  de: germanSidebar,
  zh: chineseSidebar,
};

export function sidebarWords(language: Language): SidebarWords {
  return words[language];
}
