// A parsed query. Columns are named as the query names them: `A`, or `Col1` where the data is no range.

export type Value = number | string | boolean | null;

export type ValueType = 'number' | 'string' | 'boolean' | 'date' | 'datetime' | 'timeofday';

export type ComparisonSign =
  | '='
  | '!='
  | '<'
  | '<='
  | '>'
  | '>='
  | 'contains'
  | 'starts with'
  | 'ends with'
  | 'matches'
  | 'like';

export type Aggregate = 'sum' | 'avg' | 'count' | 'min' | 'max';

export type Expression =
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'literal'; readonly type: ValueType; readonly value: Value }
  | { readonly kind: 'scalar'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'aggregate'; readonly name: Aggregate; readonly of: Expression }
  | {
      readonly kind: 'arithmetic';
      readonly sign: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'comparison';
      readonly sign: ComparisonSign;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'logic';
      readonly word: 'and' | 'or';
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'is null'; readonly of: Expression };

export interface Order {
  readonly by: Expression;
  readonly isDescending: boolean;
}

/** A text for one column of the result: its header, or its number format. */
export interface ColumnText {
  readonly of: Expression;
  readonly text: string;
}

export interface Query {
  /** `undefined`: all columns. */
  readonly select?: readonly Expression[];
  readonly where?: Expression;
  readonly groupBy: readonly Expression[];
  readonly orderBy: readonly Order[];
  readonly limit?: number;
  readonly offset: number;
  readonly labels: readonly ColumnText[];
  readonly formats: readonly ColumnText[];
}

export function isSame(a: Expression, b: Expression): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The expression and all inside of it. */
export function* partsOf(expression: Expression): Generator<Expression> {
  yield expression;
  if ('left' in expression) {
    yield* partsOf(expression.left);
    yield* partsOf(expression.right);
  } else if ('of' in expression) yield* partsOf(expression.of);
  else if (expression.kind === 'scalar') for (const arg of expression.args) yield* partsOf(arg);
}
