// Periods of days, as reports group rows by them.
import fc from 'fast-check';
import { dayNumber, isoDay } from '../../../src/core/days/calendar';
import { type PeriodUnit, periodName, periodOf, periodReader } from '../../../src/core/days/periods';
import { instantIn, zoneNamed } from '../../support/zones';

const units: readonly PeriodUnit[] = ['year', 'quarter', 'month', 'day'];

test.each<[PeriodUnit, number, string, string, string]>([
  ['year', 0, '2025', '2025-01-01', '2026-01-01'],
  ['quarter', 0, '2025-Q2', '2025-04-01', '2025-07-01'],
  ['month', 0, '2025-05', '2025-05-01', '2025-06-01'],
  ['day', 0, '2025-05-31', '2025-05-31', '2025-06-01'],
  ['year', -1, '2024', '2024-01-01', '2025-01-01'],
  ['quarter', -2, '2024-Q4', '2024-10-01', '2025-01-01'],
  ['month', -5, '2024-12', '2024-12-01', '2025-01-01'],
  ['day', 1, '2025-06-01', '2025-06-01', '2025-06-02'],
])('the %s of 31 May 2025, %i later', (unit, shift, name, first, next) => {
  const period = periodOf(dayNumber(2025, 5, 31), unit, shift);
  expect([periodName(period), isoDay(period.firstDay), isoDay(period.nextDay)]).toEqual([name, first, next]);
});

test('every day is in one period of a kind, and names sort as periods do', () => {
  const day = fc.integer({ min: dayNumber(1970, 1, 1), max: dayNumber(2100, 1, 1) });
  fc.assert(
    fc.property(day, day, fc.constantFrom(...units), (one, other, unit) => {
      const [a, b] = [periodOf(one, unit), periodOf(other, unit)];
      expect(one >= a.firstDay && one < a.nextDay).toBe(true);
      expect(periodOf(a.nextDay, unit)).toEqual(periodOf(one, unit, 1));
      expect(periodOf(a.firstDay - 1, unit)).toEqual(periodOf(one, unit, -1));
      expect(Math.sign(a.firstDay - b.firstDay)).toBe(
        periodName(a) < periodName(b) ? -1 : periodName(a) > periodName(b) ? 1 : 0,
      );
    }),
  );
});

test('a row is in the period of its day in the zone', () => {
  const periodIn = periodReader('year', zoneNamed('Europe/Berlin'));
  const [before, after] = [
    instantIn('Europe/Berlin', '2019-12-31 23:59'),
    instantIn('Europe/Berlin', '2020-01-01 00:30'),
  ];
  expect([before, after, before].map(at => periodName(periodIn(at)))).toEqual(['2019', '2020', '2019']);
  expect(periodIn(before)).toBe(periodIn(before - 86_400));
});

test('a hundred thousand rows take no time to speak of', () => {
  const zone = zoneNamed('America/New_York');
  const first = instantIn('America/New_York', '2015-01-01');
  const rows = Array.from({ length: 100_000 }, (_, index) => first + index * 3_600);
  for (const unit of units) {
    const periodIn = periodReader(unit, zone);
    const start = performance.now();
    const sizes = new Map<unknown, number>();
    for (const at of rows) sizes.set(periodIn(at), (sizes.get(periodIn(at)) ?? 0) + 1);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBe(rows.length);
  }
});
