// The words above a column.
import { headerWords, withCurrency } from '../../core/tables/headers';
import type { Column, Table } from '../../core/tables/table';
import type { FunctionColumns } from '../define/columns';

/** The function names the headers of its own fields; the API's fields have theirs by name. */
export interface ShownColumn extends Column {
  readonly header?: string;
}

export function headerOf({ name, header }: ShownColumn, currency: string): string {
  return withCurrency(header ?? headerWords(name), currency);
}

/** For a table that the function itself has made: with the headers that the function names. */
export function withHeaders(table: Table, { words = {} }: FunctionColumns): Table {
  const columns = table.columns.map((column): ShownColumn => ({ ...column, header: words[column.name] }));
  return { ...table, columns };
}
