// An add-on's clock triggers and authorizations, behind ScriptApp. Sources: guides "Installable triggers",
// "Triggers for editor add-ons" (restrictions), "Quotas"; texts as many projects report them.
import { type Caller, ServiceException } from '../caller';
import type { Faults } from '../faults';
import type { ClockSchedule } from '../triggers/clock-schedule';
import type { TriggerBook, TriggerFacts } from '../triggers/trigger-book';

export type ScriptRemote = ReturnType<typeof createScriptService>['remote'];

export type AuthorizationStatus = 'REQUIRED' | 'NOT_REQUIRED';

const maxTriggersOfUser = 20;
const tooManyInDocument =
  'This add-on has created too many time-based triggers in this document for this Google user account.';
const tooManyOfUser =
  'This script has too many triggers. Triggers must be deleted from the script before more can be added.';

export function createScriptService(triggers: TriggerBook, faults: Faults) {
  const statusOfUser = new Map<string, AuthorizationStatus>();
  const statusOf = (user: string): AuthorizationStatus => statusOfUser.get(user) ?? 'NOT_REQUIRED';

  const triggersOf = ({ user }: Caller): TriggerFacts[] =>
    triggers.all().filter(trigger => trigger.user === user);
  const isHere =
    ({ spreadsheet }: Caller) =>
    (trigger: TriggerFacts) =>
      trigger.spreadsheetId === spreadsheet.id;

  return {
    remote: {
      create(caller: Caller, handler: string, schedule: ClockSchedule): TriggerFacts {
        if (faults.triggerFailure !== undefined) throw new ServiceException(faults.triggerFailure);
        const own = triggersOf(caller);
        if (own.some(isHere(caller))) throw new ServiceException(tooManyInDocument);
        if (own.length >= maxTriggersOfUser) throw new ServiceException(tooManyOfUser);
        const uid = triggers.add({
          user: caller.user,
          spreadsheetId: caller.spreadsheet.id,
          handler,
          schedule,
          // Reported: a trigger that a trigger's run creates never fires.
          isDisabled: caller.entry === 'trigger',
        });
        return triggers.find(uid)!;
      },
      getUserTriggers: (caller: Caller): TriggerFacts[] => triggersOf(caller).filter(isHere(caller)),
      getProjectTriggers: triggersOf,
      /** Deleting a trigger that is already gone is not documented; here it does nothing. */
      deleteTrigger: (_caller: Caller, uid: string): void => triggers.remove(uid),
      getAuthorizationStatus: ({ user }: Caller): AuthorizationStatus => statusOf(user),
    },
    setAuthorization: (user: string, status: AuthorizationStatus): void => {
      statusOfUser.set(user, status);
    },
    /**
     * While its person must authorize the script again, a trigger still fires and fails at the first call that needs
     * authorization ("Installable triggers"). That cells and network need it, and stores don't, is inferred. A person at
     * the keyboard is asked before the script runs.
     */
    requireAuthorization({ entry, user }: Caller, service: string): void {
      const needsIt = service === 'SpreadsheetApp' || service === 'UrlFetchApp';
      if (entry === 'trigger' && needsIt && statusOf(user) === 'REQUIRED')
        throw new ServiceException('Authorization is required to perform that action.');
    },
  };
}
