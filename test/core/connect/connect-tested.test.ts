// Connecting with a key that is tried first.
import { connectAccount } from '../../../src/core/connect/connect';
import { connectTested } from '../../../src/core/connect/connect-tested';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { endTrial } from '../../../src/core/connect/end-trial';
import { StoredState } from '../../../src/core/datasets/stored-state';
import { logProperty } from '../../../src/core/log/event-log';
import {
  apiError,
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
  statusOf,
} from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';
import { answering, balance, otherKey, propertiesOf } from '../../support/two-datasets';

const form = { apiKey, apiSecret, plan: 'PRO' };
const wrongKey = apiError('KEY_INCORRECT', 'Key is not correct');

test('a key that works is connected, and the answer of its one call is saved as the balance', () => {
  const ports = answering(new MemoryPorts());
  expect(connectTested(form, ports).rowCount).toBe(4);
  cell(ports, balance);
  expect(ports.http.requests).toHaveLength(1);
  expect(statusOf(ports)).toMatchObject([{ account: 'default', callsLeft: 19, datasets: [{ rows: 4 }] }]);
});

test.each([
  ['is wrong', wrongKey, 'KEY_REFUSED'],
  ['has no API access', apiError('X', 'Upgrade your plan'), 'NO_API_ACCESS'],
  ['can’t be tried', { code: 'UNREACHABLE', detail: 'DNS error' } as const, 'UNREACHABLE'],
])('a key that %s leaves nothing behind but the count of its call', (_, reply, code) => {
  const ports = answering(new MemoryPorts());
  ports.http.replies.push(reply);
  const failure = failureFrom(() => connectTested(form, ports));
  expect(failure).toMatchObject({ code });
  expect(JSON.stringify(failure)).not.toContain('"?"');
  expect(statusOf(ports)).toEqual([]);
  expect(ports.everythingKept()).not.toContain(apiKey);
  expect(ports.everythingKept()).not.toContain(apiSecret);
  const kept = [...ports.spreadsheetStore.texts.keys(), ...ports.personStore.texts.keys()];
  expect(kept.every(property => property.startsWith('ct.calls.') || property === logProperty)).toBe(true);
});

test('a wrong key for a connected account changes nothing of what is connected', () => {
  const ports = answering(connectedPorts());
  cell(ports, balance);
  ports.http.replies.push(wrongKey);
  failureFrom(() => connectTested(otherKey, ports));
  ports.clock.advance(3_600_000);
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect(ports.http.requests[2]!.headers.Key).toBe(apiKey);
});

test('a wrong secret beside the right key leaves the right secret, and formulas go on', () => {
  const ports = answering(connectedPorts());
  ports.http.replies.push(apiError('SIGN_INCORRECT', 'Sign is not correct'));
  const failure = failureFrom(() => connectTested({ ...form, apiSecret: 'another-secret-012345' }, ports));
  expect(failure).toMatchObject({ code: 'KEY_REFUSED', account: 'default' });
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  const { headers, body } = ports.http.requests[1]!;
  expect(headers.Sign).toBe(ports.hmac.sha512Hex(body, apiSecret));
});

test('what is wrong before the call costs none', () => {
  const ports = answering(new MemoryPorts());
  expect(failureFrom(() => connectTested({ ...form, apiSecret: '' }, ports)).code).toBe('CONNECT_INVALID');
  connectAccount({ ...form, account: 'savings' }, ports);
  const taken = failureFrom(() => connectTested({ ...form, account: 'default' }, ports));
  expect(taken).toEqual({ code: 'CONNECT_INVALID', field: 'account', problem: 'name-taken' });
  expect(ports.http.requests).toHaveLength(0);
});

test('the log names the account that it was tried for', () => {
  const ports = answering(new MemoryPorts());
  connectTested({ ...form, account: 'savings' }, ports);
  expect(ports.log).toMatchObject([
    { kind: 'connected', account: 'savings' },
    { kind: 'call', account: 'savings', dataset: 'getBalance' },
  ]);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'killed at service call %i, a test with a wrong secret has changed nothing of what is connected',
  deadline => {
    const ports = answering(connectedPorts());
    ports.http.replies.push(apiError('SIGN_INCORRECT', 'Sign is not correct'));
    const keyBefore = propertiesOf(ports, 'ct.key.').map(name => ports.personStore.texts.get(name));
    let calls = 0;
    for (const store of [ports.spreadsheetStore, ports.personStore, ports.cache, ports.personCache]) {
      for (const verb of ['readAll', 'read', 'write', 'remove'] as const) {
        const service = store as unknown as Record<string, (...given: unknown[]) => unknown>;
        const works = service[verb]?.bind(store);
        if (works === undefined) continue;
        service[verb] = (...given) => {
          if (++calls >= deadline) throw new Error('killed');
          return works(...given);
        };
      }
    }
    expect(() => connectTested({ ...form, apiSecret: 'another-secret-012345' }, ports)).toThrow();
    expect(propertiesOf(ports, 'ct.key.').map(name => ports.personStore.texts.get(name))).toEqual(keyBefore);
    expect(JSON.stringify([...ports.spreadsheetStore.texts])).not.toContain('another-secret');
  },
);

test('what a trial of version 0.1.0 left that died in the middle is removed by the next start', () => {
  const ports = answering(new MemoryPorts());
  connectAccount(form, ports);
  const { texts } = ports.spreadsheetStore;
  texts.set('ct.account.?', texts.get('ct.account.default')!);
  texts.delete('ct.account.default');
  expect(statusOf(ports)).toHaveLength(1);
  endTrial(new StoredState(ports), ports);
  expect(statusOf(ports)).toEqual([]);
  expect(ports.everythingKept()).not.toContain(apiKey);
});

test('disconnecting afterwards leaves no key and no data behind', () => {
  const ports = answering(new MemoryPorts());
  connectTested(form, ports);
  disconnectAccount(undefined, ports);
  expect(ports.cache.entries.size + ports.personCache.entries.size).toBe(0);
  expect(ports.everythingKept()).not.toContain(apiKey);
});
