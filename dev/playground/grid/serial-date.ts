// A date in a cell is a number: the days since 1899-12-30, by the clock in the spreadsheet's zone.
import { instantMillisOf, wallMillis } from '../../host/locale/wall-time';

const MILLIS_PER_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;

export function serialOf(date: Date, timeZone: string): number {
  return serialOfWall(wallMillis(date.getTime(), timeZone));
}

export function dateOf(serial: number, timeZone: string): Date {
  return new Date(instantMillisOf(wallOf(serial), timeZone));
}

/** `wall`: what the clock on the wall shows, as if it were UTC. */
export function serialOfWall(wall: number): number {
  return wall / MILLIS_PER_DAY + DAYS_BEFORE_1970;
}

export function wallOf(serial: number): number {
  return Math.round((serial - DAYS_BEFORE_1970) * MILLIS_PER_DAY);
}
