// Numbers without a format are rounded to the room that there is, in letters here.
import type * as fitting from '../../../dev/playground/page/fitting-number';
import { bundled } from '../../support/bundled';

const { fittingNumber } = bundled<typeof fitting>('dev/playground/page/fitting-number.ts');

const fit = (text: string, room: number, locale = 'en_US') =>
  fittingNumber(text, locale, shown => shown.length <= room);

test('as many decimals as fit, and never more than Sheets shows of a number', () => {
  expect([20, 8, 5, 3].map(room => fit('0.3333333333333333', room))).toEqual([
    '0.333333333',
    '0.333333',
    '0.333',
    '0.3',
  ]);
  expect(fit('2.6666666', 1)).toBe('3');
  expect(fit('-12.5', 3)).toBe('-13');
});

test('a number that is too large or too small for its room is written with its power of ten', () => {
  expect([12, 9, 8, 5].map(room => fit('123456789012', room))).toEqual([
    '1.23457E+11',
    '1.235E+11',
    '1.23E+11',
    '1E+11',
  ]);
  expect(fit('0.000012345', 7)).toBe('1.2E-05');
});

test('one that fits, has a format or can’t be made to fit stays as it is', () => {
  expect(fit('12.5', 10)).toBe('12.5');
  expect(fit('1,234.50', 3)).toBe('1,234.50');
  expect(fit('12.50', 3)).toBe('12.50');
  expect(fit('2025-01-31', 3)).toBe('2025-01-31');
  expect(fit('123456', 2)).toBe('123456');
});

test('in the signs of the locale', () => {
  expect(fit('0,6666666666666666', 4, 'de_DE')).toBe('0,67');
  expect(fit('1.234,5', 4, 'de_DE')).toBe('1.234,5');
});
