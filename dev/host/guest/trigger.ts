// A clock trigger as a script sees it. Reference: script/trigger, script/event-type, script/trigger-source.
import type { TriggerFacts } from '../triggers/trigger-book';
import { enumeration } from './enumeration';
import { service } from './service';

export const EventType = enumeration([
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const TriggerSource = enumeration(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);

const known = new WeakMap<object, { readonly uid: string; readonly isJustCreated: boolean }>();

/** `undefined`: the value is no trigger. */
export function readTrigger(value: unknown) {
  return typeof value === 'object' && value !== null ? known.get(value) : undefined;
}

export function createTrigger({ uid, handler }: TriggerFacts, isJustCreated = false): object {
  const trigger = service('Trigger', {
    getUniqueId: () => uid,
    getHandlerFunction: () => handler,
    getEventType: () => EventType.CLOCK,
    getTriggerSource: () => TriggerSource.CLOCK,
    /** A clock trigger has none. */
    getTriggerSourceId: () => null,
  });
  known.set(trigger, { uid, isJustCreated });
  return trigger;
}
