// Single numbers and columns of them, in every form in which they may come.
import fc from 'fast-check';
import { readColumn } from '../../../src/core/tables/read-column';
import { marksOf, readNumber, readNumbers } from '../../../src/core/tables/read-number';

test.each([
  ['0.50000000', 0.5],
  ['-2.60', -2.6],
  ['-0.00000000', 0],
  [' 12 ', 12],
  ['\u00a012\u00a0', 12],
  ['.5', 0.5],
  ['+5', 5],
  ['\u22125', -5],
  ['1,234,567.89', 1234567.89],
  ['-1,022.50', -1022.5],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['1.022,00000000', 1022],
  ['1022,5', 1022.5],
  ['0,234', 0.234],
  ['-0,500', -0.5],
  ['1,2', 1.2],
  ['1 022,50', 1022.5],
  ['1\u00a0022.50', 1022.5],
  ['1\u202f022', 1022],
  ["1'022.50", 1022.5],
  ['1e-8', 1e-8],
  ['3.2E-7', 3.2e-7],
  ['9.1E-5', 9.1e-5],
  ['1.0E+15', 1e15],
  ['1.0E+25', 1e25],
  ['3,2E-7', 3.2e-7],
  ['1.234', 1.234],
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
  '0x10',
  '0b1',
  '0o7',
  '1_000',
  '12,34.5',
  '1,23,456',
  '1.022,50,1',
  '1,022 50',
  '0,123,456',
  '12 34',
  '1,234',
  '-1,234',
  '5-',
  '--5',
  '1.5%',
  '1e999',
  'INF',
  '-INF',
  'NAN',
  'Infinity',
  '<b>5</b>',
  true,
  {},
  [],
  ['5'],
  Number.NaN,
  Number.POSITIVE_INFINITY,
])('%j is no number, and stands in its cell as it came', given => {
  expect(readNumber(given)).toBeUndefined();
  const [shown] = readColumn([given], 'number', () => ({ dot: false, comma: false }));
  expect(typeof shown).not.toBe('number');
  if (typeof given === 'string' && /\w/.test(given)) expect(shown).toBe(given);
});

test('any finite number survives being written as text', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), number => {
      expect(readNumber(String(number))).toBe(number + 0);
    }),
  );
});

describe('what could be two numbers', () => {
  const none = { dot: false, comma: false };
  const dot = { dot: true, comma: false };
  const comma = { dot: false, comma: true };
  const both = { dot: true, comma: true };

  test.each([
    ['has commas between thousands where points are decimal', ['1,234', '1,022.50'], dot, [1234, 1022.5]],
    ['has a decimal comma where nothing speaks against it', ['1,234', '0,5'], comma, [1.234, 0.5]],
    ['is decided by the rest of the answer', ['1,234'], dot, [1234]],
    ['is decided by the rest of the answer', ['1,234'], comma, [1.234]],
    ['isn’t where nothing decides', ['1,234'], none, [undefined]],
    ['isn’t where the answer has both', ['1,234', '0,5'], both, [undefined, 0.5]],
    ['has a decimal point as the API writes it', ['1.234'], none, [1.234]],
    ['has one whatever other columns write', ['1.234'], comma, [1.234]],
    ['isn’t in a column of decimal commas, in an answer with both', ['1.234', '0,5'], both, [undefined, 0.5]],
    ['groups by points where all marks are commas', ['1.234', '1.022,50'], comma, [1234, 1022.5]],
  ])('%s: %j', (_, values, marks, expected) => {
    expect(readNumbers(values, () => marks)).toEqual(expected);
  });

  test('marks are told by what has one reading alone', () => {
    expect(marksOf([['1,234', '1.234', '5', '1E-5', 'x']])).toEqual({ dot: false, comma: false });
    expect(marksOf([['1.50'], ['0,5']])).toEqual({ dot: true, comma: true });
    expect(marksOf([['1.234.567']])).toEqual({ dot: false, comma: true });
    expect(marksOf([['1,234.0']])).toEqual({ dot: true, comma: false });
  });
});
