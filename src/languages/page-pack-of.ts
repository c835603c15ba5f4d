// The page's words in a language. In a file of its own: what the script imports must not reach them.
import type { Language } from './language';
import type { PagePack } from './pack';
import * as pagePacks from './page-packs';

/** Typed by the script's languages, so that the compiler finds one that the page lacks. */
const packs: Readonly<Record<Language, PagePack>> = pagePacks;

export function pagePackOf(language: Language): PagePack {
  return packs[language];
}
