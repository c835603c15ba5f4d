// Time zones in tests: offsets as Node knows them, and zones that differ in kind.

import { measureZone } from '../../src/core/days/measure-zone';
import type { OffsetAt } from '../../src/core/days/zone';
import { Zone } from '../../src/core/days/zone';

const formats = new Map<string, Intl.DateTimeFormat>();

export const nodeOffsetAt: OffsetAt = (name, seconds) => {
  let format = formats.get(name);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(name, format);
  }
  const [month, day, year, hour, minute, second] = format
    .format(seconds * 1000)
    .match(/\d+/g)!
    .map(Number);
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) / 1000 - seconds;
};

export function zoneNamed(name: string, nowSeconds = Date.UTC(2026, 0, 15, 12) / 1000): Zone {
  return new Zone(measureZone(name, nodeOffsetAt, nowSeconds), nodeOffsetAt);
}

/** Unix seconds of what a clock in the zone shows: `2025-03-01 14:30`. */
export function instantIn(zone: string, wall: string): number {
  return zoneNamed(zone).instantOf(
    Date.parse(`${wall.replace(' ', 'T')}${wall.length > 10 ? '' : 'T00:00'}Z`) / 1000,
  );
}
