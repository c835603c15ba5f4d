// Columns that are names in the data, of exchanges or types: they stand in the header as they are, not in plain words.
import type { FunctionColumns } from '../define/columns';

export function namesAsHeaders(columns: readonly { readonly name: string }[]): FunctionColumns {
  return { always: {}, words: Object.fromEntries(columns.map(({ name }) => [name, name])) };
}
