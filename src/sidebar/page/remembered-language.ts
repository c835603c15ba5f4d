// The chosen language, kept in the browser, so that the page speaks it before the script has answered. It may be forgotten at
// any time: browsers keep what a frame stores apart, or refuse it.
import { languages } from '../../languages/language';
import type { Language } from '../contract';

const item = 'cointracking.language';

export function rememberLanguage(language: Language | undefined): void {
  try {
    if (language === undefined) localStorage.removeItem(item);
    else localStorage.setItem(item, language);
  } catch {
    // Then it is the language of Google until the script has answered.
  }
}

export function rememberedLanguage(): Language | undefined {
  try {
    const known = localStorage.getItem(item);
    return languages.find(language => language === known);
  } catch {
    return undefined;
  }
}
