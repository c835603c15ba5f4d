// A person's schedule for this spreadsheet and its clock trigger. Menu and sidebar repair the trigger when they are used.
// Google allows an add-on one clock trigger per person and spreadsheet.
import { CoinTrackingError } from '../core/errors';
import type { Ports } from '../core/ports';
import type { Schedule } from './schedule';
import { noteProperty, notesIn, type ScheduleNote } from './schedule-note';

/** The add-on's clock triggers of this person in this spreadsheet. */
export interface Triggers {
  ids(): readonly string[];
  /** Throws Google's error. */
  create(schedule: Exclude<Schedule, { every: 'off' }>): string;
  remove(id: string): void;
}

export interface SpreadsheetFacts {
  id(): string;
  timeZone(): string;
}

export interface ScheduleSetting {
  readonly schedule: Schedule;
  /** Blank: no trigger was made, or Google refused it. */
  readonly triggerId: string;
}

const off: ScheduleSetting = { schedule: { every: 'off' }, triggerId: '' };

const settingProperty = (spreadsheetId: string) => `ct.schedule.${spreadsheetId}`;

export function readSetting(ports: Ports, facts: SpreadsheetFacts): ScheduleSetting {
  try {
    const text = ports.personStore.readAll()[settingProperty(facts.id())];
    return text === undefined ? off : (JSON.parse(text) as ScheduleSetting);
  } catch {
    return off;
  }
}

/** Throws SCHEDULE_REFUSED and then leaves the schedule unchanged. */
export function setSchedule(
  schedule: Schedule,
  ports: Ports,
  triggers: Triggers,
  facts: SpreadsheetFacts,
): void {
  const before = readSetting(ports, facts);
  writeSetting({ schedule, triggerId: '' }, ports, facts);
  try {
    repairTriggers(ports, triggers, facts);
  } catch (thrown) {
    writeSetting({ ...before, triggerId: '' }, ports, facts);
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CoinTrackingError({ code: 'SCHEDULE_REFUSED', detail });
  }
}

/** Makes a missing trigger, removes duplicates and unwanted ones. Throws Google's error. */
export function repairTriggers(ports: Ports, triggers: Triggers, facts: SpreadsheetFacts): void {
  const { schedule, triggerId } = readSetting(ports, facts);
  const present = triggers.ids();
  const isRight =
    schedule.every === 'off' ? present.length === 0 : present.length === 1 && present[0] === triggerId;
  if (isRight) return;
  // Google checks the limit of one trigger first, so the old one must be removed before the new one is made.
  const kept = schedule.every === 'off' || !present.includes(triggerId) ? [] : [triggerId];
  const outdated = present.filter(id => !kept.includes(id));
  for (const id of outdated) triggers.remove(id);
  const gone = [triggerId, ...outdated].filter(id => id !== '' && !kept.includes(id));
  if (gone.length > 0) ports.spreadsheetStore.remove(gone.map(noteProperty));
  if (schedule.every === 'off' || kept.length > 0) return;
  const id = triggers.create(schedule);
  writeSetting({ schedule, triggerId: id }, ports, facts);
  writeNote(id, { schedule, timeZone: facts.timeZone(), sinceMillis: ports.clock.nowMillis() }, ports);
}

/** Called by a run of the trigger: records its time. */
export function noteRun(triggerId: string, ports: Ports): void {
  const note = notesIn(ports.spreadsheetStore.readAll()).get(triggerId);
  if (note) writeNote(triggerId, { ...note, sinceMillis: ports.clock.nowMillis() }, ports);
}

function writeSetting(setting: ScheduleSetting, ports: Ports, facts: SpreadsheetFacts): void {
  ports.personStore.write({ [settingProperty(facts.id())]: JSON.stringify(setting) });
}

function writeNote(triggerId: string, note: ScheduleNote, ports: Ports): void {
  ports.spreadsheetStore.write({ [noteProperty(triggerId)]: JSON.stringify(note) });
}
