import {
  granularities,
  PeriodFinder,
  periodColumnType,
  periodStart,
  shownPeriod,
} from '../../src/analytics/periods';
import { dayNumber } from '../../src/core/days/calendar';
import { calendarOf } from '../support/calendar';

const day = (year: number, month: number, date: number) => dayNumber(year, month, date);
const seconds = (text: string) => Date.parse(text) / 1000;

test.each([
  ['year', 2025, 'number'],
  ['quarter', '2025-Q2', 'text'],
  ['month', day(2025, 6, 1), 'day'],
  ['day', day(2025, 6, 30), 'day'],
  ['all', 'all', 'text'],
] as const)('a %s is shown as %s', (granularity, shown, type) => {
  expect(shownPeriod(granularity, periodStart(granularity, day(2025, 6, 30)))).toBe(shown);
  expect(periodColumnType(granularity)).toBe(type);
});

describe('the period of a moment', () => {
  const calendar = calendarOf('Europe/Berlin');

  test('is that of its day in the spreadsheet’s zone', () => {
    const finder = new PeriodFinder({ granularity: 'year' }, calendar);
    expect(finder.startOf(seconds('2019-12-31T22:59:59Z'))).toBe(day(2019, 1, 1));
    expect(finder.startOf(seconds('2019-12-31T23:00:00Z'))).toBe(day(2020, 1, 1));
    expect(finder.startOf(seconds('2019-12-31T22:59:59Z'))).toBe(day(2019, 1, 1));
  });

  test('is none outside of the span, whose last day ends at midnight', () => {
    const span = { firstDay: day(2025, 3, 30), lastDay: day(2025, 3, 30) };
    for (const granularity of granularities) {
      const finder = new PeriodFinder({ granularity, span }, calendar);
      const inside = periodStart(granularity, span.firstDay);
      expect(finder.startOf(seconds('2025-03-29T22:59:59Z'))).toBeUndefined();
      expect(finder.startOf(seconds('2025-03-29T23:00:00Z'))).toBe(inside);
      expect(finder.startOf(seconds('2025-03-30T21:59:59Z'))).toBe(inside);
      expect(finder.startOf(seconds('2025-03-30T22:00:00Z'))).toBeUndefined();
    }
  });

  test('is the same whether moments come in order or not', () => {
    const hours = Array.from(
      { length: 300 },
      (_, step) => seconds('2024-12-20T00:30:00Z') + step * 10 * 3600,
    );
    const span = { firstDay: day(2024, 12, 28), lastDay: day(2025, 4, 7) };
    for (const granularity of granularities) {
      const inOrder = new PeriodFinder({ granularity, span }, calendar);
      for (const hour of hours) {
        const alone = new PeriodFinder({ granularity, span }, calendar).startOf(hour);
        expect(inOrder.startOf(hour)).toBe(alone);
      }
    }
  });
});
