// The state that the page shows.
import { StoredState } from '../core/datasets/stored-state';
import type { LogEntry } from '../core/log/log-event';
import { readStatus } from '../core/status';
import { languageOf } from '../languages/language';
import { readSetting } from '../schedule/own-schedule';
import { nextRefreshMillis, nextRunMillis, notesIn } from '../schedule/schedule-note';
import type { ScheduleView, Snapshot } from '../sidebar/contract';
import type { AddOnContext } from './context';

export function snapshotOf(context: AddOnContext): Snapshot {
  const { ports, facts } = context;
  const state = new StoredState(ports);
  const { log } = state;
  const { spreadsheet } = state.texts;
  return {
    language: languageOf(ports.locale()),
    nowMillis: ports.clock.nowMillis(),
    person: facts.roleOfPerson(),
    defaultAccount: state.accounts.defaultName,
    accounts: readStatus(state, ports.clock.nowMillis()),
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
