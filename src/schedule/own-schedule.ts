// A person's schedule for this spreadsheet, and the clock trigger that carries it out: one each, put right whenever the
// person uses the menu or the sidebar. Google allows add-ons one clock trigger per person and spreadsheet.
import { CoinTrackingError } from '../core/errors';
import type { Ports } from '../core/ports';
import type { Schedule } from './schedule';
import { noteProperty, notesIn, type ScheduleNote } from './schedule-note';

/** The clock triggers that this person has in this spreadsheet for us. */
export interface Triggers {
  ids(): readonly string[];
  /** Throws what Google says. */
  create(schedule: Exclude<Schedule, { every: 'off' }>): string;
  remove(id: string): void;
}

export interface SpreadsheetFacts {
  id(): string;
  timeZone(): string;
}

export interface ScheduleSetting {
  readonly schedule: Schedule;
  /** Blank: none was made, or it could not be. */
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

/** Throws SCHEDULE_REFUSED; the schedule stays what it was then. */
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

/** Missing ones are made, doubled and unwanted ones removed. Throws what Google says. */
export function repairTriggers(ports: Ports, triggers: Triggers, facts: SpreadsheetFacts): void {
  const { schedule, triggerId } = readSetting(ports, facts);
  const present = triggers.ids();
  const isRight =
    schedule.every === 'off' ? present.length === 0 : present.length === 1 && present[0] === triggerId;
  if (isRight) return;
  // Google counts before it makes one, so the old one goes first.
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

/** From a run of the trigger: when it was. */
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
