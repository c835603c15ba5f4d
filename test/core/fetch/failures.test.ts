// Failed calls: no cell repeats them, and no secret is stored with them.
import { dataset } from '../../../src/core/dataset';
import type { Failure } from '../../../src/core/errors';
import { balanceAnswer, gainsAnswer } from '../../support/answers';
import {
  apiError,
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
} from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';
import type { Reply } from '../../support/scripted-http';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const minuteMillis = 60_000;
const hourMillis = 60 * minuteMillis;

function setUp(...replies: Reply[]) {
  const ports = connectedPorts();
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getGains: gainsAnswer });
  ports.http.replies.push(...replies);
  return ports;
}

const failureOf = (ports: MemoryPorts, wanted = balance as typeof balance | typeof gains) =>
  failureFrom(() => cell(ports, wanted));

const kinds: [string, Reply, Failure['code']][] = [
  ['success:0', apiError('OOPS', 'Something is wrong'), 'API_ERROR'],
  ['a wrong signature', apiError('SIGN_INCORRECT', 'Sign is not correct'), 'KEY_REFUSED'],
  ['the hourly limit', apiError('LIMIT_EXCEEDED', 'API call limit per hour exceeded'), 'LIMIT_REACHED'],
  ['HTTP 429', { status: 429, text: '' }, 'LIMIT_REACHED'],
  ['HTTP 500', { status: 500, text: 'Oops' }, 'HTTP_ERROR'],
  ['a page', { status: 200, text: '<html></html>' }, 'NOT_JSON'],
  ['cut-off JSON', { status: 200, text: '{"success":1,' }, 'CUT_OFF'],
  ['an empty body', { status: 200, text: '' }, 'EMPTY_RESPONSE'],
  ['other JSON', { status: 200, text: '[]' }, 'UNEXPECTED_ANSWER'],
  ['no network', { code: 'UNREACHABLE', detail: 'DNS error' }, 'UNREACHABLE'],
  ['no answer in time', { code: 'TOO_SLOW', method: 'getBalance' }, 'TOO_SLOW'],
  ['a quota of the platform', new Error('Service invoked too many times'), 'GOOGLE_QUOTA'],
];

describe.each(kinds)('after %s', (_name, reply, code) => {
  test('all other cells know it without a call and without reading a store, and nothing is cached as data', () => {
    const ports = setUp(reply);
    expect(failureOf(ports).code).toBe(code);
    failureOf(ports);
    expect(ports.http.requests).toHaveLength(1);
    ports.takeEvents();
    for (let count = 0; count < 5; count++) {
      expect(failureOf(ports).code).toBe(code);
      expect(ports.takeEvents()).toEqual(['cache.read']);
    }
  });

  test('a cache that forgets doesn’t make cells call again: the back-off is in the stores', () => {
    const ports = setUp(reply);
    failureOf(ports);
    ports.forgetCaches();
    expect(failureOf(ports).code).toBe(code);
    // One more cell looks for a last good copy and finds none; the others don't look.
    failureOf(ports);
    expect(ports.http.requests).toHaveLength(1);
    ports.takeEvents();
    expect(failureOf(ports).code).toBe(code);
    expect(ports.takeEvents()).toEqual(['cache.read']);
  });

  test('cells go on showing a stale table, from the second one without a call', () => {
    const ports = setUp(balanceAnswer, reply);
    const [fetched] = cell(ports, balance);
    ports.clock.advance(hourMillis);
    expect(cell(ports, balance)).toEqual([fetched]);
    ports.takeEvents();
    expect(cell(ports, balance)).toEqual([fetched]);
    expect(ports.takeEvents()).toEqual(['cache.read']);
  });

  test('the lock is free', () => {
    const ports = setUp(reply);
    failureOf(ports);
    expect(ports.lock.isHeld).toBe(false);
  });
});

test('when the back-off is over, one cell tries again; when that fails, the next wait is longer', () => {
  const outage: Reply = { status: 500, text: '' };
  const ports = setUp(outage, outage, outage);
  for (const minutes of [1, 2, 4]) {
    failureOf(ports);
    const calls = ports.http.requests.length;
    ports.clock.advance(minutes * minuteMillis - 1);
    failureOf(ports);
    expect(ports.http.requests).toHaveLength(calls);
    ports.clock.advance(1);
  }
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(ports.http.requests).toHaveLength(4);
});

