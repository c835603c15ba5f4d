// References in A1 notation, read and written.
import { addressOf, areaOf } from '../../src/formulas/cell-reference';

const all = 10_000_000;

test.each([
  ['A1', { sheet: 'Here', row: 1, column: 1, rows: 1, columns: 1 }],
  ['$B$3', { sheet: 'Here', row: 3, column: 2, rows: 1, columns: 1 }],
  ['a2:b9', { sheet: 'Here', row: 2, column: 1, rows: 8, columns: 2 }],
  ['B9:A2', { sheet: 'Here', row: 2, column: 1, rows: 8, columns: 2 }],
  ['A2:A', { sheet: 'Here', row: 2, column: 1, rows: all - 1, columns: 1 }],
  ['A:C', { sheet: 'Here', row: 1, column: 1, rows: all, columns: 3 }],
  ['Coins!AA10', { sheet: 'Coins', row: 10, column: 27, rows: 1, columns: 1 }],
  ["'Bob''s coins'!A1:A2", { sheet: "Bob's coins", row: 1, column: 1, rows: 2, columns: 1 }],
])('%s is read', (reference, area) => {
  expect(areaOf(reference, 'Here')).toEqual(area);
});

test.each(['', 'A', '1', 'SUM', 'A1B', 'ABCD1', 'A0', 'A1:', '"A1"', 'A1+B1', 'A1:B2:C3', '!A1'])(
  '%j is no reference',
  text => {
    expect(areaOf(text, 'Here')).toBeUndefined();
  },
);

test('an address is written as people read it', () => {
  const at = (sheet: string, row: number, column: number) => addressOf({ row, column }, sheet);
  expect(at('Sheet1', 3, 2)).toBe('Sheet1!B3');
  expect(at("Bob's coins", 1, 27)).toBe("'Bob''s coins'!AA1");
  expect([26, 52, 53, 702, 703].map(column => at('S', 1, column))).toEqual([
    'S!Z1',
    'S!AZ1',
    'S!BA1',
    'S!ZZ1',
    'S!AAA1',
  ]);
});

test('address and reference agree', () => {
  for (let column = 1; column < 2_000; column++) {
    const area = { sheet: 'S', row: 7, column, rows: 1, columns: 1 };
    expect(areaOf(addressOf(area, 'S'), 'Other')).toEqual(area);
  }
});
