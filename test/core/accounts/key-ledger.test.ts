// One key's ledger, used by several spreadsheets at once.
import { KeyLedger } from '../../../src/core/accounts/key-ledger';
import { StoredAccounts } from '../../../src/core/accounts/stored-accounts';
import { callsInHour, countedMillis } from '../../../src/core/budget/call-ledger';
import type { Caller } from '../../../src/core/budget/caller';
import { connectAccount } from '../../../src/core/connect/connect';
import { dataset } from '../../../src/core/dataset';
import { StoredState } from '../../../src/core/datasets/stored-state';
import { StoredTexts } from '../../../src/core/stored-texts';
import { balanceAnswer, gainsAnswer } from '../../support/answers';
import { apiKey, apiSecret, cell, connectedPorts, failureFrom } from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});

function setUp(request: Parameters<typeof connectedPorts>[0] = {}) {
  const ports = connectedPorts(request);
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getGains: gainsAnswer });
  return ports;
}

function open(ports: MemoryPorts, caller: Caller = 'formula'): KeyLedger {
  const texts = new StoredTexts(ports);
  const accounts = new StoredAccounts(texts, () => ports.spreadsheetId());
  const key = { link: accounts.requireLink('default'), account: () => accounts.requireAccount('default') };
  const ledger = new KeyLedger(key, caller, texts, ports);
  ledger.requireCallAllowed();
  return ledger;
}

/** As a cell does it: the spreadsheet's store is saved before the call is sent. */
function reserve(ports: MemoryPorts): void {
  const { accounts, texts } = new StoredState(ports);
  const key = { link: accounts.requireLink('default'), account: () => accounts.requireAccount('default') };
  new KeyLedger(key, 'formula', texts, ports).reserveCall();
  texts.save();
}

function callsOnRecord(ports: MemoryPorts): number {
  const nowMillis = ports.clock.nowMillis();
  const { accounts } = new StoredState(ports);
  return callsInHour(accounts.hourOf(accounts.requireLink('default'), nowMillis).joined, nowMillis).length;
}

test('two spreadsheets that record a call at once lose neither, and both nonces differ', () => {
  const [one, other] = twoPlaces();
  // Both have read the same empty ledger before either writes.
  const [here, there] = [open(one), open(other)];
  const nonces = [here, there, here].map(ledger => ledger.reserveCall().nonce);
  expect(new Set(nonces).size).toBe(3);
  expect(nonces).toEqual([...nonces].sort());
  expect(callsOnRecord(one)).toBe(3);
});

test('a back-off that one spreadsheet met holds for the other', () => {
  const one = setUp();
  const other = one.anotherSpreadsheet();
  connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
  one.http.replies.push({ status: 500, text: '' });
  failureFrom(() => cell(one, balance));
  expect(failureFrom(() => cell(other, balance))).toEqual({ code: 'HTTP_ERROR', status: 500 });
  expect(one.http.requests).toHaveLength(1);
});

/** The second was switched on an hour ago, so each knows that the other is there. */
function twoPlaces(): [MemoryPorts, MemoryPorts] {
  const one = setUp();
  const other = one.anotherSpreadsheet();
  connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
  one.clock.advance(countedMillis + 1);
  return [one, other];
}

test('each of two spreadsheets has 4 calls that the other leaves to it; the rest goes to whoever comes first', () => {
  const [one, other] = twoPlaces();
  const [here, there] = [open(one), open(other)];
  for (let count = 0; count < 14; count++) here.reserveCall();
  expect(failureFrom(() => here.reserveCall())).toMatchObject({
    code: 'BUDGET_SPENT',
    limit: 20,
    spreadsheets: 2,
  });
  for (let count = 0; count < 4; count++) there.reserveCall();
  expect(failureFrom(() => there.reserveCall()).code).toBe('BUDGET_SPENT');
  expect(callsOnRecord(one)).toBe(18);
  open(one, 'person').reserveCall();
  open(other, 'person').reserveCall();
  expect(failureFrom(() => open(one, 'person').reserveCall()).code).toBe('BUDGET_SPENT');
});

test('the last call goes to one of two spreadsheets that both saw it left', () => {
  const [one, other] = twoPlaces();
  const [here, there] = [open(one), open(other)];
  for (let count = 0; count < 9; count++) here.reserveCall();
  for (let count = 0; count < 8; count++) there.reserveCall();
  there.requireCallAllowed();
  here.reserveCall();
  expect(failureFrom(() => there.reserveCall())).toMatchObject({ code: 'BUDGET_SPENT', limit: 20 });
  expect(callsOnRecord(one)).toBe(18);
});

test('without a lock that holds for both, the last call still goes to one of them, or to none', () => {
  const [one, other] = twoPlaces();
  const [here, there] = [open(one), open(other)];
  for (let count = 0; count < 9; count++) here.reserveCall();
  for (let count = 0; count < 8; count++) there.reserveCall();
  const { readAll } = one.personStore;
  let reads = 0;
  one.personStore.readAll = () => {
    const texts = readAll.call(one.personStore);
    // Right after the first has read that one call is left, the other one reserves its own.
    if (++reads === 1) {
      one.personStore.readAll = () => readAll.call(one.personStore);
      there.reserveCall();
    }
    return texts;
  };
  expect(failureFrom(() => here.reserveCall()).code).toBe('BUDGET_SPENT');
  expect(callsOnRecord(one)).toBe(18);
});