test('a success makes the next wait short again', () => {
  const outage: Reply = { status: 500, text: '' };
  const ports = setUp(outage, balanceAnswer, outage);
  failureOf(ports);
  ports.clock.advance(minuteMillis);
  cell(ports, balance);
  ports.clock.advance(hourMillis);
  cell(ports, balance);
  ports.clock.advance(minuteMillis);
  cell(ports, balance);
  expect(ports.http.requests).toHaveLength(4);
});

test('a failure of one dataset leaves the others alone, a failure of the key doesn’t', () => {
  const one = setUp({ status: 200, text: '{"success":1,' });
  failureOf(one);
  expect(cell(one, gains)[0]!.rowCount).toBe(2);

  const all = setUp({ status: 500, text: '' });
  failureOf(all);
  expect(failureOf(all, gains)).toEqual({ code: 'HTTP_ERROR', status: 500 });
  expect(all.http.requests).toHaveLength(1);
});

test('a refused key is not called with again, however long', () => {
  const ports = setUp(apiError('SIGN_INCORRECT', 'Sign is not correct'));
  failureOf(ports);
  ports.clock.advance(365 * 24 * hourMillis);
  expect(failureOf(ports)).toMatchObject({ code: 'KEY_REFUSED', account: 'default' });
  expect(ports.http.requests).toHaveLength(1);
});

describe('a refused nonce', () => {
  const tooLow = (above: string) => apiError('NONCE_TO_LOW', `Nonce must be higher than ${above}`);

  test('is followed by one call above the number that the server names', () => {
    const ports = setUp(tooLow('1900000000000000000'));
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
    expect(ports.http.requests[1]!.fields.nonce).toBe('1900000000000000001');
    ports.forgetCaches();
    cell(ports, balance);
    expect(ports.http.requests.map(({ fields }) => fields.nonce).slice(1)).toEqual([
      '1900000000000000001',
      '1900000000000000002',
    ]);
  });

  test('is never followed by a third call', () => {
    const ports = setUp(tooLow('1900000000000'), tooLow('1900000000009'), tooLow('1900000000010'));
    expect(failureOf(ports)).toMatchObject({ code: 'NONCE_TOO_LOW' });
    expect(failureOf(ports)).toMatchObject({ code: 'NONCE_TOO_LOW' });
    expect(ports.http.requests).toHaveLength(2);
  });

  test('counts as a call, so the second one needs room, too', () => {
    const ports = setUp();
    for (let count = 0; count < 17; count++) {
      ports.forgetCaches();
      cell(ports, balance);
    }
    ports.http.replies.push(tooLow('1900000000000'));
    expect(failureOf(ports, gains)).toMatchObject({ code: 'BUDGET_SPENT' });
    expect(ports.http.requests).toHaveLength(18);
  });
});

describe('key, secret and signature are in no failure, note or record', () => {
  test.each([
    ['the server', (echo: string) => apiError('OOPS', echo)],
    ['the server, as a refused key', (echo: string) => apiError('SIGN_INCORRECT', echo)],
    ['the network', (echo: string): Reply => ({ code: 'UNREACHABLE', detail: echo })],
    ['the platform', (echo: string) => new Error(echo)],
  ])('though %s echoes them', (_name, replyOf) => {
    const ports = setUp(replyOf(`${apiKey} ${apiSecret}`));
    const failure = JSON.stringify(failureOf(ports));
    const notes =
      JSON.stringify([...ports.cache.entries]) + JSON.stringify([...ports.spreadsheetStore.texts]);
    const ledgers = [...ports.personStore.texts].filter(([property]) => !property.startsWith('ct.key.'));
    const { Sign } = ports.http.requests[0]!.headers;
    for (const secret of [apiKey, apiSecret, Sign!]) {
      expect(failure + notes + JSON.stringify(ledgers)).not.toContain(secret);
    }
  });
});

test('an endless text of the server is stored as a failure, too', () => {
  const ports = setUp(apiError('SIGN_INCORRECT', 'x'.repeat(100_000)));
  expect(failureOf(ports).code).toBe('KEY_REFUSED');
  ports.forgetCaches();
  expect(failureOf(ports).code).toBe('KEY_REFUSED');
  expect(ports.http.requests).toHaveLength(1);
});
