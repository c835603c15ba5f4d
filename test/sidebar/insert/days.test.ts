// Days and spans in words, and days that no calendar has.
import { noSuchDay } from '../../../src/sidebar/page/insert/formulas/no-such-day';
import { dayNamed, spanNamed, spanOf, todayIn } from '../../../src/sidebar/page/insert/formulas/time-words';

const at = { year: 2026, today: '2026-03-05' };

test.each([
  ['endOfLastYear', '2025-12-31'],
  ['endOfLastMonth', '2026-02-28'],
  ['yearAgo', '2025-03-05'],
] as const)('%s is %s', (name, day) => {
  expect(dayNamed(name, at)).toBe(day);
});

test('a year before the 29 February is the 28', () => {
  expect(dayNamed('yearAgo', { year: 2028, today: '2028-02-29' })).toBe('2027-02-28');
});

test('in January, last month ended with last year', () => {
  expect(dayNamed('endOfLastMonth', { year: 2026, today: '2026-01-31' })).toBe('2025-12-31');
});

test.each(['thisYear', 'lastYear', 'last30Days', 'all'] as const)(
  '%s is known again by what it writes',
  name => {
    expect(spanNamed({ args: {}, options: { ...spanOf(name, at) } }, at)).toBe(name);
  },
);

test('any other span is a person’s own', () => {
  expect(spanNamed({ args: {}, options: { from: '2024', to: '2025' } }, at)).toBe('custom');
});

test('today is the spreadsheet’s, whatever zone the browser is in', () => {
  const millis = Date.UTC(2025, 11, 31, 23, 30);
  expect(todayIn('Europe/Berlin', millis)).toEqual({ year: 2026, today: '2026-01-01' });
  expect(todayIn('America/New_York', millis)).toEqual({ year: 2025, today: '2025-12-31' });
  expect(todayIn('Mars/Olympus', millis).today).toMatch(/^202[56]-/);
});

test.each([
  ['31.02.2025', { day: 31, month: 2, instead: '2025-02-28' }],
  ['2024-02-30', { day: 30, month: 2, instead: '2024-02-29' }],
  ['31. 4. 2025', { day: 31, month: 4, instead: '2025-04-30' }],
  ['2025/6/31', { day: 31, month: 6, instead: '2025-06-30' }],
])('%s is no day', (text, wrong) => {
  expect(noSuchDay(text)).toEqual(wrong);
});

test.each(['', '28.02.2025', '2024-02-29', '2025', '2025-02', 'today-30', '12/31/2025', '2025-13-01', '=A2'])(
  '%j is a day, or something that the script reads',
  text => {
    expect(noSuchDay(text)).toBeUndefined();
  },
);
