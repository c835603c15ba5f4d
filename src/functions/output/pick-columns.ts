// Columns by the names that people type: the API's name, or the header above them.
import type { Column, Table } from '../../core/tables/table';
import { unknownArgument } from '../input/parse-options';
import { headerOf } from './header';

/** All columns where no names are given. Throws an error that names the possible ones. */
export function pickColumns(
  argument: string,
  table: Table,
  names: readonly string[] | undefined,
): readonly Column[] {
  return names === undefined ? table.columns : names.map(name => pickColumn(argument, table, name));
}

export function pickColumn(argument: string, table: Table, given: string): Column {
  const wanted = plain(given);
  const found =
    table.columns.find(({ name }) => name === given) ??
    table.columns.find(
      column => plain(column.name) === wanted || plain(headerOf(column, table.currency)) === wanted,
    ) ??
    table.columns.find(
      ({ name }) => plain(name) === wanted.replace(/^value/, '') || `value${plain(name)}` === wanted,
    );
  if (found === undefined)
    throw unknownArgument(
      argument,
      given,
      table.columns.map(({ name }) => name),
    );
  return found;
}

/** `value_fiat`, "Value fiat" and "VALUE FIAT" are the same name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '');
}
