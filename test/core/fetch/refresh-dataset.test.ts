// Fetching datasets by hand and on schedule: budget, back-offs, time.
import { connectAccount } from '../../../src/core/connect/connect';
import { dataset } from '../../../src/core/dataset';
import { refreshDataset, refreshMillis } from '../../../src/core/fetch/refresh-dataset';
import { balanceAnswer, gainsAnswer, groupedAnswer } from '../../support/answers';
import { apiError, cell, connectedPorts, failureFrom } from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';
import { refreshKnown } from '../../support/refresh-known';
import type { Reply } from '../../support/scripted-http';
import { tinyAnswer } from '../../support/tiny-answers';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const grouped = dataset('default', 'getGroupedBalance', {});
const history = (currency: string) => dataset('default', 'getHistoricalCurrency', { currency });
const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;

function setUp() {
  const ports = connectedPorts();
  Object.assign(ports.http.answers, {
    getBalance: balanceAnswer,
    getGains: gainsAnswer,
    getGroupedBalance: groupedAnswer,
  });
  return ports;
}

const outcomes = (caller: 'person' | 'schedule', ports: MemoryPorts) =>
  refreshKnown(caller, ports).map(({ dataset, failure }) => [dataset, failure?.code ?? 'fetched']);
const calls = ({ http }: MemoryPorts) => http.requests.length;

test('what was never used is not fetched', () => {
  expect(refreshKnown('person', setUp())).toEqual([]);
});

test('a person gets everything fetched again, each dataset with one call, however fresh it is', () => {
  const ports = setUp();
  cell(ports, balance, gains);
  ports.http.answers.getBalance = { ...balanceAnswer, details: { BTC: { amount: '7.0' } } };
  expect(outcomes('person', ports)).toEqual([
    ['getBalance', 'fetched'],
    ['getGains', 'fetched'],
  ]);
  expect(calls(ports)).toBe(4);
  expect(cell(ports, balance)[0]!.rowCount).toBe(1);
  expect(calls(ports)).toBe(4);
});

test('a schedule takes over what another spreadsheet has just fetched; a person doesn’t', () => {
  const ports = setUp();
  const other = ports.anotherSpreadsheet();
  connectAccount(
    {
      apiKey: 'key0123456789abcdef0123456789abc',
      apiSecret: 'secret0123456789abcdef0123456789abcdef',
      plan: 'PRO',
    },
    other,
  );
  cell(ports, balance);
  cell(other, balance);
  ports.clock.advance(hourMillis);
  refreshKnown('schedule', other);
  expect(calls(ports)).toBe(2);
  expect(outcomes('schedule', ports)).toEqual([['getBalance', 'fetched']]);
  expect(calls(ports)).toBe(2);
  refreshKnown('person', ports);
  expect(calls(ports)).toBe(3);
});

test('a failure is in the report; the others are fetched', () => {
  const ports = setUp();
  cell(ports, balance, gains);
  ports.http.replies.push(apiError('OOPS', 'wrong'));
  expect(outcomes('person', ports)).toEqual([
    ['getBalance', 'API_ERROR'],
    ['getGains', 'fetched'],
  ]);
});

test('a failure of the whole key costs a schedule one call, and a person one each time', () => {
  const outage: Reply = { status: 500, text: '' };
  for (const [caller, expected] of [
    ['schedule', 1],
    ['person', 3],
  ] as const) {
    const ports = setUp();
    cell(ports, balance, gains, grouped);
    ports.clock.advance(2 * hourMillis);
    ports.http.replies.push(outage, outage, outage);
    expect(outcomes(caller, ports).map(([, code]) => code)).toEqual([
      'HTTP_ERROR',
      'HTTP_ERROR',
      'HTTP_ERROR',
    ]);
    expect(calls(ports) - 3).toBe(expected);
  }
});

