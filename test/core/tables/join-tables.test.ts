// Joining tables below each other, with columns that only one of them has.
import { joinTables } from '../../../src/core/tables/join-tables';
import type { Column, Table } from '../../../src/core/tables/table';

const tableOf = (currency: string, ...columns: Column[]): Table => ({
  currency,
  rowCount: columns[0]?.values.length ?? 0,
  columns,
  totals: {},
});

test('rows follow one another; a column that only one table has is blank in the other', () => {
  const one = tableOf('', { name: 'id', type: 'text', values: ['1', '2'] });
  const two = tableOf(
    'EUR',
    { name: 'id', type: 'text', values: ['3'] },
    { name: 'comment', type: 'text', values: ['late'] },
  );
  expect(joinTables([one, two])).toEqual({
    currency: 'EUR',
    rowCount: 3,
    totals: {},
    columns: [
      { name: 'id', type: 'text', values: ['1', '2', '3'] },
      { name: 'comment', type: 'text', values: [null, null, 'late'] },
    ],
  });
});

test('tables without rows leave their columns', () => {
  const empty = tableOf('EUR', { name: 'id', type: 'text', values: [] });
  expect(joinTables([empty, empty])).toEqual(empty);
});
