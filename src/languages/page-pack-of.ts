// The page's pack of a language. In its own file, so that the script, which imports language.ts, doesn't load the packs.
import type { Language } from './language';
import type { PagePack } from './pack';
import * as pagePacks from './page-packs';

/** Typed by the script's languages, so that the compiler finds one that the page lacks. */
const packs: Readonly<Record<Language, PagePack>> = pagePacks;

export function pagePackOf(language: Language): PagePack {
  return packs[language];
}