describe('a back-off', () => {
  const outage: Reply = { status: 500, text: '' };

  function inBackOff(reply: Reply): MemoryPorts {
    const ports = setUp();
    cell(ports, balance);
    ports.clock.advance(2 * hourMillis);
    ports.http.replies.push(reply);
    cell(ports, balance);
    expect(calls(ports)).toBe(2);
    return ports;
  }

  test.each<[string, Reply]>([
    ['an outage', outage],
    ['an error of this dataset', apiError('OOPS', 'wrong')],
    ['a plan without API', apiError('X', 'Upgrade your plan')],
    ['a web page', { status: 200, text: '<html>' }],
    ['a slow answer', { code: 'TOO_SLOW', method: 'getBalance' }],
  ])('for %s is lifted by a person', (_, reply) => {
    const ports = inBackOff(reply);
    expect(outcomes('person', ports)).toEqual([['getBalance', 'fetched']]);
  });

  test.each<[string, Reply, string]>([
    ['a refused key', apiError('SIGN_INCORRECT', 'Sign is not correct'), 'KEY_REFUSED'],
    ['the limit', { status: 429, text: '' }, 'LIMIT_REACHED'],
  ])('for %s is lifted by nobody', (_, reply, code) => {
    const ports = inBackOff(reply);
    for (const caller of ['person', 'schedule'] as const) {
      expect(outcomes(caller, ports)).toEqual([['getBalance', code]]);
    }
    expect(calls(ports)).toBe(2);
  });

  test('for an outage holds for a schedule', () => {
    const ports = inBackOff(outage);
    expect(outcomes('schedule', ports)).toEqual([['getBalance', 'HTTP_ERROR']]);
    expect(calls(ports)).toBe(2);
  });

  test('is over for every formula once a person’s refresh went well, also for datasets not yet used', () => {
    const ports = inBackOff(outage);
    failureFrom(() => cell(ports, gains));
    failureFrom(() => cell(ports, gains));
    ports.http.answers.getGains = gainsAnswer;
    refreshKnown('person', ports);
    expect(cell(ports, gains)[0]!.rowCount).toBe(2);
    expect(cell(ports, grouped)[0]!.rowCount).toBeGreaterThan(0);
  });
});

test('formulas and schedules leave two calls to a person, who gets the last of them', () => {
  const ports = setUp();
  cell(ports, balance);
  for (let count = 1; count < 18; count++) refreshKnown('person', ports);
  ports.clock.advance(minuteMillis);
  expect(failureFrom(() => cell(ports, gains)).code).toBe('BUDGET_SPENT');
  expect(outcomes('person', ports)).toEqual(
    [
      ['getBalance', 'fetched'],
      ['getGains', 'fetched'],
    ].slice(0, 1),
  );
  expect(outcomes('person', ports)).toEqual([['getBalance', 'fetched']]);
  expect(outcomes('person', ports)).toEqual([['getBalance', 'BUDGET_SPENT']]);
  expect(calls(ports)).toBe(20);
});

test('a schedule stops two calls before the limit', () => {
  const ports = setUp();
  cell(ports, balance);
  for (let count = 1; count < 18; count++) refreshKnown('person', ports);
  ports.clock.advance(hourMillis - minuteMillis);
  expect(outcomes('schedule', ports)).toEqual([['getBalance', 'BUDGET_SPENT']]);
  expect(calls(ports)).toBe(18);
});

test('histories that one call brought are renewed by one call, and stay an entry a coin', () => {
  const ports = setUp();
  ports.http.respond = tinyAnswer;
  cell(ports, history('A'));
  cell(ports, history('B'));
  cell(ports, history('C'));
  expect(outcomes('person', ports)).toEqual([['getHistoricalCurrency', 'fetched']]);
  expect(calls(ports)).toBe(4);
  ports.clock.advance(hourMillis - 1);
  expect(cell(ports, ...['A', 'B', 'C', 'D'].map(history)).map(({ rowCount }) => rowCount)).toEqual([
    1, 1, 1, 1,
  ]);
  expect(calls(ports)).toBe(4);
});

