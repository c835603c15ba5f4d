// Central European time by its rule: asking the platform about each day of five years would take a cell too long. The European
// Union has had summer time since 1996 from the last Sunday of March to that of October, from 01:00 UTC on.

export const centralEurope = {
  timeZone: 'Europe/Berlin',
  offsetSeconds: (atSeconds: number) => (isSummer(atSeconds) ? 7_200 : 3_600),
} as const;

function isSummer(atSeconds: number): boolean {
  const year = new Date(atSeconds * 1000).getUTCFullYear();
  return atSeconds >= changeIn(year, 2) && atSeconds < changeIn(year, 9);
}

/** `month`: from 0; one of 31 days. */
function changeIn(year: number, month: number): number {
  const lastDay = Date.UTC(year, month, 31, 1) / 1000;
  return lastDay - new Date(lastDay * 1000).getUTCDay() * 86_400;
}
