// What a clock trigger does. It only writes to the log and never throws: Google mails an exception to the person.
import { StoredState } from '../core/datasets/stored-state';
import { failureOf } from '../core/errors';
import type { LogEvent } from '../core/log/log-event';
import type { Ports } from '../core/ports';
import { repairFormulas } from '../formulas/recalculate';
import { refresh } from '../formulas/refresh';
import type { Workbook } from '../formulas/workbook';
import { noteRun } from '../schedule/own-schedule';

export interface Authorization {
  /** `false`: Google asks the person for permission again; until then its services throw. */
  isGiven(): boolean;
}

export function runOnSchedule(
  triggerId: string,
  workbook: Workbook,
  ports: Ports,
  authorization: Authorization,
): void {
  try {
    const state = new StoredState(ports);
    // Nothing is connected any more: the run of another person's trigger leaves nothing, either.
    if (state.accounts.links.size === 0) return;
    noteRun(triggerId, state.texts, ports.clock.nowMillis());
    state.addToLog(authorization.isGiven() ? refreshed(workbook, state, ports) : { kind: 'unauthorized' });
    state.save();
  } catch {
    // Even the log could not be written.
  }
}

function refreshed(workbook: Workbook, state: StoredState, ports: Ports): LogEvent {
  try {
    repairFormulas(workbook, state, ports);
    const { fetched, failures, cells } = refresh('everything', 'schedule', workbook, state, ports);
    return { kind: 'schedule', fetched, failed: failures.length, cells, failure: failures[0] };
  } catch (thrown) {
    return { kind: 'schedule', fetched: 0, failed: 0, cells: 0, failure: failureOf(thrown) };
  }
}
