// Runs a query: where, group by, order by, offset and limit, select, label, in this order.
import { orderOf } from './compare';
import { columnOf, evaluate, headerOf, typeOf } from './evaluate';
import { QueryError } from './query-error';
import type { SourceTable } from './source-table';
import { type Expression, isSame, partsOf, type Query, type Value, type ValueType } from './syntax';

export interface ResultColumn {
  readonly header: string;
  readonly type: ValueType;
  /** The number format; blank: the type's own. */
  readonly pattern: string;
  readonly values: readonly Value[];
}

export function runQuery(query: Query, table: SourceTable): ResultColumn[] {
  const { where, groupBy, orderBy, limit = Number.POSITIVE_INFINITY, offset } = query;
  const selected = query.select ?? table.columns.map(({ name }): Expression => ({ kind: 'column', name }));
  const ordered = orderBy.map(({ by }) => by);
  checkNames([...selected, ...ordered, ...groupBy, ...(where ? [where] : [])], table);
  const isGrouped = groupBy.length > 0 || [...selected, ...ordered].some(hasAggregate);
  if (isGrouped) for (const expression of [...selected, ...ordered]) requireGrouped(expression, groupBy);

  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter(
    row => !where || evaluate(where, table, [row]) === true,
  );
  const groups = isGrouped ? groupsOf(rows, groupBy, table) : rows.map(row => [row]);
  const keys = new Map(groups.map(group => [group, ordered.map(by => evaluate(by, table, group))]));
  const sorted = [...groups].sort((a, b) => {
    for (const [index, { isDescending }] of orderBy.entries()) {
      const order = orderOf(keys.get(a)![index]!, keys.get(b)![index]!);
      if (order !== 0) return isDescending ? -order : order;
    }
    return 0;
  });
  const shown = sorted.slice(offset, offset + limit);
  return selected.map(expression => ({
    header: textFor(expression, query.labels) ?? headerOf(expression, table),
    type: typeOf(expression, table),
    pattern: textFor(expression, query.formats) ?? patternOf(expression, table),
    values: shown.map(group => evaluate(expression, table, group)),
  }));
}

function checkNames(expressions: readonly Expression[], table: SourceTable): void {
  for (const part of expressions.flatMap(expression => [...partsOf(expression)]))
    if (part.kind === 'column') columnOf(table, part.name);
}

function hasAggregate(expression: Expression): boolean {
  return [...partsOf(expression)].some(({ kind }) => kind === 'aggregate');
}

function requireGrouped(expression: Expression, groupBy: readonly Expression[]): void {
  if (expression.kind === 'aggregate' || groupBy.some(key => isSame(key, expression))) return;
  if (expression.kind === 'column') throw new QueryError(`ADD_COL_TO_GROUP_BY_OR_AGG: ${expression.name}`);
  if (expression.kind === 'scalar') for (const arg of expression.args) requireGrouped(arg, groupBy);
  if (expression.kind === 'arithmetic') {
    requireGrouped(expression.left, groupBy);
    requireGrouped(expression.right, groupBy);
  }
}

/** By their keys, ascending. Without keys all rows are one group. */
function groupsOf(
  rows: readonly number[],
  groupBy: readonly Expression[],
  table: SourceTable,
): (readonly number[])[] {
  if (groupBy.length === 0) return [rows];
  const groups = new Map<string, { keys: readonly Value[]; rows: number[] }>();
  for (const row of rows) {
    const keys = groupBy.map(key => evaluate(key, table, [row]));
    const text = JSON.stringify(keys);
    const group = groups.get(text);
    if (group) group.rows.push(row);
    else groups.set(text, { keys, rows: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => a.keys.map((key, index) => orderOf(key, b.keys[index]!)).find(Boolean) ?? 0)
    .map(group => group.rows);
}

function textFor(expression: Expression, texts: Query['labels']): string | undefined {
  return texts.find(({ of }) => isSame(of, expression))?.text;
}

/** A column's own format stays with its values, and with their sum, least and most. */
function patternOf(expression: Expression, table: SourceTable): string {
  if (expression.kind === 'column') return columnOf(table, expression.name).pattern;
  const isOfSameKind = expression.kind === 'aggregate' && expression.name !== 'count';
  return isOfSameKind ? patternOf(expression.of, table) : '';
}
