// A list of names in one text. A name may hold commas and quotes itself, so the names that there are decide how it is meant.
import { folded } from '../../core/names';

// A quote opens a text at the beginning or behind "=", "," or ";", and closes it before "," or ";" or at the end. Elsewhere it
// is a character, as in Bob's.
const quotedText = /\s*(["']).{0,1000}?\1(?=\s*(?:[,;]|$))/sy;

/** The parts that aren't blank. */
export function partsOf(text: string, separator: ',' | ';'): string[] {
  return splitOutsideQuotes(text, separator).filter(part => part !== '');
}

export function splitOutsideQuotes(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at === 0 || /[=,;]/.test(text[at - 1]!)) at += quotedLength(text, at);
    if (at < text.length && text[at] !== separator) continue;
    parts.push(text.slice(from, at).trim());
    from = at + 1;
  }
  return parts;
}

function quotedLength(text: string, at: number): number {
  quotedText.lastIndex = at;
  return quotedText.exec(text)?.[0].length ?? 0;
}

export function unquoted(text: string): string {
  return /^(["'])(.*)\1$/s.exec(text)?.[2] ?? text;
}

/** The parts of a list as names: those that are a name only together are joined again, and what is none loses its quotes. */
export function namesIn(parts: readonly string[], present: readonly string[]): string[] {
  const keys = new Set(present.map(listKey));
  const longest = parts.length === 1 ? 1 : Math.max(1, ...present.map(name => name.split(',').length));
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    let count = Math.min(longest, parts.length - from);
    const text = () => parts.slice(from, from + count).join(',');
    while (count > 1 && !keys.has(listKey(text()))) count--;
    names.push(keys.has(listKey(text())) ? text() : unquoted(text()));
    from += count;
  }
  return names;
}

/** The same for the same name, whatever blanks stand beside a comma: splitting a list loses those. */
export function listKey(name: string): string {
  return folded(name).replace(/ ?, ?/g, ',');
}
