import { languages } from '../../../src/languages/language';
import { makeFormats } from '../../../src/sidebar/page/formats';

const nowMillis = Date.UTC(2026, 10, 24, 12, 0);
const dayMillis = 86_400_000;
const english = makeFormats('en', ['en-GB']);

test("12 or 24 hours follow the browser's region, where it speaks the same language", () => {
  const at = (preferred: readonly string[]) => makeFormats('en', preferred).hour(18);
  expect(at(['de-DE', 'en-GB', 'en-US'])).toBe('18:00');
  expect(at(['en-US', 'en-GB'])).toMatch(/^06:00.PM$/);
});

test('money has the sign of its currency; one that the browser does not know is left out', () => {
  expect(english.money(57_633.5, 'EUR')).toBe('€57,633.50');
  expect(english.money(57_633.5, 'USD')).toBe('$57,633.50');
  expect(makeFormats('de', []).money(-1_234.5, 'EUR')).toMatch(/^-1\.234,50\s€$/);
  expect(english.money(57_633.5, '')).toBe('57,633.50');
  expect(english.money(57_633.5, 'no currency')).toBe('57,633.50');
});

test.each([
  [30_624.4, '€30,624'],
  [99.994, '€99.99'],
  [0.004, '€0.00'],
  [-2_120.2, '-€2,120'],
  [1_134_567_890_123, '€1.13T'],
])('a coin worth %d is shown as %s', (value, shown) => {
  expect(english.roughMoney(value, 'EUR').replace('tn', 'T')).toBe(shown);
});

test.each([
  [0.6252, '0.6252'],
  [12.345678, '12.3457'],
  [0.00001234, '0.00001234'],
  [0, '0'],
])('%d bitcoin are %s', (value, shown) => {
  expect(english.bitcoin(value)).toBe(shown);
});

test('what is not today has its date, too, by the clocks of its zone', () => {
  const tokyo = makeFormats('en', ['en-GB'], 'Asia/Tokyo');
  expect(tokyo.time(nowMillis)).toBe('21:00');
  expect(tokyo.moment(nowMillis + 4 * 3_600_000, nowMillis)).toBe('25 Nov, 01:00');
  expect(tokyo.daysBetween(nowMillis, nowMillis + 4 * 3_600_000)).toBe(1);
  expect(makeFormats('en', [], 'Nowhere/At all').time(nowMillis)).toMatch(/\d\d:\d\d/);
});

test('days are counted in the calendar, also where the clocks change', () => {
  const berlin = makeFormats('de', [], 'Europe/Berlin');
  const before = Date.UTC(2026, 9, 24, 22, 30);
  expect([1, 2, 3].map(days => berlin.daysBetween(before, before + days * dayMillis))).toEqual([0, 1, 2]);
});

test.each(languages)('%s has a form for every time and number', language => {
  const formats = makeFormats(language, []);
  expect(formats.number(18_412)).toMatch(/^18.412$/);
  expect(formats.percent(0.034)).toMatch(/^3[.,]4\s?%$/);
  expect(formats.dayAndTime(nowMillis)).toMatch(/24.*\d\d:\d\d/);
  expect(formats.exactTime(nowMillis)).toContain('2026');
});
