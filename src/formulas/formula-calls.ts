// Finds our functions in the text of a formula, however deep they are nested, but never inside a quoted text.
import { catalog } from '../functions/catalog';
import { argumentsAt } from './formula-arguments';

export interface FormulaCall {
  /** As in the catalog. */
  readonly name: string;
  /** The text between the brackets, as written; `=CT_TOTAL()` has none. */
  readonly args: readonly string[];
  /** Where the name begins. */
  readonly at: number;
}

const prefix = 'CT_';
/**
 * Every function has a second name that gives the same result. Sheets recalculates a formula that was renamed and back again;
 * one that was left with its second name still shows its value.
 */
export const renamedPrefix = 'CT_REFRESHING_';
const names = new Set(catalog.map(({ name }) => name as string));

/** `hasDecimalComma`: whether `2,3` is one number where the formula stands. Asked only about a formula in which that matters. */
export function callsIn(formula: string, hasDecimalComma: () => boolean = () => false): FormulaCall[] {
  if (!formula.startsWith('=')) return [];
  return identifiersIn(formula).flatMap(({ text, at, end }) => {
    const name = firstNameOf(text.toUpperCase());
    return name === undefined ? [] : [{ name, at, args: argumentsAt(formula, end, hasDecimalComma) }];
  });
}

/** Under their second names. Letters stay in the case they were typed in. */
export function renamed(formula: string): string {
  return changed(formula, (text, at) =>
    isRenamed(formula, at) ? text : text.slice(0, prefix.length) + mark + text.slice(prefix.length),
  );
}

/** Byte for byte what it was before it was renamed. */
export function restored(formula: string): string {
  return changed(formula, (text, at) =>
    isRenamed(formula, at) ? text.slice(0, prefix.length) + text.slice(renamedPrefix.length) : text,
  );
}

const mark = renamedPrefix.slice(prefix.length);

function isRenamed(formula: string, at: number): boolean {
  return formula.slice(at, at + renamedPrefix.length).toUpperCase() === renamedPrefix;
}

/** `change` gets the text from one call's name to the next one's. */
function changed(formula: string, change: (text: string, at: number) => string): string {
  const places = callsIn(formula).map(({ at }) => at);
  if (places.length === 0) return formula;
  return (
    formula.slice(0, places[0]) +
    places.map((at, index) => change(formula.slice(at, places[index + 1]), at)).join('')
  );
}

function firstNameOf(name: string): string | undefined {
  const first = name.startsWith(renamedPrefix) ? prefix + name.slice(renamedPrefix.length) : name;
  return names.has(first) ? first : undefined;
}

/** Names that a bracket follows. */
function identifiersIn(formula: string): { text: string; at: number; end: number }[] {
  const found: { text: string; at: number; end: number }[] = [];
  const tokens = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
  for (let match = tokens.exec(formula); match !== null; match = tokens.exec(formula)) {
    const [whole, text] = match;
    if (text !== undefined) found.push({ text, at: match.index, end: match.index + whole.length });
  }
  return found;
}
