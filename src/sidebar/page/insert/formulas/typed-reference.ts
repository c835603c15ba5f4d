// Decides whether a typed text is a cell reference or a name. A range or a cell of another sheet is always a reference. A
// single cell or a named range needs an equals sign, because a coin may be called A2.
import { areaOf } from '../../../../formulas/cell-reference';

/** Typed in the place of a choice: a range is meant, and none is given yet. */
export const rangeToCome = '=';

const plainRange = /^(?:\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}\$?\d*|[^!]+!.+)$/i;
const rangeName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The reference as a formula writes it; `undefined`: the text is a name. */
export function referenceIn(typed: string): string | undefined {
  const text = typed.trim();
  if (!text.startsWith('=')) return plainRange.test(text) && isArea(text) ? text : undefined;
  const named = text.slice(1).trim();
  return isArea(named) || rangeName.test(named) ? named : undefined;
}

function isArea(text: string): boolean {
  return areaOf(text, '') !== undefined;
}
