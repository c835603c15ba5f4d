// What a clock on the wall shows in a time zone, written as if it were UTC, and the way back. By the zones of Node or the
// browser.

const clocks = new Map<string, Intl.DateTimeFormat>();

export function wallMillis(instantMillis: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instantMillis);
  const part = (type: string) => Number(parts.find(one => one.type === type)!.value);
  const year = parts.some(({ type, value }) => type === 'era' && value === 'BC')
    ? 1 - part('year')
    : part('year');
  const wall = new Date(0);
  wall.setUTCFullYear(year, part('month') - 1, part('day'));
  wall.setUTCHours(part('hour'), part('minute'), part('second'), ((instantMillis % 1000) + 1000) % 1000);
  return wall.getTime();
}

/** Where clocks go back, the first of the two instants; where they skip an hour, that time counted from before the skip. */
export function instantMillisOf(wall: number, timeZone: string): number {
  const offsetAt = (instant: number) => wallMillis(instant, timeZone) - instant;
  const before = offsetAt(wall - 86_400_000);
  const after = offsetAt(wall + 86_400_000);
  const found = [before, after]
    .map(offset => wall - offset)
    .filter(instant => wallMillis(instant, timeZone) === wall);
  return found.length > 0 ? Math.min(...found) : wall - before;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}
