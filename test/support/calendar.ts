// Days of a time zone by Node's own calendar: slow, and independent of the product's.
import type { Calendar } from '../../src/analytics/calendar';

export function calendarOf(timeZone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const dayOf = (seconds: number): number =>
    Date.parse(`${format.format(seconds * 1000)}T00:00:00Z`) / 86_400_000;
  const startOf = (day: number): number => {
    let [before, from] = [(day - 2) * 86_400, (day + 2) * 86_400];
    while (from - before > 1) {
      const middle = Math.floor((before + from) / 2);
      if (dayOf(middle) >= day) from = middle;
      else before = middle;
    }
    return from;
  };
  return { dayOf, startOf };
}

/** Quick, for where the zone doesn't matter. */
export const utcCalendar: Calendar = {
  dayOf: seconds => Math.floor(seconds / 86_400),
  startOf: day => day * 86_400,
};
