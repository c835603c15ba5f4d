// The state that the page shows.
import { ownKeysIn } from '../core/connect/own-keys';
import type { LogEntry } from '../core/log/log-event';
import { readStatus } from '../core/status';
import { readSetting } from '../schedule/own-schedule';
import { nextRefreshMillis, nextRunMillis, notesIn } from '../schedule/schedule-note';
import type { ScheduleView, Snapshot } from '../sidebar/contract';
import type { AddOnContext } from './context';
import { readOwnLanguage } from './own-language';

export function snapshotOf(context: AddOnContext): Snapshot {
  const { ports, state, facts, ownStore } = context;
  const nowMillis = ports.clock.nowMillis();
  const { log } = state;
  return {
    ownLanguage: readOwnLanguage(context),
    nowMillis,
    person: facts.roleOfPerson(),
    defaultAccount: state.accounts.defaultName,
    accounts: readStatus(state, nowMillis),
    ownKeys: ownKeysIn(
      facts.roleOfPerson() === 'owner' ? state.texts.person : ownStore.readAll(),
      facts.id(),
    ),
    schedule: scheduleView(context, log),
    log,
  };
}

function scheduleView({ ports, state, facts }: AddOnContext, log: readonly LogEntry[]): ScheduleView {
  const { schedule, triggerId } = readSetting(state.texts, facts);
  const { spreadsheet } = state.texts;
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