test('a refresh has minutes for a call that a cell could not wait for', () => {
  const ports = setUp();
  cell(ports, balance);
  refreshKnown('schedule', ports);
  ports.clock.advance(hourMillis);
  refreshKnown('schedule', ports);
  expect(ports.http.requests[1]!.timeoutMillis).toBeGreaterThanOrEqual(60_000);
});

test('it ends in time, and says which datasets it didn’t get to', () => {
  const ports = setUp();
  const datasets = ['A', 'B', 'C', 'D'].map(type => dataset('default', 'getGroupedBalance', { type }));
  for (const wanted of datasets) cell(ports, wanted);
  ports.http.takesMillis = 110_000;
  const startMillis = ports.clock.nowMillis();
  expect(outcomes('person', ports).map(([, outcome]) => outcome)).toEqual([
    'fetched',
    'fetched',
    'fetched',
    'STILL_FETCHING',
  ]);
  expect(ports.clock.nowMillis() - startMillis).toBeLessThan(350_000);
});

test('it waits for the cell that is fetching; nobody’s lock stays held', () => {
  const ports = setUp();
  cell(ports, balance);
  ports.lock.takenUntilMillis = ports.clock.nowMillis() + 25_000;
  expect(outcomes('person', ports)).toEqual([['getBalance', 'fetched']]);
  expect([ports.lock.isHeld, ports.personLock.isHeld]).toEqual([false, false]);
});

test('several accounts are refreshed each with its own key', () => {
  const ports = setUp();
  connectAccount(
    { apiKey: 'another-key-0123456789', apiSecret: 'another-secret', plan: 'PRO', account: 'dad' },
    ports,
  );
  cell(ports, balance);
  cell(ports, dataset('dad', 'getBalance', {}));
  ports.http.requests.splice(0);
  expect(refreshKnown('person', ports).map(({ account }) => account)).toEqual(['default', 'dad']);
  expect(new Set(ports.http.requests.map(({ headers }) => headers.Key)).size).toBe(2);
});

test('what another refresh has fetched while this one waited for its turn is not fetched again', () => {
  for (const storage of ['owner', 'document']) {
    const ports = connectedPorts({ storage });
    ports.http.answers.getBalance = balanceAnswer;
    ports.lock.takenUntilMillis = ports.clock.nowMillis() + 10_000;
    ports.lock.whileWaiting = () => {
      ports.lock.whileWaiting = () => {};
      ports.lock.takenUntilMillis = 0;
      refreshDataset(balance, 'schedule', ports.clock.nowMillis() + refreshMillis, ports);
    };
    const done = refreshDataset(balance, 'schedule', ports.clock.nowMillis() + refreshMillis, ports);
    expect(done).toEqual({ rows: 4 });
    expect(calls(ports)).toBe(1);
  }
});

test('every window of time is a call with a nonce of its own, also where known windows have become too large', () => {
  const ports = setUp();
  const tooLarge: Reply = { code: 'ANSWER_TOO_LARGE', method: 'getTrades' };
  const trades = dataset('default', 'getTrades', { trade_prices: 1 });
  const refreshTrades = () =>
    refreshDataset(trades, 'person', ports.clock.nowMillis() + refreshMillis, ports);
  ports.http.respond = tinyAnswer;
  // Too large as a whole, so it comes in two windows; an hour later the first of them is too large itself.
  for (const replies of [[tooLarge, tooLarge], [tooLarge]]) {
    const respond = (fields: Record<string, string>): Reply => replies.shift() ?? tinyAnswer(fields);
    ports.http.respond = respond;
    refreshTrades();
    ports.clock.advance(hourMillis);
  }
  const nonces = ports.http.requests.map(({ fields }) => fields.nonce);
  expect(nonces.length).toBeGreaterThan(5);
  expect(new Set(nonces).size).toBe(nonces.length);
});
