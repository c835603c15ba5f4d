// Packing a table and unpacking it again, to the digit.
import fc from 'fast-check';
import { packTable, unpackTable } from '../../../src/core/cache/packed-table';
import type { Column, Table } from '../../../src/core/tables/table';
import { zlibCompressor } from '../../support/memory-ports';

const compressor = zlibCompressor;
const tableOf = (rowCount: number, ...columns: Column[]): Table => ({
  currency: 'EUR',
  rowCount,
  columns,
  totals: {},
});
const roundTrip = (table: Table) => unpackTable(packTable(table, compressor), compressor);

/** Few different values, so that columns often agree in a row. */
const values = {
  text: fc.option(fc.constantFrom('', 'BTC', '7', '12', '007', '-', 'true', '∆')),
  number: fc.option(fc.constantFrom(0, 1, -1.5, 1e-8, 5e300)),
  time: fc.option(fc.constantFrom(0, 1_700_000_000, 1_700_000_060, 1.5)),
};

const anyTable = fc.nat({ max: 12 }).chain(rowCount =>
  fc
    .array(
      fc.constantFrom('text', 'number', 'time' as const).chain(type =>
        fc
          .array<string | number | null>(values[type as keyof typeof values], {
            minLength: rowCount,
            maxLength: rowCount,
          })
          .map((cells): Column => ({ name: `${type}_field`, type: type as Column['type'], values: cells })),
      ),
      { maxLength: 6 },
    )
    .map(columns => tableOf(rowCount, ...columns)),
);

test('any table comes back as it was', () => {
  fc.assert(
    fc.property(anyTable, table => {
      expect(roundTrip(table)).toEqual(table);
    }),
    { numRuns: 1000 },
  );
});

test('numeric ids and times of rows in order come back to the digit', () => {
  const rows = Array.from({ length: 500 }, (_, i) => i);
  const table = tableOf(
    500,
    { name: 'id', type: 'text', values: rows.map(i => String(999_999_999_999_000 - i * 7)) },
    { name: 'time', type: 'time', values: rows.map(i => 1_700_000_000 + i * i) },
  );
  expect(roundTrip(table)).toEqual(table);
});

test('a column that repeats another takes next to no room', () => {
  const amounts = Array.from({ length: 2000 }, (_, i) => Math.sin(i) * 1000);
  const one: Column = { name: 'buy_value', type: 'number', values: amounts };
  const length = (...columns: Column[]) => packTable(tableOf(2000, ...columns), compressor).length;
  expect(length(one, { ...one, name: 'sell_value' })).toBeLessThan(length(one) * 1.02);
});

test('damaged text is no table', () => {
  const packed = packTable(tableOf(1, { name: 'coin', type: 'text', values: ['BTC'] }), compressor);
  expect(unpackTable(packed.slice(0, -9), compressor)).toBeUndefined();
});
