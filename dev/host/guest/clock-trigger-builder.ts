// Building a clock trigger. Reference: script/trigger-builder, script/clock-trigger-builder. Intervals as the reference and
// the trigger dialog offer them; the texts on wrong ones are reported.
import type { Remote } from '../caller';
import type { ScriptRemote } from '../services/script-service';
import type { ClockSchedule } from '../triggers/clock-schedule';
import { Exception } from './realm';
import { service } from './service';
import { createTrigger } from './trigger';

const possibleHours = [1, 2, 4, 6, 8, 12];
const possibleMinutes = [1, 5, 10, 15, 30];

/** "At most once per hour" for add-ons is documented; that create() is what refuses is not, and the text is reported once. */
const tooOften = 'Clock events must be scheduled at least 1 hour(s) apart.';

type Plan = {
  every?: { readonly unit: 'minutes' | 'hours' | 'days'; readonly count: number };
  hour?: number;
  nearMinute?: number;
  timeZone?: string;
};

export function createTriggerBuilder(remote: Remote<ScriptRemote>, handler: string): object {
  return service('TriggerBuilder', { timeBased: () => createClockTriggerBuilder(remote, handler) });
}

function createClockTriggerBuilder(remote: Remote<ScriptRemote>, handler: string): object {
  const plan: Plan = {};
  const add = (part: Plan) => {
    Object.assign(plan, part);
    return builder;
  };
  const builder: object = service('ClockTriggerBuilder', {
    everyMinutes: (count: number) => {
      requireOneOf('everyMinutes', possibleMinutes, count);
      return add({ every: { unit: 'minutes', count } });
    },
    everyHours: (count: number) => {
      requireOneOf('everyHours', possibleHours, count);
      return add({ every: { unit: 'hours', count } });
    },
    everyDays: (count: number) => {
      if (count !== 1)
        throw new Exception(
          `ClockTriggerBuilder.everyDays(${count}) is not available in the local host yet.`,
        );
      return add({ every: { unit: 'days', count } });
    },
    atHour: (hour: number) => {
      requireWithin('atHour', 23, hour);
      return add({ hour });
    },
    nearMinute: (nearMinute: number) => {
      requireWithin('nearMinute', 59, nearMinute);
      return add({ nearMinute });
    },
    inTimezone: (timeZone: string) => add({ timeZone: String(timeZone) }),
    create: () => createTrigger(remote.create(handler, toSchedule(plan)), true),
  });
  return builder;
}

function toSchedule({ every, ...daily }: Plan): ClockSchedule {
  // "Frequency is required if you are using atHour() or nearMinute()": reference; the text is not sourced.
  if (every === undefined) throw new Exception('A frequency is required, such as everyHours(1).');
  if (every.unit === 'minutes') throw new Exception(tooOften);
  return every.unit === 'hours' ? { every: 'hours', hours: every.count } : { every: 'day', ...daily };
}

function requireOneOf(method: string, possible: readonly number[], given: number): void {
  if (possible.includes(given)) return;
  const list = `${possible.slice(0, -1).join(', ')} or ${possible.at(-1)}`;
  throw new Exception(`The value you passed to ${method} was invalid. It must be one of ${list}.`);
}

/** The text is not sourced. */
function requireWithin(method: string, max: number, given: number): void {
  if (Number.isInteger(given) && given >= 0 && given <= max) return;
  throw new Exception(`The value you passed to ${method} was invalid. It must be between 0 and ${max}.`);
}
