// Whatever went wrong, as a sentence for the person at the page.
import { sentenceOf } from '../../languages/sentence-of';
import { sidebarWords } from '../../languages/sidebar-words';
import type { Language } from '../contract';
import type { PageFailure } from './call';

export function inWords(failure: PageFailure, language: Language): string {
  if (failure.code !== 'PAGE') return sentenceOf(failure, language);
  return sidebarWords(language).trouble[failure.trouble](failure.detail);
}
