// Single values as CoinTracking writes them, read as numbers, times and texts.
import fc from 'fast-check';
import { isBlank, looksNumeric, readNumber, readValue } from '../../../src/core/tables/read-value';

test.each([
  ['0.50000000', 0.5],
  ['-2.60', -2.6],
  ['-0.00000000', 0],
  [' 12 ', 12],
  ['1,234,567.89', 1234567.89],
  ['-1,234', -1234],
  ['1e-8', 1e-8],
  [0.1, 0.1],
  [-0, 0],
])('%j is the number %d', (given, number) => {
  // Object.is: a sheet would show negative zero as "-0".
  expect(Object.is(readNumber(given), number)).toBe(true);
});

test.each([
  '',
  ' ',
  '-',
  ' - ',
  null,
  undefined,
  'n/a',
  '1,2',
  '12,34.5',
  true,
  {},
  [],
  'Infinity',
  Number.NaN,
])('%j is no number, and blank in a number column', given => {
  expect(readNumber(given)).toBeUndefined();
  expect(readValue(given, 'number')).toBeNull();
});

test('any finite number survives being written as text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
      expect(readNumber(String(number))).toBe(number + 0);
    }),
  );
});

test.each(['', '  ', '-', null, undefined])('%j is blank in every column', given => {
  expect(isBlank(given)).toBe(true);
  for (const type of ['text', 'number', 'time'] as const) expect(readValue(given, type)).toBeNull();
});

test('text stays as it came; what has parts is spelled out', () => {
  expect(readValue('  a - b ', 'text')).toBe('  a - b ');
  expect(readValue(12, 'text')).toBe('12');
  expect(readValue(['a'], 'text')).toBe('["a"]');
});

test.each(['0', '-1', '12.50', '999999999999999', 5])('%j looks like a number', given => {
  expect(looksNumeric(given)).toBe(true);
});

test.each(['007', '1234567890123456', '0x1f', '1e5', '1,000', '', '+1', true, null])(
  '%j doesn’t: as a number it could lose something',
  given => {
    expect(looksNumeric(given)).toBe(false);
  },
);
