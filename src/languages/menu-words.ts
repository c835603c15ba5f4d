// What a language needs for the menu and for what its items say when they are done.

import type { Frozen } from '../formulas/freeze';
import type { Refreshed } from '../formulas/refresh';
import { germanMenu } from './de/menu';
import { englishMenu } from './en/menu';
import type { Language } from './language';
import { chineseMenu } from './zh/menu';

export interface MenuWords {
  readonly openSidebar: string;
  readonly refreshAll: string;
  readonly refreshSheet: string;
  readonly refreshSelection: string;
  readonly retryErrors: string;
  readonly freezeSelection: string;
  readonly openSchedule: string;
  readonly openHelp: string;
  readonly working: string;
  readonly noFormulas: string;
  readonly noErrors: string;
  refreshed(done: Refreshed): string;
  frozen(done: Frozen): string;
}

const words: Record<Language, MenuWords> = { en: englishMenu, de: germanMenu, zh: chineseMenu };

export function menuWords(language: Language): MenuWords {
  return words[language];
}
