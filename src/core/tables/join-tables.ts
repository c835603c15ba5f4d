// Tables of the same kind one below the other. One may have columns that another lacks: blank there.
import type { Column, Table, TableValue } from './table';

export function joinTables(tables: readonly Table[]): Table {
  const columns = new Map(tables.flatMap(({ columns }) => columns).map(column => [column.name, column]));
  return {
    ...tables[0]!,
    currency: tables.map(({ currency }) => currency).find(currency => currency !== '') ?? '',
    rowCount: tables.reduce((sum, { rowCount }) => sum + rowCount, 0),
    columns: [...columns.values()].map(
      ({ name, type }): Column => ({
        name,
        type,
        values: ([] as TableValue[]).concat(...tables.map(table => valuesOf(table, name))),
      }),
    ),
  };
}

function valuesOf(table: Table, name: string): readonly TableValue[] {
  const column = table.columns.find(known => known.name === name);
  return column?.values ?? new Array<TableValue>(table.rowCount).fill(null);
}
