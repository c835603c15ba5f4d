// Which names match the text typed so far, and the text after a suggestion is chosen. In a list only the name after the
// last comma is completed.

const maxSuggestions = 60;

export function suggestionsFor(text: string, names: readonly string[], isList: boolean): readonly string[] {
  if (/^\s*=/.test(text)) return [];
  const { before, word } = split(text, isList);
  const wanted = word.toLowerCase();
  const taken = before.split(',').map(name => name.trim().toLowerCase());
  const left = names.filter(name => !isList || !taken.includes(name.toLowerCase()));
  const starting = left.filter(name => name.toLowerCase().startsWith(wanted));
  const holding = left.filter(name => !starting.includes(name) && name.toLowerCase().includes(wanted));
  const found = [...starting, ...holding].slice(0, maxSuggestions);
  return found.length === 1 && found[0] === word ? [] : found;
}

export function completed(text: string, name: string, isList: boolean): string {
  const { before } = split(text, isList);
  return before === '' ? name : `${before}, ${name}`;
}

function split(text: string, isList: boolean): { before: string; word: string } {
  const comma = isList ? text.lastIndexOf(',') : -1;
  return { before: text.slice(0, Math.max(comma, 0)).trim(), word: text.slice(comma + 1).trim() };
}
