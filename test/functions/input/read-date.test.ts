// Dates and days as people type them.
import fc from 'fast-check';
import { readDate } from '../../../src/functions/input/read-date';

// The tests' time zone is UTC, as the script's.
const utc = (...parts: [number, number, number?, number?, number?, number?]) => Date.UTC(...parts) / 1000;

test.each([
  ['2025', utc(2025, 0), utc(2026, 0) - 1],
  ['2025-02', utc(2025, 1), utc(2025, 2) - 1],
  ['2024-02', utc(2024, 1), utc(2024, 2) - 1],
  ['2025-12', utc(2025, 11), utc(2026, 0) - 1],
  ['2025-12-31', utc(2025, 11, 31), utc(2026, 0) - 1],
  ['2025-1-5', utc(2025, 0, 5), utc(2025, 0, 6) - 1],
  [' 2025-01-05 ', utc(2025, 0, 5), utc(2025, 0, 6) - 1],
  ['2025-03-01 14:30', utc(2025, 2, 1, 14, 30), utc(2025, 2, 1, 14, 31) - 1],
  ['2025-03-01T14:30', utc(2025, 2, 1, 14, 30), utc(2025, 2, 1, 14, 31) - 1],
  ['2025-03-01 23:59:59', utc(2025, 2, 1, 23, 59, 59), utc(2025, 2, 1, 23, 59, 59)],
  [2025, utc(2025, 0), utc(2026, 0) - 1],
])('%j names everything from its first second to its last', (given, first, last) => {
  expect(readDate(given)).toEqual({ first, last });
});

test.each([
  '',
  'yesterday',
  '2025-13',
  '2025-00',
  '2025-02-30',
  '2025-02-29',
  '2025-1-0',
  '31.12.2025',
  '12/31/2025',
  '2025/12/31',
  '2025-03-01 24:00',
  '2025-03-01 14:60',
  '2025-03-01 14',
  '25',
  '20250301',
  '0050',
  45658,
  true,
  new Date(Number.NaN),
])('%j is no date', given => {
  expect(readDate(given)).toBeUndefined();
});

test('a real date without a time of day is its whole day, with one it is that second', () => {
  expect(readDate(new Date(2025, 11, 31))).toEqual({ first: utc(2025, 11, 31), last: utc(2026, 0) - 1 });
  const noon = utc(2025, 11, 31, 12);
  expect(readDate(new Date(2025, 11, 31, 12))).toEqual({ first: noon, last: noon });
});

test('a day as text and the same day as a date are one and the same', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
      date => {
        const day = date.toISOString().slice(0, 10);
        const span = readDate(day)!;
        expect(span).toEqual(readDate(new Date(`${day}T00:00:00`)));
        expect(span.last - span.first).toBe(86_399);
      },
    ),
  );
});
