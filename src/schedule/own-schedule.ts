// A person's schedule for this spreadsheet and its clock trigger. Menu and sidebar repair the trigger when they are used.
// Google allows an add-on one clock trigger per person and spreadsheet.
import { CoinTrackingError } from '../core/errors';
import type { StoredTexts } from '../core/stored-texts';
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

export function readSetting(texts: StoredTexts, facts: SpreadsheetFacts): ScheduleSetting {
  try {
    const text = texts.person[settingProperty(facts.id())];
    return text === undefined ? off : (JSON.parse(text) as ScheduleSetting);
  } catch {
    return off;
  }
}

/** Throws SCHEDULE_REFUSED and then leaves the schedule unchanged. */
export function setSchedule(
  schedule: Schedule,
  texts: StoredTexts,
  triggers: Triggers,
  facts: SpreadsheetFacts,
  nowMillis: number,
): void {
  const before = readSetting(texts, facts);
  writeSetting({ schedule, triggerId: '' }, texts, facts);
  try {
    repairTriggers(texts, triggers, facts, nowMillis);
  } catch (thrown) {
    writeSetting({ ...before, triggerId: '' }, texts, facts);
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    throw new CoinTrackingError({ code: 'SCHEDULE_REFUSED', detail });
  }
}

/** Makes a missing trigger, removes duplicates and unwanted ones. Throws Google's error. */
export function repairTriggers(
  texts: StoredTexts,
  triggers: Triggers,
  facts: SpreadsheetFacts,
  nowMillis: number,
): void {
  const { schedule, triggerId } = readSetting(texts, facts);
  const present = triggers.ids();
  const isRight =
    schedule.every === 'off' ? present.length === 0 : present.length === 1 && present[0] === triggerId;
  if (isRight) return;
  // Google checks the limit of one trigger first, so the old one must be removed before the new one is made.
  const kept = schedule.every === 'off' || !present.includes(triggerId) ? [] : [triggerId];
  const outdated = present.filter(id => !kept.includes(id));
  for (const id of outdated) triggers.remove(id);
  const gone = [triggerId, ...outdated].filter(id => id !== '' && !kept.includes(id));
  if (gone.length > 0) dropNotes(gone, texts);
  if (schedule.every === 'off' || kept.length > 0) return;
  const id = triggers.create(schedule);
  writeSetting({ schedule, triggerId: id }, texts, facts);
  writeNote(id, { schedule, timeZone: facts.timeZone(), sinceMillis: nowMillis }, texts);
}

/** Leaves nothing of this person's schedule, and returns how many other people have one. */
export function endSchedule(texts: StoredTexts, triggers: Triggers, facts: SpreadsheetFacts): number {
  const { triggerId } = readSetting(texts, facts);
  const present = triggers.ids();
  for (const id of present) triggers.remove(id);
  dropNotes(
    [triggerId, ...present].filter(id => id !== ''),
    texts,
  );
  if (settingProperty(facts.id()) in texts.person) texts.removePerson([settingProperty(facts.id())]);
  return notesIn(texts.spreadsheet).size;
}

/** Called by a run of the trigger: records its time. */
export function noteRun(triggerId: string, texts: StoredTexts, nowMillis: number): void {
  const note = notesIn(texts.spreadsheet).get(triggerId);
  if (note) writeNote(triggerId, { ...note, sinceMillis: nowMillis }, texts);
}

function writeSetting(setting: ScheduleSetting, texts: StoredTexts, facts: SpreadsheetFacts): void {
  texts.writePerson({ [settingProperty(facts.id())]: JSON.stringify(setting) });
}

function writeNote(triggerId: string, note: ScheduleNote, texts: StoredTexts): void {
  texts.put({ [noteProperty(triggerId)]: JSON.stringify(note) });
  texts.save();
}

function dropNotes(triggerIds: readonly string[], texts: StoredTexts): void {
  texts.drop(triggerIds.map(noteProperty));
  texts.save();
}
