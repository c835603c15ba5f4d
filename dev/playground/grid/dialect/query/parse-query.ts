// Reads a query: its clauses in their fixed order.
import { parseExpression } from './parse-expression';
import { QueryError } from './query-error';
import type { ColumnText, Expression, Order, Query } from './syntax';
import { Tokens } from './tokens';

export function parseQuery(text: string): Query {
  const tokens = new Tokens(text);
  const select = tokens.takeWords('select') ? parseSelected(tokens) : undefined;
  const where = tokens.takeWords('where') ? parseExpression(tokens) : undefined;
  const groupBy = tokens.takeWords('group', 'by') ? parseList(tokens, parseExpression) : [];
  if (tokens.takeWords('pivot')) throw new QueryError('The playground’s QUERY has no pivot.');
  const orderBy = tokens.takeWords('order', 'by') ? parseList(tokens, parseOrder) : [];
  const limit = tokens.takeWords('limit') ? Number(tokens.require('number')) : undefined;
  const offset = tokens.takeWords('offset') ? Number(tokens.require('number')) : 0;
  const labels = tokens.takeWords('label') ? parseList(tokens, parseColumnText) : [];
  const formats = tokens.takeWords('format') ? parseList(tokens, parseColumnText) : [];
  if (!tokens.isAtEnd) tokens.fail();
  return {
    ...(select && { select }),
    ...(where && { where }),
    groupBy,
    orderBy,
    ...(limit !== undefined && { limit }),
    offset,
    labels,
    formats,
  };
}

function parseSelected(tokens: Tokens): Expression[] | undefined {
  return tokens.takeSign('*') ? undefined : parseList(tokens, parseExpression);
}

function parseOrder(tokens: Tokens): Order {
  const by = parseExpression(tokens);
  if (tokens.takeWords('desc')) return { by, isDescending: true };
  tokens.takeWords('asc');
  return { by, isDescending: false };
}

function parseColumnText(tokens: Tokens): ColumnText {
  return { of: parseExpression(tokens), text: tokens.require('text') };
}

function parseList<T>(tokens: Tokens, parse: (tokens: Tokens) => T): T[] {
  const list = [parse(tokens)];
  while (tokens.takeSign(',')) list.push(parse(tokens));
  return list;
}
