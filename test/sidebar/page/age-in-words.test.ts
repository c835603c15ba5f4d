import { languages } from '../../../src/languages/language';
import { pagePackOf } from '../../../src/languages/page-pack-of';
import { ageInWords, whenInWords } from '../../../src/sidebar/page/age-in-words';
import { makeFormats } from '../../../src/sidebar/page/formats';

const nowMillis = Date.UTC(2026, 10, 24, 12, 0);
const minutes = (count: number) => count * 60_000;
const { ages } = pagePackOf('en').sidebar;
const formats = makeFormats('en', ['en-GB'], 'UTC');

test.each([
  [0, 'just now'],
  [-1, 'just now'],
  [0.99, 'just now'],
  [1, '1 min ago'],
  [59.9, '59 min ago'],
  [60, '1 hour ago'],
  [119, '1 hour ago'],
  [11 * 60, '11 hours ago'],
  [12 * 60 + 1, 'yesterday 23:59'],
  [35 * 60, 'yesterday 01:00'],
  [37 * 60, '22 Nov, 23:00'],
])('what is %d minutes old is from %s: in full units, so that no age is exaggerated', (age, told) => {
  expect(ageInWords(nowMillis - minutes(age), nowMillis, ages, formats)).toBe(told);
});

test('the moment itself is as short as the day allows', () => {
  const when = (age: number) => whenInWords(nowMillis - minutes(age), nowMillis, ages, formats);
  expect([when(30), when(13 * 60), when(3 * 1_440)]).toEqual(['11:30', 'yesterday 23:00', '21 Nov, 12:00']);
});

test.each(languages)('%s says each of them otherwise', language => {
  const words = pagePackOf(language).sidebar.ages;
  const told = [0, 5, 90, 13 * 60, 5_000].map(age =>
    ageInWords(nowMillis - minutes(age), nowMillis, words, makeFormats(language, [], 'UTC')),
  );
  expect(new Set(told).size).toBe(5);
  expect(told.join()).not.toMatch(/undefined|NaN/);
});