describe('a spreadsheet that is switched on later', () => {
  function newcomer(): [MemoryPorts, MemoryPorts] {
    const one = setUp();
    const other = one.anotherSpreadsheet();
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
    return [one, other];
  }

  test('has the calls of a person alone, while the first may have spent the others without a word', () => {
    const [one, other] = newcomer();
    one.personStore.isReadOnly = true;
    for (let count = 0; count < 4; count++) reserve(one);
    expect(failureFrom(() => reserve(one)).code).toBe('BUDGET_SPENT');
    one.personStore.isReadOnly = false;
    expect(failureFrom(() => open(other)).code).toBe('BUDGET_SPENT');
    open(other, 'person').reserveCall();
    open(other, 'person').reserveCall();
    expect(failureFrom(() => open(other, 'person')).code).toBe('BUDGET_SPENT');
  });

  test('shares the hour as soon as the first has said what it has spent', () => {
    const [one, other] = newcomer();
    open(one).reserveCall();
    for (let count = 0; count < 14; count++) open(other).reserveCall();
    expect(failureFrom(() => open(other)).code).toBe('BUDGET_SPENT');
  });

  test('shares it after an hour in any case, and the time it names for that is right', () => {
    const [, other] = newcomer();
    const failure = failureFrom(() => open(other));
    const retryAtMillis = other.clock.nowMillis() + countedMillis + 1;
    expect(failure).toMatchObject({ code: 'BUDGET_SPENT', spreadsheets: 2 });
    expect((failure as { retryAtMillis: number }).retryAtMillis).toBeLessThanOrEqual(retryAtMillis);
    other.clock.advance((failure as { retryAtMillis: number }).retryAtMillis - other.clock.nowMillis() - 1);
    expect(failureFrom(() => open(other)).code).toBe('BUDGET_SPENT');
    other.clock.advance(1);
    for (let count = 0; count < 14; count++) open(other).reserveCall();
  });
});

test('where the key’s store can’t be written, one spreadsheet alone has all of a formula’s calls', () => {
  const ports = setUp();
  ports.personStore.isReadOnly = true;
  for (let count = 0; count < 18; count++) reserve(ports);
  expect(failureFrom(() => reserve(ports)).code).toBe('BUDGET_SPENT');
});

test('a spreadsheet that its owner never switched on makes no call that nobody could count', () => {
  const ports = setUp();
  for (const name of ports.personStore.texts.keys())
    if (name.startsWith('ct.place.')) ports.personStore.texts.delete(name);
  ports.personStore.isReadOnly = true;
  expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'OWNER_NEEDED', account: 'default' });
  ports.personStore.isReadOnly = false;
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  expect([...ports.personStore.texts.keys()].filter(name => name.startsWith('ct.place.'))).toHaveLength(1);
});

describe('while another spreadsheet holds the ledger', () => {
  test('no call is made; the next cell tries at once, because nothing is remembered as a failure', () => {
    const ports = setUp();
    ports.personLock.takenUntilMillis = Number.POSITIVE_INFINITY;
    expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'KEY_BUSY' });
    expect(ports.http.requests).toHaveLength(0);
    expect([...ports.cache.entries.keys()]).toEqual([]);
    ports.personLock.takenUntilMillis = 0;
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  });

  test('a stale table is shown', () => {
    const ports = setUp();
    const fetched = cell(ports, balance);
    ports.clock.advance(3_600_000);
    ports.personLock.takenUntilMillis = Number.POSITIVE_INFINITY;
    expect(cell(ports, balance)).toEqual(fetched);
    expect(ports.http.requests).toHaveLength(1);
  });

  test('a cell waits for it three seconds', () => {
    const ports = setUp();
    ports.personLock.takenUntilMillis = ports.clock.nowMillis() + 2_900;
    expect(cell(ports, balance)[0]!.rowCount).toBe(4);
  });

  test('a lost ledger isn’t remembered as a failure, either', () => {
    const ports = setUp();
    for (const name of ports.personStore.texts.keys())
      if (name.startsWith('ct.calls.')) ports.personStore.texts.delete(name);
    ports.personLock.takenUntilMillis = Number.POSITIVE_INFINITY;
    expect(failureFrom(() => cell(ports, balance)).code).toBe('KEY_BUSY');
    expect([...ports.cache.entries.keys()]).toEqual([]);
  });

  test('CoinTracking’s answer is shown and saved, though the ledger can’t be written', () => {
    const ports = setUp();
    ports.http.respond = () => {
      ports.personLock.takenUntilMillis = ports.clock.nowMillis() + 60_000;
      return { status: 500, text: '' };
    };
    expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'HTTP_ERROR', status: 500 });
    expect(failureFrom(() => cell(ports, gains))).toEqual({ code: 'HTTP_ERROR', status: 500 });
    expect(ports.http.requests).toHaveLength(1);
  });
});

test('of a key kept with the spreadsheet, a person only knows where it is used', () => {
  const ports = setUp({ storage: 'document' });
  ports.personLock.takenUntilMillis = Number.POSITIVE_INFINITY;
  cell(ports, balance);
  expect(callsOnRecord(ports)).toBe(1);
  expect([...ports.personStore.texts.keys()]).toEqual([expect.stringMatching(/^ct\.place\./)]);
});
