// The state that the page shows.
import { defaultNameIn } from '../core/accounts/account';
import type { LogEntry } from '../core/log/log-event';
import { readStatus } from '../core/status';
import { languageOf } from '../languages/language';
import { readSetting } from '../schedule/own-schedule';
import { nextRefreshMillis, nextRunMillis, notesIn } from '../schedule/schedule-note';
import type { ScheduleView, Snapshot } from '../sidebar/contract';
import type { AddOnContext } from './context';

export function snapshotOf(context: AddOnContext): Snapshot {
  const { ports, facts } = context;
  const spreadsheet = ports.spreadsheetStore.readAll();
  const log = ports.log.read();
  return {
    language: languageOf(ports.locale()),
    nowMillis: ports.clock.nowMillis(),
    person: facts.roleOfPerson(),
    defaultAccount: defaultNameIn(spreadsheet),
    accounts: readStatus(ports),
    schedule: scheduleView(context, spreadsheet, log),
    log,
  };
}

function scheduleView(
  { ports, facts }: AddOnContext,
  spreadsheet: Readonly<Record<string, string>>,
  log: readonly LogEntry[],
): ScheduleView {
  const { schedule, triggerId } = readSetting(ports, facts);
  const nowMillis = ports.clock.nowMillis();
  const firing = [...notesIn(spreadsheet)].filter(([, note]) => nextRunMillis(note, nowMillis) > 0);
  return {
    own: schedule,
    timeZone: facts.timeZone(),
    nextRunMillis: nextRefreshMillis(spreadsheet, nowMillis),
    others: firing.filter(([id]) => id !== triggerId).length,
    lastRun: log.find(({ kind }) => kind === 'schedule' || kind === 'unauthorized'),
  };
}
