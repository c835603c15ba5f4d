// Reads an expression of a query, the loosest binding first: or, and, not, comparison, sum, product.
import { serialOfWall } from '../../serial-date';
import { isScalarFunction, scalarNameOf } from './scalar-functions';
import type { Aggregate, ComparisonSign, Expression } from './syntax';
import type { Tokens } from './tokens';

const aggregates: readonly string[] = ['sum', 'avg', 'count', 'min', 'max'] satisfies Aggregate[];

export function parseExpression(tokens: Tokens): Expression {
  let left = parseAnd(tokens);
  while (tokens.takeWords('or')) left = { kind: 'logic', word: 'or', left, right: parseAnd(tokens) };
  return left;
}

function parseAnd(tokens: Tokens): Expression {
  let left = parseNot(tokens);
  while (tokens.takeWords('and')) left = { kind: 'logic', word: 'and', left, right: parseNot(tokens) };
  return left;
}

function parseNot(tokens: Tokens): Expression {
  if (tokens.takeWords('not')) return { kind: 'not', of: parseNot(tokens) };
  return parseComparison(tokens);
}

function parseComparison(tokens: Tokens): Expression {
  const left = parseSum(tokens);
  if (tokens.takeWords('is', 'not', 'null')) return { kind: 'not', of: { kind: 'is null', of: left } };
  if (tokens.takeWords('is', 'null')) return { kind: 'is null', of: left };
  const sign = comparisonSign(tokens);
  return sign ? { kind: 'comparison', sign, left, right: parseSum(tokens) } : left;
}

function comparisonSign(tokens: Tokens): ComparisonSign | undefined {
  if (tokens.takeSign('<>')) return '!=';
  const sign = tokens.takeSign('=', '!=', '<', '<=', '>', '>=');
  if (sign) return sign;
  if (tokens.takeWords('starts', 'with')) return 'starts with';
  if (tokens.takeWords('ends', 'with')) return 'ends with';
  return (['contains', 'matches', 'like'] as const).find(word => tokens.takeWords(word));
}

function parseSum(tokens: Tokens): Expression {
  let left = parseProduct(tokens);
  for (let sign = tokens.takeSign('+', '-'); sign; sign = tokens.takeSign('+', '-'))
    left = { kind: 'arithmetic', sign, left, right: parseProduct(tokens) };
  return left;
}

function parseProduct(tokens: Tokens): Expression {
  let left = parsePrimary(tokens);
  for (let sign = tokens.takeSign('*', '/'); sign; sign = tokens.takeSign('*', '/'))
    left = { kind: 'arithmetic', sign, left, right: parsePrimary(tokens) };
  return left;
}

function parsePrimary(tokens: Tokens): Expression {
  if (tokens.takeSign('(')) {
    const inner = parseExpression(tokens);
    tokens.requireSign(')');
    return inner;
  }
  if (tokens.takeSign('-'))
    return { kind: 'literal', type: 'number', value: -Number(tokens.require('number')) };
  const number = tokens.takeAny('number');
  if (number !== undefined) return { kind: 'literal', type: 'number', value: Number(number) };
  const text = tokens.takeAny('text');
  if (text !== undefined) return { kind: 'literal', type: 'string', value: text };
  const name = tokens.takeAny('name');
  if (name !== undefined) return { kind: 'column', name };
  return parseWord(tokens);
}

function parseWord(tokens: Tokens): Expression {
  for (const [word, value] of [
    ['true', true],
    ['false', false],
  ] as const)
    if (tokens.takeWords(word)) return { kind: 'literal', type: 'boolean', value };
  const word = tokens.require('word');
  const lower = word.toLowerCase();
  const moment = momentTypes[lower as keyof typeof momentTypes];
  const text = moment && tokens.takeAny('text');
  if (text !== undefined)
    return { kind: 'literal', type: moment, value: serialOfText(text) ?? tokens.fail() };
  if (!tokens.takeSign('(')) return { kind: 'column', name: word };
  if (aggregates.includes(lower)) {
    const of = parseExpression(tokens);
    tokens.requireSign(')');
    return { kind: 'aggregate', name: lower as Aggregate, of };
  }
  if (!isScalarFunction(word)) tokens.fail();
  const args: Expression[] = [];
  while (!tokens.takeSign(')')) {
    if (args.length > 0) tokens.requireSign(',');
    args.push(parseExpression(tokens));
  }
  return { kind: 'scalar', name: scalarNameOf(word), args };
}

const momentTypes = {
  date: 'date',
  datetime: 'datetime',
  timestamp: 'datetime',
  timeofday: 'timeofday',
} as const;

/** `2025-01-31`, `2025-01-31 12:30:00` or `12:30:00`. */
function serialOfText(text: string): number | undefined {
  const match = /^(?:(\d{4})-(\d\d?)-(\d\d?))?\s*(?:(\d\d?):(\d\d):(\d\d(?:\.\d+)?))?$/.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map(part => Number(part ?? 0));
  const days = match[1] ? serialOfWall(Date.UTC(year!, month! - 1, day!)) : 0;
  return days + (hours! * 3600 + minutes! * 60 + seconds!) / 86_400;
}
