// Utilities.formatDate: Java's SimpleDateFormat letters, with the zone's rules from Intl, which agrees with the live
// service. An unknown zone does not throw there; it is taken as GMT, as Java does.

export type Moment = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millis: number;
  weekday: number;
  offsetMinutes: number;
  zoneName: string;
};

const monthNames =
  'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const letters: Readonly<Record<string, (moment: Moment, width: number) => string>> = {
  y: ({ year }, width) => (width === 2 ? pad(year % 100, 2) : pad(year, width)),
  M: ({ month }, width) => formatName(monthNames, month - 1, width) ?? pad(month, width),
  d: ({ day }, width) => pad(day, width),
  H: ({ hour }, width) => pad(hour, width),
  k: ({ hour }, width) => pad(hour || 24, width),
  h: ({ hour }, width) => pad(hour % 12 || 12, width),
  K: ({ hour }, width) => pad(hour % 12, width),
  m: ({ minute }, width) => pad(minute, width),
  s: ({ second }, width) => pad(second, width),
  S: ({ millis }, width) => pad(millis, width),
  a: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  E: ({ weekday }, width) => (width < 4 ? dayNames[weekday]!.slice(0, 3) : dayNames[weekday]!),
  u: ({ weekday }, width) => pad(weekday || 7, width),
  z: ({ zoneName }) => zoneName,
  Z: ({ offsetMinutes }) => formatOffset(offsetMinutes, ''),
  X: ({ offsetMinutes }, width) =>
    offsetMinutes === 0
      ? 'Z'
      : width === 1
        ? formatOffset(offsetMinutes, '').slice(0, 3)
        : formatOffset(offsetMinutes, width === 2 ? '' : ':'),
};

/** `undefined` for a pattern with an unknown letter. */
export function formatDate(millis: number, timeZone: string, pattern: string): string | undefined {
  const moment = readMoment(millis, timeZone);
  let isKnown = true;
  const text = pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (run, quoted: string | undefined) => {
    if (run === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    const format = letters[run[0]!];
    isKnown &&= format !== undefined;
    return format?.(moment, run.length) ?? '';
  });
  return isKnown ? text : undefined;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const options = {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
    timeZoneName: 'short',
  } as const;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'GMT' });
  }
  formats.set(timeZone, format);
  return format;
}

/** Local date and time in a zone; an unknown zone counts as GMT. */
export function readMoment(millis: number, timeZone: string): Moment {
  const parts = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(millis)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const [hour, minute, second] = [Number(parts.hour), Number(parts.minute), Number(parts.second)];
  const asUtcMillis = Date.UTC(year, month - 1, day, hour, minute, second);
  const millisOfSecond = ((millis % 1000) + 1000) % 1000;
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millis: millisOfSecond,
    weekday: new Date(asUtcMillis).getUTCDay(),
    offsetMinutes: Math.round((asUtcMillis + millisOfSecond - millis) / 60_000),
    zoneName: parts.timeZoneName ?? 'GMT',
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function formatName(names: readonly string[], index: number, width: number): string | undefined {
  if (width < 3) return undefined;
  return width === 3 ? names[index]!.slice(0, 3) : names[index]!;
}

function formatOffset(minutes: number, separator: string): string {
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(absolute / 60), 2)}${separator}${pad(absolute % 60, 2)}`;
}
