// Splits a formula's text at its separators. Sheets takes a semicolon between arguments in every locale, a comma only where
// the decimal sign isn't one.

/** `from`: behind the bracket. */
export function argumentsAt(formula: string, from: number, hasDecimalComma: () => boolean): string[] {
  const args = splitOutside(formula.slice(from), /^[,;]$/, hasDecimalComma).map(arg => arg.trim());
  return args.length === 1 && args[0] === '' ? [] : args;
}

/** At separators that stand in no bracket, up to the bracket that closes. */
export function splitOutside(text: string, separator: RegExp, hasDecimalComma: () => boolean): string[] {
  const parts = [''];
  let depth = 0;
  const tokens = tokensOf(text);
  for (const [index, token] of tokens.entries()) {
    const last = parts.length - 1;
    if (/^[({]$/.test(token)) depth++;
    if (/^[)}]$/.test(token) && depth-- === 0) break;
    const isSeparator = depth === 0 && separator.test(token);
    const isDecimalSign =
      isSeparator && token === ',' && isNumber(parts[last]!, tokens[index + 1]) && hasDecimalComma();
    if (isSeparator && !isDecimalSign) parts.push('');
    else parts[last] += token;
  }
  return parts;
}

/** Behind the bracket that closes; without one, the formula's end. `from`: behind the one that opens. */
export function endOfCall(formula: string, from: number): number {
  let [depth, end] = [1, from];
  for (const token of tokensOf(formula.slice(from))) {
    end += token.length;
    if (/^[({]$/.test(token)) depth++;
    if (/^[)}]$/.test(token) && --depth === 0) break;
  }
  return end;
}

/** Digits before and behind, which are no part of a reference such as A1. */
function isNumber(before: string, next = ''): boolean {
  return /(?:^|[^\p{L}\p{N}_.$,])\d+$/u.test(before) && /^\d$/.test(next);
}

/** Quoted texts and sheet names whole, everything else letter by letter. */
export function tokensOf(text: string): readonly string[] {
  return text.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\s\S]/g) ?? [];
}

/** Who writes "" in the place of an argument means that nothing stands there. */
export function isLeftOut(arg: string | undefined): boolean {
  return arg === undefined || arg === '' || arg === '""';
}
