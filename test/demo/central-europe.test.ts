// The rule of Central European time, beside what Node knows of it.
import { centralEurope } from '../../src/demo/account/central-europe';
import { nodeOffsetAt } from '../support/zones';

test('the offset is the platform’s in every week of forty years, and in the hours around each change', () => {
  const wrong: string[] = [];
  const check = (seconds: number) => {
    if (centralEurope.offsetSeconds(seconds) !== nodeOffsetAt(centralEurope.timeZone, seconds))
      wrong.push(new Date(seconds * 1000).toISOString());
  };
  const [from, to] = [Date.UTC(2000, 0), Date.UTC(2040, 0)].map(millis => millis / 1000);
  for (let seconds = from!; seconds < to!; seconds += 7 * 86_400) check(seconds);
  for (let year = 2000; year < 2040; year++) {
    for (const month of [2, 9]) {
      for (let day = 24; day <= 31; day++)
        for (const second of [3_599, 3_600]) check(Date.UTC(year, month, day) / 1000 + second);
    }
  }
  expect(wrong).toEqual([]);
});
