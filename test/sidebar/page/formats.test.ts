import fc from 'fast-check';
import { languages } from '../../../src/languages/language';
import { makeFormats } from '../../../src/sidebar/page/formats';

const nowMillis = Date.UTC(2026, 10, 24, 12, 0);
const minutes = (count: number) => count * 60_000;

test.each([
  [0, 'now'],
  [-minutes(1), '1 minute ago'],
  [-minutes(59.9), '59 minutes ago'],
  [-minutes(119), '1 hour ago'],
  [-minutes(60 * 47), 'yesterday'],
  [minutes(11.2), 'in 12 minutes'],
  [minutes(59.5), 'in 1 hour'],
  [minutes(61), 'in 1 hour'],
  [minutes(100), 'in 2 hours'],
  [minutes(60 * 23.5), 'tomorrow'],
])(
  'a distance of %d ms is told in full units of the past and begun ones of what is to come',
  (distance, told) => {
    expect(makeFormats('en', []).relative(nowMillis + distance, nowMillis)).toBe(told);
  },
);

test('an age never grows younger', () => {
  const { relative } = makeFormats('en', []);
  const unitMillis = { minute: minutes(1), hour: minutes(60), day: minutes(1440) };
  fc.assert(
    fc.property(fc.integer({ min: 45_000, max: minutes(5_000_000) }), age => {
      const [, count, unit] = /^([\d,]+) (minute|hour|day)/.exec(relative(nowMillis - age, nowMillis)) ?? [];
      if (count === undefined) return;
      const toldMillis = Number(count.replace(/,/g, '')) * unitMillis[unit as keyof typeof unitMillis];
      expect(toldMillis).toBeLessThanOrEqual(Math.max(age, minutes(1)));
      expect(toldMillis).toBeGreaterThan(age / 2);
    }),
  );
});

test("12 or 24 hours follow the browser's region, where it speaks the same language", () => {
  const at = (preferred: readonly string[]) => makeFormats('en', preferred).hour(18);
  expect(at(['de-DE', 'en-GB', 'en-US'])).toBe('18:00');
  expect(at(['en-US', 'en-GB'])).toMatch(/^06:00.PM$/);
});

test('what is not today has its date, too', () => {
  const { time } = makeFormats('de', []);
  expect(time(nowMillis + minutes(1), nowMillis)).toMatch(/^\d\d:\d\d$/);
  expect(time(nowMillis + minutes(3 * 1440), nowMillis)).toMatch(/27\. Nov/);
});

test.each(languages)('%s has a form for every time and number', language => {
  const formats = makeFormats(language, []);
  expect(formats.number(18_412)).toMatch(/^18.412$/);
  expect(formats.timeAndDistance(nowMillis + minutes(12), nowMillis)).toMatch(/^\d\d:\d\d.* \(.*12.*\)$/);
  expect(formats.exactTime(nowMillis)).toContain('2026');
});
