import type { Snapshot } from '../../../src/sidebar/contract';
import { troubleOf } from '../../../src/sidebar/page/home/trouble-of';
import { home } from '../../support/browser/scripted-add-on';
import { account, inMinutes, minutesAgo, oneAccount } from '../../support/browser/snapshot-fixtures';

type Change = Parameters<typeof account>[0];

const of = (change: Change, person: Snapshot['person'] = 'owner') =>
  troubleOf({
    snapshot: oneAccount({ person, accounts: [account(change)] }),
    home,
    account: 'default',
    failure: undefined,
    nowMillis: Date.now(),
  });
const held = (failure: object, untilMillis = inMinutes(9)) =>
  ({ ...failure, sinceMillis: minutesAgo(1), untilMillis }) as NonNullable<Change>['failure'];

test('without trouble there is none, nor after it has passed', () => {
  expect(of({})).toBeUndefined();
  expect(of({ failure: held({ code: 'UNREACHABLE', detail: '' }, minutesAgo(1)) })).toBeUndefined();
});

test.each([
  ['UNREACHABLE', 'outage'],
  ['API_ERROR', 'outage'],
  ['KEY_REFUSED', 'key'],
  ['NO_API_ACCESS', 'key'],
  ['LIMIT_REACHED', 'spent'],
])('%s of the key is %s', (code, kind) => {
  expect(of({ failure: held({ code, detail: '' }) })).toMatchObject({ kind });
});

test('a failure of other data than the balance is none of Home’s', () => {
  const [balance, trades] = account().datasets;
  const backOff = { failure: { code: 'HTTP_ERROR', status: 503 }, untilMillis: inMinutes(4) } as const;
  expect(of({ datasets: [balance!, { ...trades!, backOff }] })).toBeUndefined();
  expect(of({ datasets: [{ ...balance!, backOff }, trades!] })).toMatchObject({ kind: 'outage' });
});

test('no call left, a key that is elsewhere, another person’s key', () => {
  const freeAtMillis = inMinutes(3);
  expect(of({ callsLeft: 0, nextCallOfPersonAtMillis: freeAtMillis })).toEqual({
    kind: 'spent',
    freeAtMillis,
  });
  expect(of({ usable: false, callsLeft: 0 })).toMatchObject({
    kind: 'key',
    failure: { code: 'KEY_ELSEWHERE' },
  });
  expect(of({ usable: false, callsLeft: 0 }, 'editor')).toEqual({ kind: 'editor' });
  expect(of({ usable: false, callsLeft: 0 }, 'unknown')).toEqual({ kind: 'editor' });
});

test('without Google nothing else counts', () => {
  const failure = { code: 'PAGE', trouble: 'offline', detail: '' } as const;
  const facts = { home, account: 'default', nowMillis: Date.now(), failure };
  expect(troubleOf({ ...facts, snapshot: undefined })).toEqual({ kind: 'google', failure });
});
