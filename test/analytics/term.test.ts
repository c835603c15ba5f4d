import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Calendar } from '../../src/analytics/calendar';
import { daysHeld, isLongTerm, longTermFrom } from '../../src/analytics/lots/term';
import { calendarOf } from '../support/calendar';

interface Case {
  readonly bought: string;
  readonly sold: string;
  readonly days: number;
  readonly case: string;
  readonly long_365d: boolean;
  readonly long_1y_utc: boolean;
  readonly long_1y_berlin: boolean;
}

const file = join(__dirname, '../support/fixtures/vectors/holding-period.json');
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] };
const [utc, berlin] = [calendarOf('UTC'), calendarOf('Europe/Berlin')];
const secondsOf = (time: string) => Date.parse(time) / 1000;

test.each(cases.map(one => [one.case, one] as const))('%s', (_, one) => {
  const [bought, sold] = [secondsOf(one.bought), secondsOf(one.sold)];
  expect(daysHeld(bought, sold)).toBe(one.days);
  expect(isLongTerm('365', bought, sold, utc)).toBe(one.long_365d);
  expect(isLongTerm('1y', bought, sold, utc)).toBe(one.long_1y_utc);
  expect(isLongTerm('1y', bought, sold, berlin)).toBe(one.long_1y_berlin);
  expect(isLongTerm('none', bought, sold, utc)).toBeUndefined();
});

test.each<['1y' | '365', string, Calendar]>([
  ['1y', 'UTC', utc],
  ['1y', 'Berlin', berlin],
  ['365', 'UTC', utc],
  ['365', 'Berlin', berlin],
])(
  'from the first long-term day on every moment is long-term, and the moment before that day is not always: %s in %s',
  (rule, _, calendar) => {
    for (const { bought } of cases) {
      const acquired = secondsOf(bought);
      const first = calendar.startOf(longTermFrom(rule, acquired, calendar)!);
      expect(isLongTerm(rule, acquired, first, calendar)).toBe(true);
      const dayBefore = calendar.startOf(longTermFrom(rule, acquired, calendar)! - 1);
      expect(isLongTerm(rule, acquired, dayBefore, calendar)).toBe(false);
    }
  },
);
