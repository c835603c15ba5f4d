// A formula's signs in a locale. Reported by several projects: a semicolon separates arguments everywhere, a comma only where
// the decimal sign is a point; columns in braces are separated by a backslash where the decimal sign is a comma.
import { localeFacts } from './locale-facts';

/** The same formula in the signs of en_US, letter for letter in the same place; `undefined`: Sheets can't parse it there. */
export function inCommonSigns(formula: string, locale: string): string | undefined {
  const { text, isValid } = translate(formula, locale);
  return isValid ? text : undefined;
}

/** As far as it can be read, for a formula that a person is still typing. */
export function inCommonSignsSoFar(formula: string, locale: string): string {
  return translate(formula, locale).text;
}

/** As Sheets gives a formula back: with the locale's own separators, no matter which were set. */
export function inLocalSigns(formula: string, locale: string): string {
  if (localeFacts(locale).decimalSign === ',') return formula;
  const common = inCommonSigns(formula, locale);
  return common ?? formula;
}

function translate(formula: string, locale: string): { text: string; isValid: boolean } {
  const { decimalSign } = localeFacts(locale);
  const open: string[] = [];
  let isValid = true;
  let text = '';
  for (const token of formula.match(tokens) ?? []) {
    if (token === '(' || token === '{') open.push(token);
    if (token === ')' || token === '}') open.pop();
    const sign = commonSign(token, open[open.length - 1], decimalSign);
    isValid &&= sign !== undefined;
    text += sign ?? token;
  }
  return { text, isValid };
}

/** Quoted texts and sheet names whole; a number with its sign; a name with its digits; everything else letter by letter. */
const tokens = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\d+[.,]\d+|[\p{L}_$][\p{L}\p{N}_.$]*|[\s\S]/gu;

/** `undefined`: the locale has no such sign here. `open`: the bracket around it. */
function commonSign(token: string, open: string | undefined, decimalSign: string): string | undefined {
  const isNumber = /^\d+[.,]\d+$/.test(token);
  if (isNumber && token.includes(decimalSign)) return token.replace(',', '.');
  if (isNumber) return decimalSign === '.' && open !== undefined ? token : undefined;
  if (token === ',') return decimalSign === '.' && open !== undefined ? token : undefined;
  if (token === ';' && open !== '{') return open === undefined ? undefined : ',';
  if (token === '\\') return decimalSign === ',' && open === '{' ? ',' : undefined;
  return token;
}
