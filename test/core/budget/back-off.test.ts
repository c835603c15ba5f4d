// How long each kind of failure is waited for, and whom it concerns.
import { type BackOff, concernsWholeKey, lifted, planBackOff } from '../../../src/core/budget/back-off';
import type { Failure } from '../../../src/core/errors';
import { everyFailure } from '../../support/every-failure';

const now = 1_700_000_000_000;
const minutesOf = (backOff: BackOff) => (backOff.untilMillis - backOff.sinceMillis) / 60_000;

test('a failure that may pass is waited for longer each time, up to a quarter of an hour', () => {
  let backOff: BackOff | undefined;
  const minutes: number[] = [];
  for (let attempt = 0; attempt < 7; attempt++) {
    const at: number = backOff?.untilMillis ?? now;
    backOff = planBackOff({ code: 'HTTP_ERROR', status: 500 }, backOff, at);
    minutes.push(minutesOf(backOff));
  }
  expect(minutes).toEqual([1, 2, 4, 8, 15, 15, 15]);
});

test('after it was lifted, the next one starts small again', () => {
  const third = [1, 2, 3].reduce<BackOff | undefined>(
    previous => planBackOff({ code: 'NOT_JSON' }, previous, now),
    undefined,
  )!;
  const over = lifted(third, now);
  expect(over.untilMillis).toBe(0);
  expect(over.sinceMillis).toBeGreaterThan(third.sinceMillis);
  expect(planBackOff({ code: 'NOT_JSON' }, over, now + 60_000)).toMatchObject({
    attempt: 1,
    untilMillis: now + 120_000,
  });
});

test('of two back-offs the later planned is the later dated, even if the clock was set back', () => {
  const first = planBackOff({ code: 'NOT_JSON' }, undefined, now);
  expect(planBackOff({ code: 'NOT_JSON' }, first, now - 86_400_000).sinceMillis).toBeGreaterThan(
    first.sinceMillis,
  );
});

test('a refused key is not tried again until it is changed', () => {
  const refused: Failure = { code: 'KEY_REFUSED', account: 'default', message: '' };
  const { untilMillis } = planBackOff(refused, undefined, now);
  expect(untilMillis).toBeGreaterThan(now + 100 * 365 * 86_400_000);
  expect(JSON.parse(JSON.stringify(untilMillis))).toBe(untilMillis);
});

test('a limit is waited for until its time', () => {
  const retryAtMillis = now + 1_234;
  for (const failure of [
    { code: 'LIMIT_REACHED', retryAtMillis },
    { code: 'BUDGET_SPENT', limit: 20, retryAtMillis },
  ] as const) {
    expect(planBackOff(failure, undefined, now).untilMillis).toBe(retryAtMillis);
  }
});

test('a table too large for the cache is not fetched again within the hour', () => {
  const failure: Failure = { code: 'TABLE_TOO_LARGE', method: 'getTrades', rows: 1e7 };
  expect(minutesOf(planBackOff(failure, undefined, now))).toBe(60);
});

test('some failures concern one dataset alone; all others concern the key', () => {
  const ofDataset = everyFailure.filter(failure => !concernsWholeKey(failure)).map(({ code }) => code);
  expect([...new Set(ofDataset)].sort()).toEqual([
    'ANSWER_TOO_LARGE',
    'API_ERROR',
    'CUT_OFF',
    'EMPTY_AFTER_ROWS',
    'GOOGLE_QUOTA',
    'NO_API_ACCESS',
    'PLATFORM',
    'RESULT_TOO_LARGE',
    'TABLE_TOO_LARGE',
    'UNEXPECTED_ANSWER',
  ]);
});

test('after every failure there is a wait', () => {
  for (const failure of everyFailure) {
    expect(planBackOff(failure, undefined, now).untilMillis).toBeGreaterThan(now);
  }
});
