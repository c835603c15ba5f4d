// Each day of 60 years in 40 zones, against what Node itself says the date is there.

import { dayNumber, daySeconds } from '../../../src/core/days/calendar';
import { measureBetween } from '../../../src/core/days/measure-zone';
import { Zone } from '../../../src/core/days/zone';
import { recordFigures } from '../../support/recorded-figures';
import { nodeOffsetAt } from '../../support/zones';

// Daylight saving north and south, at midnight and in fasting months; offsets of half and quarter hours; zones that changed their
// offset for good, left a day out or had one twice.
const zones =
  'Etc/UTC Europe/Berlin Europe/London Europe/Dublin Europe/Lisbon Europe/Moscow Europe/Istanbul Europe/Samara Atlantic/Azores ' +
  'Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Juba America/New_York America/Los_Angeles America/Phoenix ' +
  'America/Anchorage America/St_Johns America/Havana America/Sao_Paulo America/Santiago America/Caracas America/Asuncion ' +
  'America/Mexico_City Asia/Kolkata Asia/Kathmandu Asia/Tehran Asia/Shanghai Asia/Tokyo Asia/Pyongyang Asia/Beirut Asia/Gaza ' +
  'Asia/Amman Australia/Sydney Australia/Lord_Howe Australia/Eucla Pacific/Auckland Pacific/Chatham Pacific/Apia Pacific/Kwajalein';

const [firstYear, lastYear] = [1980, 2040];

test('every day begins when it does by the calendar of its zone', () => {
  let [days, withoutMidnight, twice, leftOut, changes] = [0, 0, 0, 0, 0];
  const wrong: string[] = [];
  for (const name of zones.split(' ')) {
    const dateAt = calendarOf(name);
    const [first, next] = [dayNumber(firstYear, 1, 1), dayNumber(lastYear, 1, 1)];
    const stamp = measureBetween(name, nodeOffsetAt, (first - 2) * daySeconds, (next + 2) * daySeconds);
    changes += (stamp.offsets.length - 1) / 2;
    const zone = new Zone(JSON.parse(JSON.stringify(stamp)), () => Number.NaN);
    let yesterday = first - 1;
    for (let day = first; day < next; day++) {
      const begin = zone.firstInstant(day);
      const [before, at] = [dateAt(begin - 1), dateAt(begin)];
      const isLeftOut = at === day + 1 && before === yesterday;
      days++;
      if (isLeftOut) leftOut++;
      else if (at !== day || before !== yesterday) wrong.push(`${name} ${day}: ${before} ${at}`);
      if (zone.dayAt(begin) !== at || zone.dayAt(begin - 1) !== before)
        wrong.push(`${name} ${day}: of its instant`);
      if (!isLeftOut) yesterday = day;
      if (!isLeftOut && zone.wallAt(begin) % daySeconds !== 0) withoutMidnight++;
      if (zone.dayAt(zone.firstInstant(day + 1) + 3_600) < day + 1) twice++;
    }
  }
  expect(wrong).toEqual([]);
  recordFigures('days', {
    zones: zones.split(' ').length,
    years: lastYear - firstYear,
    'days tried': days,
    'changes of an offset': changes,
    'days without a midnight': withoutMidnight,
    'days that begin twice': twice,
    'days that a zone left out': leftOut,
    'days that begin at another instant than by the calendar': wrong.length,
  });
}, 600_000);

/** The date as a day number, by Node's calendar. */
function calendarOf(timeZone: string): (seconds: number) => number {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const known = new Map<string, number>();
  return seconds => {
    const date = format.format(seconds * 1000);
    const day = known.get(date) ?? Date.parse(`${date}T00:00Z`) / 86_400_000;
    known.set(date, day);
    return day;
  };
}
