// Rewrites arrays in braces that hold more than constants as calls of functions, in the signs of en_US:
// `{A1,B1;2,3}` becomes `ARRAY_LITERAL_ROWS(ARRAY_LITERAL_COLUMNS(A1,B1),ARRAY_LITERAL_COLUMNS(2,3))`.
import { literalNames } from './dialect/array-literal';

export function withLiteralsAsCalls(formula: string): string {
  if (!formula.includes('{')) return formula;
  const tokens = formula.match(tokenPattern) ?? [];
  let at = 0;

  /** Reads up to the bracket that ends the part, and that bracket. */
  function readUntil(end: string | undefined): string {
    let text = '';
    while (at < tokens.length) {
      const token = tokens[at++]!;
      if (token === end) return text + token;
      text += token === '{' ? readLiteral() : token === '(' ? `(${readUntil(')')}` : token;
    }
    return text;
  }

  function readLiteral(): string {
    const rows: string[][] = [['']];
    while (at < tokens.length) {
      const token = tokens[at++]!;
      const row = rows.at(-1)!;
      if (token === '}') return isConstant(rows) ? `{${inSigns(rows)}}` : callOf(rows);
      if (token === ',') row.push('');
      else if (token === ';') rows.push(['']);
      else
        row[row.length - 1] += token === '{' ? readLiteral() : token === '(' ? `(${readUntil(')')}` : token;
    }
    return `{${inSigns(rows)}`;
  }

  return readUntil(undefined);
}

/** Quoted texts and sheet names whole, everything else letter by letter. */
const tokenPattern = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[\s\S]/gu;

const constantPattern = /^\s*(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?%?|"(?:[^"]|"")*"|TRUE|FALSE|)\s*$/i;

function isConstant(rows: readonly (readonly string[])[]): boolean {
  return rows.flat().every(element => constantPattern.test(element));
}

function inSigns(rows: readonly (readonly string[])[]): string {
  return rows.map(row => row.join(',')).join(';');
}

function callOf(rows: readonly (readonly string[])[]): string {
  return `${literalNames.rows}(${rows.map(row => `${literalNames.columns}(${row.join(',')})`).join(',')})`;
}
