// Finds functions by words of their names, their help, columns and methods, in English and in the person's language.
import { columnsOf } from '../../../../functions/define/columns';
import type { CatalogEntry } from '../../../../functions/define/define-function';
import { methodsOf } from '../../../../functions/methods-of';
import { helpIn } from '../../../../languages/help-in';
import type { Language } from '../../../../languages/language';

/** Functions that contain every word: matches in the name first, then in the summary, then elsewhere. Blank: all. */
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

/** The texts to search, most important first. Each text includes those before it. */
function placesOf(entry: CatalogEntry, language: Language): readonly string[] {
  const { name, summary, parameters, options, examples, columns } = entry;
  const inBoth = (english: string) => [english, helpIn(english, language)];
  const names = [name, name.replace(/_/g, ' ')];
  const summaries = [...names, ...inBoth(summary)];
  const all = [
    ...summaries,
    ...[...parameters, ...options].flatMap(part => [part.name, ...inBoth(part.help)]),
    ...examples.flatMap(({ shows }) => inBoth(shows)),
    ...columnsOf(columns).flatMap(column => [column.name, column.header]),
    ...methodsOf(entry),
  ];
  return [names, summaries, all].map(texts => plain(texts.join('\n')));
}

/** -1: a word is missing everywhere. */
function rankOf(words: readonly string[], places: readonly string[]): number {
  return places.findIndex(place =>
    words.every(word => place.includes(word) || place.includes(singular(word))),
  );
}

/** "fees" finds the fee of a trade. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '') : word;
}

/** Without case and accents, which people leave out when they search. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
