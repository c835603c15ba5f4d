// Finds functions by what people call things: in their language and in English, in names and in every sentence of the help.
import type { CatalogEntry } from '../../../functions/define/define-function';
import { helpIn } from '../../../languages/help-in';
import type { Language } from '../../../languages/language';

/** Those that have every word, by where they have it: in the name, in the summary, anywhere. Blank: all. */
export function searchFunctions(
  query: string,
  catalog: readonly CatalogEntry[],
  language: Language,
): readonly CatalogEntry[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return catalog
    .map(entry => ({ entry, rank: rankOf(words, placesOf(entry, language)) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

/** What is searched, the most telling first; each place holds those before it. */
function placesOf(entry: CatalogEntry, language: Language): readonly string[] {
  const { name, summary, parameters, options, examples } = entry;
  const inBoth = (english: string) => [english, helpIn(english, language)];
  const names = [name, name.replace(/_/g, ' ')];
  const summaries = [...names, ...inBoth(summary)];
  const all = [
    ...summaries,
    ...[...parameters, ...options].flatMap(part => [part.name, ...inBoth(part.help)]),
    ...examples.flatMap(({ shows }) => inBoth(shows)),
  ];
  return [names, summaries, all].map(texts => plain(texts.join('\n')));
}

/** -1: some word stands nowhere. */
function rankOf(words: readonly string[], places: readonly string[]): number {
  return places.findIndex(place => words.every(word => place.includes(word)));
}

/** People leave out case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
