// Comparisons of a query's values. Texts are compared with regard to case.
import { QueryError } from './query-error';
import type { ComparisonSign, Value } from './syntax';

export function isComparisonTrue(sign: ComparisonSign, left: Value, right: Value): boolean {
  if (left === null || right === null) return false;
  if (sign in textComparisons) {
    return textComparisons[sign as keyof typeof textComparisons](String(left), String(right));
  }
  if (typeof left !== typeof right) return sign === '!=';
  const order = orderOf(left, right);
  if (sign === '=') return order === 0;
  if (sign === '!=') return order !== 0;
  if (sign === '<') return order < 0;
  if (sign === '<=') return order <= 0;
  return sign === '>' ? order > 0 : order >= 0;
}

const textComparisons = {
  contains: (text: string, part: string) => text.includes(part),
  'starts with': (text: string, part: string) => text.startsWith(part),
  'ends with': (text: string, part: string) => text.endsWith(part),
  matches: (text: string, pattern: string) => expression(`^(?:${pattern})$`).test(text),
  like: (text: string, pattern: string) => expression(`^${likeAsExpression(pattern)}$`).test(text),
};

function likeAsExpression(pattern: string): string {
  return pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('%', '.*')
    .replaceAll('_', '.');
}

function expression(source: string): RegExp {
  try {
    return new RegExp(source, 'su');
  } catch {
    throw new QueryError(`The regular expression ${source} can’t be read.`);
  }
}

/** Blanks first. */
export function orderOf(a: Value, b: Value): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (typeof a === 'string' || typeof b === 'string') {
    return String(a) < String(b) ? -1 : Number(String(a) > String(b));
  }
  return Number(a) - Number(b);
}
