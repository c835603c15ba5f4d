// The spreadsheet's time zone, and what Google knows of any zone.
import { once } from '../core/once';
import type { SpreadsheetZone } from '../core/ports';

export function spreadsheetZone(): SpreadsheetZone {
  return {
    name: once(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone()),
    offsetSeconds: (zone, atSeconds) => wallAt(zone, atSeconds) - atSeconds,
  };
}

const known = new Map<string, (millis: number) => string>();

/** As a clock there shows it, in seconds as if that were UTC. */
function wallAt(zone: string, atSeconds: number): number {
  const read = known.get(zone) ?? readerOf(zone);
  known.set(zone, read);
  // Without a twelve-hour clock some call midnight 24:00, of the day that begins.
  const [month, day, year, hour, minute, second] = read(atSeconds * 1000)
    .match(/\d+/g)!
    .map(Number);
  return Date.UTC(year!, month! - 1, day!, hour! % 24, minute!, second!) / 1000;
}

/** Intl was seen on live Apps Script, but only formatDate is in Google's reference, and may know zones that Intl doesn't. */
function readerOf(zone: string): (millis: number) => string {
  try {
    const numeric = 'numeric';
    const parts = {
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    } as const;
    const format = new Intl.DateTimeFormat('en-US', { ...parts, hour12: false, timeZone: zone });
    return millis => format.format(millis);
  } catch {
    return millis => Utilities.formatDate(new Date(millis), zone, 'M d yyyy H m s');
  }
}
