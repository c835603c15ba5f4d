// Calendar arithmetic on day numbers: whole days since 1970-01-01, in whatever zone they were counted.

export const daySeconds = 86_400;

/** Months and days beyond the end of their year or month count on: 2025-13-01 is 2026-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / (daySeconds * 1000);
}

export function yearMonthDay(day: number): [year: number, month: number, day: number] {
  const date = new Date(day * daySeconds * 1000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** `2025-02-30` isn't one, nor is a year that nobody means. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year >= 1900 &&
    year < 2200 &&
    String(yearMonthDay(dayNumber(year, month, day))) === String([year, month, day])
  );
}

/** `2025-03-01` */
export function isoDay(day: number): string {
  return new Date(day * daySeconds * 1000).toISOString().slice(0, 10);
}

const daysBefore1970 = 25_569;

/** Spreadsheets count days from 1899-12-30. */
export const serialOfDay = (day: number): number => day + daysBefore1970;
export const dayOfSerial = (serial: number): number => serial - daysBefore1970;
