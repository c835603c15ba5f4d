// A day that no calendar has, such as 31.02.2025, said at its field before anything is asked of the script.

export interface NoSuchDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  /** The month's last day, `2025-02-28`. */
  readonly instead: string;
}

/** `undefined`: it is a day, or a text that means something else. */
export function noSuchDay(text: string): NoSuchDay | undefined {
  const [year, month, day] = partsOf(text.trim()) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1) return undefined;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day <= lastDay) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  return { day, month, instead: `${year}-${two(month)}-${two(lastDay)}` };
}

function partsOf(text: string): readonly number[] | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (yearFirst) return [yearFirst[1], yearFirst[3], yearFirst[4]].map(Number);
  const points = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  return points ? [points[3], points[2], points[1]].map(Number) : undefined;
}
