// The words above a column.
import { headerWords, withCurrency } from '../../core/tables/headers';
import type { Column } from '../../core/tables/table';

/** A column of a function's own making brings its words; those of the API's fields are known by name. */
export interface ShownColumn extends Column {
  readonly header?: string;
}

export function headerOf({ name, header }: ShownColumn, currency: string): string {
  return withCurrency(header ?? headerWords(name), currency);
}
