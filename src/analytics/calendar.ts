// Days and periods as the arithmetic needs them. A day is its count since 1 January 1970, wherever the spreadsheet is.

/** Between moments and days of the spreadsheet's time zone. */
export interface Calendar {
  dayOf(seconds: number): number;
  /** The first moment of the day, unix seconds. */
  startOf(day: number): number;
}

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

const daySeconds = 86_400;

export function civilOf(day: number): CivilDate {
  const utc = new Date(day * daySeconds * 1000);
  return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}

/** A month of 0 or 13 is one of the year before or after. */
export function dayFrom({ year, month, date }: CivilDate): number {
  return Date.UTC(year, month - 1, date) / (daySeconds * 1000);
}

/** The same day a year later; 29 February becomes the 28th. */
export function anniversaryOf(day: number): number {
  const { year, month, date } = civilOf(day);
  const isLeapDay = month === 2 && date === 29;
  return dayFrom({ year: year + 1, month, date: isLeapDay ? 28 : date });
}
