// The help of the functions in a language. For the page alone: cells show none of it.
import type { HelpText } from '../functions/catalog';
import type { Language } from './language';
import { pagePackOf } from './page-pack-of';

/** `english`: a sentence of the catalog. */
export function helpIn(english: string, language: Language): string {
  return pagePackOf(language).functionHelp?.[english as HelpText] ?? english;
}
