import { cellTexts } from '../../../src/sidebar/page/insert/formulas/cell-text';

const english = cellTexts('en-US', 'Europe/Berlin');

test.each([
  [0.00012345678, '0.00012345678'],
  [31_204.11789, '31,204.118'],
  [1_234_567.891, '1,234,567.89'],
  [123_456_789, '123,456,789'],
  [-4.2, '-4.2'],
])('%d is written %s: small amounts keep their digits, large values their cents', (number, text) => {
  expect(english(number)).toBe(text);
});

test('numbers are written as the person’s language does', () => {
  expect(cellTexts('de', 'Europe/Berlin')(31_204.11789)).toBe('31.204,118');
});

test('a day is a day where the spreadsheet is, with a time only where there is one', () => {
  const midnightInBerlin = Date.UTC(2025, 0, 1, 23);
  expect(english({ date: midnightInBerlin })).toBe('2025-01-02');
  expect(english({ date: midnightInBerlin + 60_000 })).toBe('2025-01-02 00:01');
});

test('a zone that the browser has never heard of does no harm', () => {
  expect(cellTexts('en-US', 'Mars/Olympus')({ date: 0 })).toMatch(/19(69|70)/);
});

test('texts stand as they are, truths as in a sheet', () => {
  expect([english('=A1'), english(''), english(true)]).toEqual(['=A1', '', 'TRUE']);
});
