import fc from 'fast-check';
import { formatA1, parseA1 } from '../../dev/host/a1';

const index = fc.integer({ min: 1, max: 18_278 });
const box = fc.record({ row: index, column: index, rows: index, columns: index });

describe('A1 notation', () => {
  test('of any box reads back as that box, as long as its columns have three letters', () => {
    fc.assert(
      fc.property(box, given => {
        fc.pre(given.column + given.columns - 1 <= 18_278);
        expect(parseA1(formatA1(given))).toEqual({ box: given });
      }),
    );
  });

  test.each([
    ['b2', { box: { row: 2, column: 2, rows: 1, columns: 1 } }],
    ['$AA$10:Z9', { box: { row: 9, column: 26, rows: 2, columns: 2 } }],
    ['Data!A1', { sheetName: 'Data', box: { row: 1, column: 1, rows: 1, columns: 1 } }],
    ["'It''s mine'!A1", { sheetName: "It's mine", box: { row: 1, column: 1, rows: 1, columns: 1 } }],
    ['A0', undefined],
    ['A:A', undefined],
    ['Prices', undefined],
  ])('%s', (text, expected) => {
    expect(parseA1(text)).toEqual(expected);
  });
});
