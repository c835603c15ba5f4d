// The current person's clock triggers in the open spreadsheet.
import type { Triggers } from '../schedule/own-schedule';

const scheduledFunction = 'refreshOnSchedule';

export const clockTriggers: Triggers = {
  ids: () => ours().map(trigger => trigger.getUniqueId()),
  create: schedule => {
    const builder = ScriptApp.newTrigger(scheduledFunction).timeBased();
    if (schedule.every !== 'day') return builder.everyHours(schedule.every).create().getUniqueId();
    const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    return builder.everyDays(1).atHour(schedule.hour).inTimezone(timeZone).create().getUniqueId();
  },
  remove: id => {
    for (const trigger of ours()) if (trigger.getUniqueId() === id) ScriptApp.deleteTrigger(trigger);
  },
};

function ours(): GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getUserTriggers(SpreadsheetApp.getActiveSpreadsheet()).filter(
    trigger => trigger.getHandlerFunction() === scheduledFunction,
  );
}

/** When Google wants new permissions, triggers still fire, but calls that need those permissions fail. */
export function isAuthorized(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED;
}
