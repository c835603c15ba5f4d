// The default account: which one it is, how it is changed, and its two names.
import { chooseDefaultAccount } from '../../../src/core/connect/choose-default';
import { connectAccount } from '../../../src/core/connect/connect';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { dataset } from '../../../src/core/dataset';
import { apiKey, cell, connectedPorts, failureFrom, statusOf } from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';
import { answering, otherKey } from '../../support/two-datasets';

const form = { apiKey, apiSecret: 'secret0123456789abcdef', plan: 'PRO' };
const balanceOf = (account: string) => dataset(account, 'getBalance', {});

/** Two accounts, `default` and `savings`. */
function setUp() {
  const ports = answering(connectedPorts());
  connectAccount({ ...otherKey, account: 'savings' }, ports);
  const keyOf = (account: string) => {
    ports.forgetCaches();
    ports.http.requests.splice(0);
    cell(ports, balanceOf(account));
    return ports.http.requests[0]!.headers.Key;
  };
  const accounts = () => statusOf(ports).map(({ account, isDefault }) => [account, isDefault]);
  return { ports, keyOf, accounts };
}

test('the first account is the default one, whatever its name; the next isn’t', () => {
  const ports = new MemoryPorts();
  connectAccount({ ...form, account: 'savings' }, ports);
  connectAccount({ ...otherKey, account: 'dad' }, ports);
  expect(statusOf(ports).map(({ account, isDefault }) => [account, isDefault])).toEqual([
    ['savings', true],
    ['dad', false],
  ]);
});

test('formulas that name none mean the chosen account, others the one they name', () => {
  const { ports, keyOf, accounts } = setUp();
  chooseDefaultAccount('savings', 'main', ports);
  expect(accounts()).toEqual(
    expect.arrayContaining([
      ['savings', true],
      ['main', false],
    ]),
  );
  expect(keyOf('default')).toBe(otherKey.apiKey);
  expect(keyOf('savings')).toBe(otherKey.apiKey);
  expect(keyOf('main')).toBe(apiKey);
  chooseDefaultAccount('main', '', ports);
  expect(keyOf('default')).toBe(apiKey);
});

test('no value of the former default account is shown as the new one’s', () => {
  const { ports } = setUp();
  cell(ports, balanceOf('default'));
  chooseDefaultAccount('savings', 'main', ports);
  cell(ports, balanceOf('default'));
  expect(ports.http.requests.map(({ headers }) => headers.Key)).toEqual([apiKey, otherKey.apiKey]);
});

test('both names of the default account share one call', () => {
  for (const storage of ['owner', 'document']) {
    const ports = answering(connectedPorts({ account: 'savings', storage }));
    cell(ports, balanceOf('savings'));
    cell(ports, balanceOf('default'));
    expect(ports.http.requests).toHaveLength(1);
  }
});

test.each([
  ['none', '', 'not-a-name'],
  ['one that is taken', 'savings', 'name-taken'],
  ['default again', 'default', 'name-taken'],
  ['an odd one', 'a/b', 'not-a-name'],
  ['the demo account’s', 'Demo', 'name-of-demo'],
])('with %s for a new name of the former default account nothing changes', (_, newName, problem) => {
  const { ports, accounts } = setUp();
  const before = accounts();
  const failure = failureFrom(() => chooseDefaultAccount('savings', newName, ports));
  expect(failure).toEqual({ code: 'CONNECT_INVALID', field: 'account', problem });
  expect(accounts()).toEqual(before);
});

test('when the default account is disconnected, none takes its place by itself', () => {
  const { ports } = setUp();
  chooseDefaultAccount('savings', 'main', ports);
  cell(ports, balanceOf('default'));
  disconnectAccount('savings', ports);
  expect(failureFrom(() => cell(ports, balanceOf('default')))).toMatchObject({
    code: 'NOT_CONNECTED',
    connected: ['main'],
  });
  expect([...ports.cache.entries.keys()].filter(key => key.includes('getBalance'))).toEqual([]);
});

test('entered without a name, a key is the default account’s', () => {
  const ports = answering(connectedPorts({ account: 'savings' }));
  connectAccount(otherKey, ports);
  expect(statusOf(ports).map(({ account }) => account)).toEqual(['savings']);
});

test('a run that dies while choosing leaves either the old or the new default account', () => {
  for (const method of ['write', 'remove'] as const) {
    const { ports, keyOf } = setUp();
    const works = ports.spreadsheetStore[method];
    ports.spreadsheetStore[method] = () => {
      throw new Error('killed');
    };
    expect(() => chooseDefaultAccount('savings', 'main', ports)).toThrow();
    Object.assign(ports.spreadsheetStore, { [method]: works });
    expect(keyOf('default')).toBe(apiKey);
    chooseDefaultAccount('savings', 'second', ports);
    expect(keyOf('default')).toBe(otherKey.apiKey);
  }
});

test('disconnecting the default account removes what was fetched under either of its names, everywhere', () => {
  const ports = answering(connectedPorts({ account: 'savings' }));
  cell(ports, balanceOf('default'));
  cell(ports, dataset('savings', 'getGains', { btc: 1 }));
  disconnectAccount('savings', ports);
  expect([...ports.cache.entries.keys(), ...ports.personCache.entries.keys()]).toEqual([]);
});
