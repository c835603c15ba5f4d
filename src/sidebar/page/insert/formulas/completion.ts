// Which names match the text typed so far, and the text after a suggestion is chosen. In a list only the name after the
// last comma is completed, and one that holds a comma itself stands in quotes.
import { folded } from '../../../../core/names';
import { partsOf, splitOutsideQuotes, unquoted } from '../../../../functions/input/name-list';

const maxSuggestions = 60;

export function suggestionsFor(text: string, names: readonly string[], isList: boolean): readonly string[] {
  if (/^\s*=/.test(text)) return [];
  const { before, word } = split(text, isList);
  const wanted = folded(unquoted(word));
  const taken = partsOf(before, ',').map(name => folded(unquoted(name)));
  const left = names.filter(name => !isList || !taken.includes(folded(name)));
  const starting = left.filter(name => folded(name).startsWith(wanted) || beginsWith(name, text));
  const holding = left.filter(name => !starting.includes(name) && folded(name).includes(wanted));
  const found = [...starting, ...holding].slice(0, maxSuggestions);
  return found.length === 1 && found[0] === unquoted(word) ? [] : found;
}

export function completed(text: string, name: string, isList: boolean): string {
  const { before } = split(text, isList);
  const written = isList ? inQuotes(name) : name;
  return before === '' || beginsWith(name, text) ? written : `${before}, ${written}`;
}

/** A name with a comma, of which more than the last part has been typed. */
function beginsWith(name: string, text: string): boolean {
  return text.trim() !== '' && folded(name).startsWith(folded(text));
}

/** Where it would be several names, or lose quotes of its own. */
function inQuotes(name: string): string {
  if (!/[,;]/.test(name) && unquoted(name) === name) return name;
  return name.includes('"') ? `'${name}'` : `"${name}"`;
}

function split(text: string, isList: boolean): { before: string; word: string } {
  if (!isList) return { before: '', word: text.trim() };
  const parts = splitOutsideQuotes(text, ',');
  const word = parts.pop()!;
  return { before: parts.join(', '), word };
}
