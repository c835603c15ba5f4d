// Spreadsheets count days since 1899-12-30. Script and grid both use UTC.

const MILLIS_PER_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;

export const DATE_PATTERN = 'yyyy-mm-dd';
export const DATE_TIME_PATTERN = 'yyyy-mm-dd hh:mm';

export function serialOf(date: Date): number {
  return date.getTime() / MILLIS_PER_DAY + DAYS_BEFORE_1970;
}

export function dateOf(serial: number): Date {
  return new Date(Math.round((serial - DAYS_BEFORE_1970) * MILLIS_PER_DAY));
}

export function isMidnight(date: Date): boolean {
  return date.getTime() % MILLIS_PER_DAY === 0;
}
