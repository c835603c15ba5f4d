// Times in a sentence that any reader may see, so in UTC.

/** `09:05 UTC`; `undefined` beyond the range of a date. */
export function utcTime(millis: number): string | undefined {
  const date = new Date(millis);
  if (Number.isNaN(date.getTime())) return undefined;
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())} UTC`;
}

/** `2026-01-31 09:05 UTC` */
export function utcDayAndTime(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
