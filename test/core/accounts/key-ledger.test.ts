// One key's ledger, used by several spreadsheets at once.
import { linksIn } from '../../../src/core/accounts/account';
import { KeyLedger } from '../../../src/core/accounts/key-ledger';
import { readLedger, StoredAccounts } from '../../../src/core/accounts/stored-accounts';
import { callsInHour } from '../../../src/core/budget/call-ledger';
import { connectAccount } from '../../../src/core/connect/connect';
import { dataset } from '../../../src/core/dataset';
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

function open(ports: MemoryPorts): KeyLedger {
  const texts = new StoredTexts(ports);
  const ledger = new KeyLedger('default', 'formula', new StoredAccounts(texts), texts, ports);
  ledger.requireCallAllowed();
  return ledger;
}

function callsOnRecord(ports: MemoryPorts): number {
  const [spreadsheet, person] = [ports.spreadsheetStore.readAll(), ports.personStore.readAll()];
  const nowMillis = ports.clock.nowMillis();
  return callsInHour(
    readLedger(linksIn(spreadsheet).get('default')!, spreadsheet, () => person, nowMillis),
    nowMillis,
  ).length;
}

test('two spreadsheets that record a call at once lose neither, and both nonces differ', () => {
  const one = setUp();
  const other = one.anotherSpreadsheet();
  connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
  // Both have read the same empty ledger before either writes.
  const [here, there] = [open(one), open(other)];
  const nonces = [here.reserveCall(), there.reserveCall(), here.reserveCall()];
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

test('the last call goes to one of two spreadsheets that both saw it left', () => {
  const one = setUp();
  const other = one.anotherSpreadsheet();
  connectAccount({ apiKey, apiSecret, plan: 'PRO' }, other);
  const [here, there] = [open(one), open(other)];
  for (let count = 0; count < 17; count++) here.reserveCall();
  there.requireCallAllowed();
  here.reserveCall();
  expect(failureFrom(() => there.reserveCall())).toMatchObject({ code: 'BUDGET_SPENT', limit: 20 });
  expect(callsOnRecord(one)).toBe(18);
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

test('of a key kept with the spreadsheet, nothing is written to a person', () => {
  const ports = setUp({ storage: 'document' });
  ports.personLock.takenUntilMillis = Number.POSITIVE_INFINITY;
  cell(ports, balance);
  expect(callsOnRecord(ports)).toBe(1);
  expect(ports.personStore.texts.size).toBe(0);
});
