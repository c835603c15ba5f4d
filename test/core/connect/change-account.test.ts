// Plan and sharing of a connected account, changed without its key; and the name of the account that is called `default`.
import { changeAccount } from '../../../src/core/connect/change-account';
import { connectAccount } from '../../../src/core/connect/connect';
import { nameDefaultAccount } from '../../../src/core/connect/name-default';
import { dataset } from '../../../src/core/dataset';
import { StoredState } from '../../../src/core/datasets/stored-state';
import {
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
  statusOf,
} from '../../support/connected-ports';
import { answering, otherKey } from '../../support/two-datasets';

const balanceOf = (account: string) => dataset(account, 'getBalance', {});
const change = { account: 'default', plan: 'PRO', storage: 'owner' } as const;

function fetched(request: Parameters<typeof connectedPorts>[0] = {}) {
  const ports = answering(connectedPorts(request));
  cell(ports, balanceOf('default'));
  return ports;
}

const holdsSecret = (texts: ReadonlyMap<string, string>) => [...texts.values()].join().includes(apiSecret);

test('another plan allows other calls; what was fetched and spent stays', () => {
  const ports = fetched();
  changeAccount({ ...change, plan: 'UNLIMITED' }, ports);
  expect(statusOf(ports)).toMatchObject([{ plan: 'UNLIMITED', callsAnHour: 60, callsLeft: 59 }]);
  cell(ports, balanceOf('default'));
  expect(ports.http.requests).toHaveLength(1);
});

test.each([
  ['owner', 'document'],
  ['document', 'owner'],
] as const)('a key moves from %s to %s and leaves nothing behind; its calls go on counting', (from, to) => {
  const ports = fetched({ storage: from });
  changeAccount({ ...change, storage: to }, ports);
  expect(statusOf(ports)).toMatchObject([{ storage: to, usable: true, callsLeft: 19 }]);
  expect(holdsSecret(ports.spreadsheetStore.texts)).toBe(to === 'document');
  expect(holdsSecret(ports.personStore.texts)).toBe(to === 'owner');
  cell(ports, balanceOf('default'));
  expect(ports.http.requests).toHaveLength(1);
});

test('how often a key is used elsewhere stays, too', () => {
  const ports = fetched({ otherUses: 1 });
  changeAccount({ ...change, plan: 'EXPERT' }, ports);
  expect(statusOf(ports)).toMatchObject([{ plan: 'EXPERT', otherUses: 1 }]);
});

test('what can’t be is refused, and nothing has changed', () => {
  const ports = fetched();
  const before = JSON.stringify([[...ports.spreadsheetStore.texts], [...ports.personStore.texts]]);
  const refused = [
    failureFrom(() => changeAccount({ ...change, plan: 'FREE' }, ports)),
    failureFrom(() => changeAccount({ ...change, account: 'nobody' }, ports)),
  ];
  expect(refused.map(({ code }) => code)).toEqual(['CONNECT_INVALID', 'NOT_CONNECTED']);
  expect(JSON.stringify([[...ports.spreadsheetStore.texts], [...ports.personStore.texts]])).toBe(before);
});

test('another person’s account can’t be changed', () => {
  const ports = fetched({ storage: 'document' });
  ports.personStore.texts.clear();
  const editor = { isOwner: false, spreadsheetName: '' };
  const work = () => changeAccount({ ...change, storage: 'document' }, ports, new StoredState(ports), editor);
  expect(failureFrom(work)).toMatchObject({ field: 'account', problem: 'owners-account' });
});

describe('the account called default', () => {
  test('gets a name of its own and stays the default: no formula fetches anything anew', () => {
    const ports = fetched();
    nameDefaultAccount('Main', ports);
    expect(statusOf(ports)).toMatchObject([{ account: 'Main', isDefault: true }]);
    cell(ports, balanceOf('default'));
    expect(ports.http.requests).toHaveLength(1);
  });

  test.each([
    ['', 'not-a-name'],
    ['default', 'name-taken'],
    ['savings', 'name-taken'],
    ['demo', 'name-of-demo'],
  ])('can’t be called “%s”', (name, problem) => {
    const ports = fetched();
    connectAccount({ ...otherKey, account: 'savings' }, ports);
    expect(failureFrom(() => nameDefaultAccount(name, ports))).toMatchObject({ problem });
    expect(statusOf(ports).map(({ account }) => account)).toContain('default');
  });

  test('may not be there', () => {
    const ports = answering(connectedPorts({ account: 'savings' }));
    expect(failureFrom(() => nameDefaultAccount('Main', ports)).code).toBe('NOT_CONNECTED');
  });

  test('a run that dies in between leaves an account that formulas find', () => {
    const ports = fetched();
    const { remove } = ports.spreadsheetStore;
    ports.spreadsheetStore.remove = () => {
      throw new Error('killed');
    };
    expect(() => nameDefaultAccount('Main', ports)).toThrow('killed');
    Object.assign(ports.spreadsheetStore, { remove });
    ports.forgetCaches();
    cell(ports, balanceOf('default'));
    expect(ports.http.requests.at(-1)!.headers.Key).toBe(apiKey);
  });
});
