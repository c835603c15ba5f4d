import { connectAccount, disconnectAccount } from '../../../src/core/connect/connect';
import { connectTested, endTrial } from '../../../src/core/connect/connect-tested';
import { readStatus } from '../../../src/core/status';
import { apiKey, apiSecret, cell, connectedPorts, failureFrom, refusal } from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';
import { answering, balance, otherKey } from '../../support/two-datasets';

const form = { apiKey, apiSecret, plan: 'PRO' };
const wrongKey = refusal('KEY_INCORRECT', 'Key is not correct');

test('a key that works is connected, and what the one call brought is kept as the balance', () => {
  const ports = answering(new MemoryPorts());
  expect(connectTested(form, ports).rowCount).toBe(4);
  cell(ports, balance);
  expect(ports.http.requests).toHaveLength(1);
  expect(readStatus(ports)).toMatchObject([{ account: 'default', callsLeft: 19, datasets: [{ rows: 4 }] }]);
});

test.each([
  ['is wrong', wrongKey, 'KEY_REFUSED'],
  ['has no API access', refusal('X', 'Upgrade your plan'), 'NO_API_ACCESS'],
  ['can’t be tried', { code: 'UNREACHABLE', detail: 'DNS error' } as const, 'UNREACHABLE'],
])('a key that %s leaves nothing behind but the count of its call', (_, reply, code) => {
  const ports = answering(new MemoryPorts());
  ports.http.replies.push(reply);
  const failure = failureFrom(() => connectTested(form, ports));
  expect(failure).toMatchObject({ code });
  expect(JSON.stringify(failure)).not.toContain('"?"');
  expect(readStatus(ports)).toEqual([]);
  expect(ports.everythingKept()).not.toContain(apiKey);
  expect(ports.everythingKept()).not.toContain(apiSecret);
  const kept = [...ports.spreadsheetStore.texts.keys(), ...ports.personStore.texts.keys()];
  expect(kept.every(property => property.startsWith('ct.calls.'))).toBe(true);
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
  ports.http.replies.push(refusal('SIGN_INCORRECT', 'Sign is not correct'));
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
  expect(ports.log.read()).toMatchObject([
    { kind: 'connected', account: 'savings' },
    { kind: 'call', account: 'savings', dataset: 'getBalance' },
  ]);
});

test('a trial that died in the middle is ended by the next start', () => {
  const ports = answering(new MemoryPorts());
  ports.http.respond = () => {
    throw new Error('killed');
  };
  const { remove } = ports.spreadsheetStore;
  ports.spreadsheetStore.remove = () => {
    throw new Error('killed');
  };
  expect(() => connectTested(form, ports)).toThrow();
  ports.spreadsheetStore.remove = remove;
  expect(readStatus(ports)).toHaveLength(1);
  endTrial(ports);
  expect(readStatus(ports)).toEqual([]);
  expect(ports.everythingKept()).not.toContain(apiKey);
});

test('disconnecting afterwards leaves no key and no data behind', () => {
  const ports = answering(new MemoryPorts());
  connectTested(form, ports);
  disconnectAccount(undefined, ports);
  expect(ports.cache.entries.size + ports.personCache.entries.size).toBe(0);
  expect(ports.everythingKept()).not.toContain(apiKey);
});
