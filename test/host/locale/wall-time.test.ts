// The clock on the wall in time zones, against dates that are known.
import fc from 'fast-check';
import { instantMillisOf, wallMillis } from '../../../dev/host/locale/wall-time';

const shown = (instant: string, zone: string) =>
  new Date(wallMillis(Date.parse(instant), zone)).toISOString().slice(0, 19);
const meant = (wall: string, zone: string) =>
  new Date(instantMillisOf(Date.parse(`${wall}Z`), zone)).toISOString();

test('a zone shows its own time, in summer and in winter', () => {
  expect(shown('2025-01-30T23:00:00Z', 'Europe/Berlin')).toBe('2025-01-31T00:00:00');
  expect(shown('2025-06-30T22:00:00Z', 'Europe/Berlin')).toBe('2025-07-01T00:00:00');
  expect(shown('2025-01-01T00:00:00Z', 'America/Los_Angeles')).toBe('2024-12-31T16:00:00');
  expect(shown('2025-01-01T00:00:00Z', 'Asia/Kathmandu')).toBe('2025-01-01T05:45:00');
});

test('a time that the clock shows twice is the first one, one that it skips is counted from before', () => {
  expect(meant('2025-10-26T02:30:00', 'Europe/Berlin')).toBe('2025-10-26T00:30:00.000Z');
  expect(meant('2025-03-30T02:30:00', 'Europe/Berlin')).toBe('2025-03-30T01:30:00.000Z');
});

test('what the clock shows leads back to an instant at which it shows that', () => {
  const zone = fc.constantFrom(
    'Europe/Berlin',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Etc/UTC',
  );
  const instant = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2037, 11, 31) });
  fc.assert(
    fc.property(instant, zone, (millis, timeZone) => {
      const wall = wallMillis(millis, timeZone);
      expect(wallMillis(instantMillisOf(wall, timeZone), timeZone)).toBe(wall);
    }),
  );
});
