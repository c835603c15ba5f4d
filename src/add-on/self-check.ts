// Looks at what the add-on stands on, one after another: Google, the cache, CoinTracking, the key, the schedule. Costs one call.
import { dataset } from '../core/dataset';
import { type Failure, failureOf } from '../core/errors';
import { refreshDataset, refreshMillis } from '../core/fetch/refresh-dataset';
import type { Ports } from '../core/ports';
import { readStatus } from '../core/status';
import { readSetting } from '../schedule/own-schedule';
import type { CheckedPart } from '../sidebar/contract';
import type { AddOnContext } from './context';

const probe = 'ct.check';
const probeSeconds = 60;

/** `account`: whose key is tried; blank where none is connected. */
export function selfCheck(account: string, context: AddOnContext): CheckedPart[] {
  const { ports } = context;
  const isAllowed = context.isAuthorized();
  return [
    isAllowed ? well('google') : { part: 'google', state: 'bad', problem: 'permission' },
    keepsInCache(ports) ? well('cache') : { part: 'cache', state: 'bad', problem: 'cache-lost' },
    ...tryKey(account, context),
    checkSchedule(context, isAllowed),
  ];
}

function well(part: CheckedPart['part']): CheckedPart {
  return { part, state: 'well' };
}

function keepsInCache({ cache, clock }: Ports): boolean {
  const text = String(clock.nowMillis());
  cache.write({ [probe]: text }, probeSeconds);
  const isKept = cache.read([probe])[probe] === text;
  cache.remove([probe]);
  return isKept;
}

function tryKey(account: string, { ports, state }: AddOnContext): CheckedPart[] {
  const startMillis = ports.clock.nowMillis();
  const status = readStatus(state, startMillis).find(known => known.account === account);
  if (status === undefined)
    return [
      { part: 'answer', state: 'not-checked', problem: 'no-account' },
      { part: 'key', state: 'not-checked', problem: 'no-account' },
    ];
  const wasRefused = status.failure !== undefined && isAboutKey(status.failure);
  try {
    refreshDataset(dataset(account, 'getBalance', {}), 'person', startMillis + refreshMillis, ports, state);
    return [{ ...well('answer'), millis: ports.clock.nowMillis() - startMillis }, well('key')];
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (isAboutKey(failure)) {
      // A key that was refused before isn't sent again, so nothing has answered.
      const answer: CheckedPart = wasRefused ? { part: 'answer', state: 'not-checked' } : well('answer');
      return [answer, { part: 'key', state: 'bad', failure }];
    }
    const answer: CheckedPart = {
      part: 'answer',
      state: isNotSent(failure) ? 'not-checked' : 'bad',
      failure,
    };
    return [answer, { part: 'key', state: 'not-checked' }];
  }
}

function isAboutKey({ code }: Failure): boolean {
  return code === 'KEY_REFUSED' || code === 'NO_API_ACCESS' || code === 'NONCE_TOO_LOW';
}

/** No call was made. */
function isNotSent({ code }: Failure): boolean {
  return [
    'BUDGET_SPENT',
    'LIMIT_REACHED',
    'STILL_FETCHING',
    'KEY_BUSY',
    'OWNER_NEEDED',
    'KEY_ELSEWHERE',
  ].includes(code);
}

function checkSchedule({ state, triggers, facts }: AddOnContext, isAllowed: boolean): CheckedPart {
  const { schedule, triggerId } = readSetting(state.texts, facts);
  if (schedule.every === 'off') return { part: 'schedule', state: 'well', problem: 'off' };
  const last = state.log.find(({ kind }) => kind === 'schedule' || kind === 'unauthorized');
  if (!isAllowed || last?.kind === 'unauthorized')
    return { part: 'schedule', state: 'bad', problem: 'permission' };
  if (!triggers.ids().includes(triggerId)) return { part: 'schedule', state: 'bad', problem: 'no-trigger' };
  return last?.kind === 'schedule' && last.failure
    ? { part: 'schedule', state: 'bad', failure: last.failure }
    : well('schedule');
}
