// When a clock trigger fires. Google picks the minute, and the hour if none is set. Here they follow from the trigger's
// number, so that they are the same in every run.
import { readMoment } from '../format-date';

export type ClockSchedule =
  | { readonly every: 'hours'; readonly hours: number }
  | {
      readonly every: 'day';
      /** 0 … 23; omitted: any hour. */
      readonly hour?: number;
      /** ±15 minutes; omitted: any minute. */
      readonly nearMinute?: number;
      /** Omitted: the script's zone. */
      readonly timeZone?: string;
    };

const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;
const dayMillis = 24 * hourMillis;
const nearMinutes = 15;

export function describeSchedule(schedule: ClockSchedule): string {
  if (schedule.every === 'hours') return `everyHours(${schedule.hours})`;
  const { hour, nearMinute, timeZone } = schedule;
  const atHour = hour === undefined ? '' : `.atHour(${hour})`;
  const near = nearMinute === undefined ? '' : `.nearMinute(${nearMinute})`;
  return `everyDays(1)${atHour}${near}${timeZone === undefined ? '' : `.inTimezone(${timeZone})`}`;
}

export type Timing = {
  readonly schedule: ClockSchedule;
  readonly createdAtMillis: number;
  /** 0 ≤ chance < 1: Google's random choice. */
  readonly chance: number;
  readonly scriptTimeZone: string;
};

/** The first firing after `afterMillis`. */
export function nextFiring(timing: Timing, afterMillis: number): number {
  const { schedule, createdAtMillis, chance } = timing;
  if (schedule.every === 'day') return nextOfDay(timing, schedule, afterMillis);
  const minuteOfHour = Math.floor(chance * 60) * minuteMillis;
  const periodMillis = schedule.hours * hourMillis;
  const earliest = createdAtMillis + periodMillis - hourMillis;
  const first = earliest + hourMillis - ((earliest - minuteOfHour) % hourMillis);
  return afterMillis < first
    ? first
    : first + (Math.floor((afterMillis - first) / periodMillis) + 1) * periodMillis;
}

function nextOfDay(
  { chance, scriptTimeZone }: Timing,
  { hour = Math.floor(chance * 24), nearMinute, timeZone = scriptTimeZone }: ClockSchedule & { every: 'day' },
  afterMillis: number,
): number {
  const minute =
    nearMinute === undefined
      ? Math.floor(chance * 60)
      : nearMinute + Math.floor(chance * (2 * nearMinutes + 1)) - nearMinutes;
  const offsetMillis = (millis: number) => readMoment(millis, timeZone).offsetMinutes * minuteMillis;
  const localNow = afterMillis + offsetMillis(afterMillis);
  const localMidnight = localNow - (localNow % dayMillis);
  for (let day = -1; ; day++) {
    const local = localMidnight + day * dayMillis + hour * hourMillis + minute * minuteMillis;
    const millis = local - offsetMillis(local - offsetMillis(afterMillis));
    if (millis > afterMillis) return millis;
  }
}
