// What the browser remembers of the last time, so that the page begins as it will be once the script has answered: the chosen
// language, and whether an account was connected. It may be forgotten at any time: browsers keep what a frame stores apart, or
// refuse it.
import { languages } from '../../languages/language';
import type { Language, Snapshot } from '../contract';

const languageItem = 'cointracking.language';
const connectedItem = 'cointracking.connected';

export function remember({ ownLanguage, accounts }: Snapshot): void {
  put(languageItem, ownLanguage);
  put(connectedItem, accounts.length > 0 ? 'yes' : undefined);
}

export function rememberedLanguage(): Language | undefined {
  const known = get(languageItem);
  return languages.find(language => language === known);
}

export function wasConnected(): boolean {
  return get(connectedItem) !== null;
}

function put(item: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(item);
    else localStorage.setItem(item, text);
  } catch {
    // The next start knows nothing, then.
  }
}

function get(item: string): string | null {
  try {
    return localStorage.getItem(item);
  } catch {
    return null;
  }
}
