// Years, quarters, months and days: which one a day is in, where it begins and where it ends.
import { dayNumber, isoDay, yearMonthDay } from './calendar';
import type { Zone } from './zone';

export type PeriodUnit = 'year' | 'quarter' | 'month' | 'day';

export interface Period {
  readonly unit: PeriodUnit;
  readonly firstDay: number;
  readonly nextDay: number;
}

const months: Record<Exclude<PeriodUnit, 'day'>, number> = { year: 12, quarter: 3, month: 1 };

/** `shift`: so many periods later. */
export function periodOf(day: number, unit: PeriodUnit, shift = 0): Period {
  if (unit === 'day') return { unit, firstDay: day + shift, nextDay: day + shift + 1 };
  const [year, month] = yearMonthDay(day);
  const length = months[unit];
  const first = month - ((month - 1) % length) + shift * length;
  return { unit, firstDay: dayNumber(year, first, 1), nextDay: dayNumber(year, first + length, 1) };
}

/** `2025`, `2025-Q1`, `2025-03`, `2025-03-01`: sorts as the periods do. */
export function periodName({ unit, firstDay }: Period): string {
  const iso = isoDay(firstDay);
  if (unit === 'quarter') return `${iso.slice(0, 4)}-Q${(Number(iso.slice(5, 7)) + 2) / 3}`;
  return iso.slice(0, { year: 4, month: 7, day: 10 }[unit]);
}

/** Unix seconds to their period. Rows mostly come in order of time, so that one is the same as the row's before. */
export function periodReader(unit: PeriodUnit, zone: Zone): (seconds: number) => Period {
  const known = new Map<number, Period>();
  let last: Period = { unit, firstDay: 0, nextDay: 0 };
  return seconds => {
    const day = zone.dayAt(seconds);
    if (day >= last.firstDay && day < last.nextDay) return last;
    const period = periodOf(day, unit);
    // The same object for the same period, so that it can be a key.
    last = known.get(period.firstDay) ?? period;
    known.set(last.firstDay, last);
    return last;
  };
}
