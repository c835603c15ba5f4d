// The value, the type and the header of a query's expression.
import { aggregate, aggregateType } from './aggregates';
import { isComparisonTrue } from './compare';
import { QueryError } from './query-error';
import { scalarFunction } from './scalar-functions';
import type { SourceColumn, SourceTable } from './source-table';
import type { Expression, Value, ValueType } from './syntax';

export function columnOf(table: SourceTable, name: string): SourceColumn {
  const column = table.columns.find(one => one.name === name);
  if (!column) throw new QueryError(`NO_COLUMN: ${name}`);
  return column;
}

/** `rows`: the rows of a group, for aggregates; everything else is read from the first of them. */
export function evaluate(expression: Expression, table: SourceTable, rows: readonly number[]): Value {
  const value = (part: Expression) => evaluate(part, table, rows);
  switch (expression.kind) {
    case 'column':
      return rows.length === 0 ? null : columnOf(table, expression.name).values[rows[0]!]!;
    case 'literal':
      return expression.value;
    case 'scalar': {
      const [first = null, second = null] = expression.args.map(value);
      return scalarFunction(expression.name).apply(first, second);
    }
    case 'aggregate':
      return aggregate(
        expression.name,
        rows.map(row => evaluate(expression.of, table, [row])),
      );
    case 'arithmetic':
      return calculate(expression.sign, value(expression.left), value(expression.right));
    case 'comparison':
      return isComparisonTrue(expression.sign, value(expression.left), value(expression.right));
    case 'logic': {
      const isLeft = value(expression.left) === true;
      if (isLeft === (expression.word === 'or')) return isLeft;
      return value(expression.right) === true;
    }
    case 'not':
      return value(expression.of) !== true;
    case 'is null':
      return value(expression.of) === null;
  }
}

function calculate(sign: '+' | '-' | '*' | '/', left: Value, right: Value): Value {
  if (typeof left !== 'number' || typeof right !== 'number') return null;
  if (sign === '+') return left + right;
  if (sign === '-') return left - right;
  if (sign === '*') return left * right;
  return right === 0 ? null : left / right;
}

export function typeOf(expression: Expression, table: SourceTable): ValueType {
  if (expression.kind === 'column') return columnOf(table, expression.name).type;
  if (expression.kind === 'literal') return expression.type;
  if (expression.kind === 'scalar') return scalarFunction(expression.name).type;
  if (expression.kind === 'aggregate') return aggregateType(expression.name, typeOf(expression.of, table));
  return expression.kind === 'arithmetic' ? 'number' : 'boolean';
}

const wordsForSigns = { '+': 'sum', '-': 'difference', '*': 'product', '/': 'quotient' } as const;

/** From memory, but for those of columns and aggregates. */
export function headerOf(expression: Expression, table: SourceTable): string {
  const header = (part: Expression) => headerOf(part, table);
  if (expression.kind === 'column') return columnOf(table, expression.name).header;
  if (expression.kind === 'literal') {
    return expression.type === 'string' ? `"${expression.value}"` : String(expression.value);
  }
  if (expression.kind === 'scalar') return `${expression.name}(${expression.args.map(header).join(', ')})`;
  if (expression.kind === 'aggregate') return `${expression.name} ${header(expression.of)}`;
  if (expression.kind === 'arithmetic')
    return `${wordsForSigns[expression.sign]}(${header(expression.left)}, ${header(expression.right)})`;
  return '';
}
