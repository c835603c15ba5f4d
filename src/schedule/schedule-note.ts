// A note for each person's clock trigger, stored in the spreadsheet under the trigger's id. The next run is computed from
// the notes: Google doesn't say when a trigger fires.
import type { Schedule } from './schedule';

const prefix = 'ct.schedule.';
const hourMillis = 3_600_000;
const dayMillis = 24 * hourMillis;

export interface ScheduleNote {
  readonly schedule: Schedule;
  readonly timeZone: string;
  /** When the trigger was set or ran last. */
  readonly sinceMillis: number;
}

export const noteProperty = (triggerId: string): string => `${prefix}${triggerId}`;

export const isScheduleNote = (property: string): boolean => property.startsWith(prefix);

/** By the trigger's id. */
export function notesIn(spreadsheet: Readonly<Record<string, string>>): Map<string, ScheduleNote> {
  const notes = new Map<string, ScheduleNote>();
  for (const [property, text] of Object.entries(spreadsheet)) {
    if (!property.startsWith(prefix)) continue;
    try {
      const note = JSON.parse(text) as ScheduleNote;
      if (note.schedule.every !== 'off') notes.set(property.slice(prefix.length), note);
    } catch {
      // An unreadable note counts as no schedule.
    }
  }
  return notes;
}

/** The earliest of all triggers; 0: there is none, or none fires any more. */
export function nextRefreshMillis(spreadsheet: Readonly<Record<string, string>>, nowMillis: number): number {
  const times = [...notesIn(spreadsheet).values()]
    .map(note => nextRunMillis(note, nowMillis))
    .filter(millis => millis > 0);
  return times.length === 0 ? 0 : Math.min(...times);
}

/** 0: long overdue, so the trigger is gone: the person removed the add-on or lost access. */
export function nextRunMillis({ schedule, timeZone, sinceMillis }: ScheduleNote, nowMillis: number): number {
  if (schedule.every === 'off') return 0;
  const everyMillis = schedule.every === 'day' ? dayMillis : schedule.every * hourMillis;
  const nextMillis =
    schedule.every === 'day'
      ? nextHourMillis(schedule.hour, timeZone, sinceMillis)
      : sinceMillis + everyMillis;
  return nowMillis - nextMillis > everyMillis ? 0 : nextMillis;
}

/** The start of that hour of the day. */
function nextHourMillis(hour: number, timeZone: string, afterMillis: number): number {
  const clock = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    hour: 'numeric',
    minute: 'numeric',
  });
  const part = (type: string) =>
    Number(clock.formatToParts(new Date(afterMillis)).find(known => known.type === type)!.value);
  const startedMillis = afterMillis - (afterMillis % 60_000) - part('minute') * 60_000;
  // At midnight some engines write 24.
  const hours = (hour - (part('hour') % 24) + 24) % 24;
  return startedMillis + (hours === 0 ? 24 : hours) * hourMillis;
}
