// Ranges that are open at the end reach to the sheet's last row, as in Sheets.
import { withClosedRanges } from '../../../dev/playground/grid/open-ranges';
import { type HeadlessGrid, openHeadlessGrid } from '../../../dev/playground/headless';

let grid: HeadlessGrid;
beforeAll(() => {
  grid = openHeadlessGrid({
    functions: [],
    evaluate: () => {},
    rowCount: 50,
    sheetNames: ['Sheet1', 'My data'],
  });
  grid.setAll({ C5: 1, C6: 2, C50: 4, D6: 8, B5: 'x', "'My data'!A2": 16, "'My data'!A3": 32 });
});
afterAll(() => grid.dispose());

test.each([
  ['=SUM(C5:C)', 7],
  ['=SUM(C6:D)', 14],
  ['=SUM($C$6:$C)', 6],
  ["=SUM('My data'!A3:A)", 32],
  ['=ROWS(C5:C)', 46],
  ['=COUNTIF(B5:B;"?*")', 1],
  ['="C5:C"', 'C5:C'],
])('%s', async (formula, expected) => {
  grid.set('A1', formula);
  await grid.settled();
  expect(grid.read('A1')).toBe(expected);
});

test('a cell that changes within it is calculated anew', async () => {
  grid.set('A1', '=SUM(C7:C)');
  await grid.settled();
  grid.set('C20', 100);
  await grid.settled();
  expect(grid.read('A1')).toBe(104);
  grid.set('C20', '');
});

test('closed ranges, whole columns, texts and names stay as they are', () => {
  for (const formula of ['=SUM(A1:B2)', '=SUM(A:A)', '="A2:A"', '=SUM(Prices)', "=SUM('A2:A'!B1)"])
    expect(withClosedRanges(formula)).toBe(formula);
});
