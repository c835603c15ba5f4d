// Finds our functions in the text of a formula, however deep they are nested, but never inside a quoted text.
import { catalog } from '../functions/catalog';
import { argumentsAt, endOfCall } from './formula-arguments';

export interface FormulaCall {
  /** As in the catalog. */
  readonly name: string;
  /** The text between the brackets, as written; `=CT_TOTAL()` has none. */
  readonly args: readonly string[];
  /** Where the name begins. */
  readonly at: number;
  /** The name with its bracket, as typed: `ct_balance (`. */
  readonly spelling: string;
  /** Behind the closing bracket; without one, the formula's end. */
  readonly end: number;
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
    if (name === undefined) return [];
    const args = argumentsAt(formula, end, hasDecimalComma);
    return [{ name, at, args, spelling: formula.slice(at, end), end: endOfCall(formula, end) }];
  });
}

export function isRenamed(spelling: string): boolean {
  return spelling.toUpperCase().startsWith(renamedPrefix);
}

/** What all names of ours begin with, in the letters of this one. */
export function prefixOf(spelling: string): string {
  return spelling.slice(0, (isRenamed(spelling) ? renamedPrefix : prefix).length);
}

export function otherPrefix(given: string): string {
  return isRenamed(given) ? given.slice(0, prefix.length) : given + mark;
}

/** `CT_TOTAL(` as `CT_REFRESHING_TOTAL(`, and the other way round. Letters stay in the case they were typed in. */
export function otherSpelling(spelling: string): string {
  const own = prefixOf(spelling);
  return otherPrefix(own) + spelling.slice(own.length);
}

/** All calls under the names that they don't have now: under their second names, or byte for byte as they were typed. */
export function otherwiseNamed(formula: string, isRenaming: boolean): string {
  let [text, from] = ['', 0];
  for (const { at, spelling } of callsIn(formula)) {
    if (isRenamed(spelling) === isRenaming) continue;
    text += formula.slice(from, at) + otherSpelling(spelling);
    from = at + spelling.length;
  }
  return text + formula.slice(from);
}

const mark = renamedPrefix.slice(prefix.length);

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
