// The columns that a function names: the field for `columns=` and `field`, the words above it, what it holds.
// A table may have more than these, because CoinTracking adds fields without notice; those are shown and accepted, too.
import { headerWords } from '../../core/tables/headers';
import type { ColumnType } from '../../core/tables/table';

/** `mixed`: each row holds something else. */
type FieldType = ColumnType | 'mixed';

type Fields = Readonly<Record<string, FieldType>>;

/** By the names that people type in a formula, in their order. The shape of an answer's table fits here, too. */
export interface FunctionColumns {
  readonly always: Fields;
  /** Only where CoinTracking sends them. */
  readonly sometimes?: Fields;
  /** By what a formula must give for them: an option, an argument, or in words. */
  readonly onlyWith?: Readonly<Record<string, Fields>>;
  /** Those of `always` that a table with this option hasn't. */
  readonly notWith?: Readonly<Record<string, readonly string[]>>;
  /** Headers of fields that aren't the API's own; `{currency}` is the account's. */
  readonly words?: Readonly<Record<string, string>>;
}

export interface FunctionColumn {
  readonly name: string;
  readonly type: FieldType;
  readonly header: string;
  readonly isAlways: boolean;
  /** What a formula must give for it; none: nothing. */
  readonly onlyWith: readonly string[];
  readonly notWith: readonly string[];
}

export function columnsOf(columns: FunctionColumns): FunctionColumn[] {
  const { always, sometimes = {}, onlyWith = {}, notWith = {}, words = {} } = columns;
  const fields = Object.assign({}, always, sometimes, ...Object.values(onlyWith)) as Fields;
  return Object.entries(fields).map(([name, type]) => ({
    name,
    type,
    header: words[name] ?? headerWords(name),
    isAlways: name in always,
    onlyWith: name in always ? [] : namesWhere(onlyWith, given => name in given),
    notWith: namesWhere(notWith, lacking => lacking.includes(name)),
  }));
}

function namesWhere<T>(record: Readonly<Record<string, T>>, isSo: (value: T) => boolean): string[] {
  return Object.keys(record).filter(name => isSo(record[name]!));
}

/** For tables with a row a transaction, a lot or a fault: whose it is, where all accounts are read. */
export function withAccount(columns: FunctionColumns, given = 'account=*'): FunctionColumns {
  return { ...columns, onlyWith: { [given]: { account: 'text' }, ...columns.onlyWith } };
}

/** Says which row it is; the other columns are its figures. */
export function isKeyColumn(name: string): boolean {
  return name === 'coin' || name === 'time' || name === 'date' || name === 'name' || name === 'account';
}
