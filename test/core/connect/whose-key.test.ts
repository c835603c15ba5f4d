// A key belongs to a person: who replaces it, who switches it off, who deletes it, and what is left after leaving.
import { ownKeysOnly } from '../../../src/core/accounts/own-keys-only';
import { connectAccount } from '../../../src/core/connect/connect';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { setOtherUses } from '../../../src/core/connect/other-uses';
import { deleteOwnKey, ownKeysIn } from '../../../src/core/connect/own-keys';
import { StoredState } from '../../../src/core/datasets/stored-state';
import type { Ports } from '../../../src/core/ports';
import {
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
  statusOf,
} from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';
import { answering, balance, gains, otherKey } from '../../support/two-datasets';

const form = { apiKey, apiSecret, plan: 'PRO' };

/** The same spreadsheet at another person's keyboard. */
function atEditor(ports: MemoryPorts): Ports {
  const { personStore, personCache, personLock } = new MemoryPorts();
  return ownKeysOnly(
    Object.create(ports, {
      personStore: { value: personStore },
      personCache: { value: personCache },
      personLock: { value: personLock },
    }),
    () => false,
  );
}

const editor = { isOwner: false, spreadsheetName: 'Budget' };

test('an editor can’t put an own key under the name of the owner’s account', () => {
  const ports = answering(connectedPorts());
  cell(ports, balance);
  const before = ports.everythingKept();
  for (const account of ['', 'default']) {
    const request = { ...otherKey, account, storage: 'document' };
    const failure = failureFrom(() => connectAccount(request, atEditor(ports), undefined, editor));
    expect(failure).toEqual({ code: 'CONNECT_INVALID', field: 'account', problem: 'owners-account' });
  }
  expect(ports.everythingKept()).toBe(before);
});

test('an editor switches an account off here; the key stays with its owner and is told to stay', () => {
  const ports = answering(connectedPorts());
  cell(ports, balance);
  expect(disconnectAccount('default', atEditor(ports))).toBe("another person's");
  expect(statusOf(ports)).toEqual([]);
  expect(ownKeysIn(ports.personStore.readAll(), ports.spreadsheetId())).toMatchObject([
    { keyHint: '••••9abc', plan: 'PRO' },
  ]);
});

test('the key stays while another spreadsheet of its owner uses it', () => {
  const one = answering(connectedPorts());
  const other = one.anotherSpreadsheet();
  connectAccount(form, other);
  expect(disconnectAccount('default', one)).toBe('used elsewhere');
  expect(disconnectAccount('default', other)).toBe('deleted');
  expect(one.everythingKept() + other.everythingKept()).not.toContain(apiSecret);
});

test('deleted from another spreadsheet, the formulas that used it say so', () => {
  const one = answering(connectedPorts());
  const other = one.anotherSpreadsheet();
  const [key] = ownKeysIn(other.personStore.readAll(), other.spreadsheetId());
  expect(key!.places).toEqual([{ id: one.spreadsheetId(), name: '', isHere: false }]);
  deleteOwnKey(key!.fingerprint, other.personStore, other);
  expect(failureFrom(() => cell(one, balance)).code).toBe('KEY_ELSEWHERE');
  expect(one.everythingKept()).not.toContain(apiKey);
});

test.each(['owner', 'document'])('after the last account (%s) only counts of calls are left', storage => {
  const ports = answering(connectedPorts({ storage }));
  cell(ports, balance, gains);
  ports.spreadsheetStore.texts.set('ct.unserved', '1');
  disconnectAccount('default', ports);
  const left = [...ports.spreadsheetStore.texts.keys(), ...ports.personStore.texts.keys()];
  expect(left.length).toBeGreaterThan(0);
  expect(left.filter(name => !name.startsWith('ct.calls.'))).toEqual([]);
  expect(ports.cache.entries.size + ports.personCache.entries.size).toBe(0);
});

test('a key kept with two spreadsheets has its hour shared out by what the person says', () => {
  const one = answering(connectedPorts({ storage: 'document' }));
  const other = one.anotherSpreadsheet();
  const refused = failureFrom(() => connectAccount({ ...form, storage: 'document' }, other));
  expect(refused).toMatchObject({ field: 'storage', problem: 'no-share' });
  setOtherUses('default', '1', one, new StoredState(one));
  connectAccount({ ...form, storage: 'document', otherUses: 1 }, other);
  expect([statusOf(one)[0]!.callsLeft, statusOf(other)[0]!.callsLeft]).toEqual([10, 10]);
});
