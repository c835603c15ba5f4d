// Tables that one spreadsheet fetched, in the same person's other spreadsheets.
import { connectAccount } from '../../../src/core/connect/connect';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { dataset } from '../../../src/core/dataset';
import { refreshDataset, refreshMillis } from '../../../src/core/fetch/refresh-dataset';
import { balanceAnswer, gainsAnswer } from '../../support/answers';
import { apiKey, apiSecret, cell, connectedPorts, failureFrom } from '../../support/connected-ports';
import { largeBalanceAnswer } from '../../support/large-answers';
import type { MemoryPorts } from '../../support/memory-ports';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const mine = dataset('mine', 'getBalance', {});
const request = { apiKey, apiSecret, plan: 'PRO' };
const hourMillis = 3_600_000;

/** Two spreadsheets of one person with the same key, under names of their own. */
function twoSpreadsheets(storage = 'owner'): [MemoryPorts, MemoryPorts] {
  const otherUses = storage === 'document' ? 1 : 0;
  const one = connectedPorts({ storage, otherUses });
  Object.assign(one.http.answers, { getBalance: balanceAnswer, getGains: gainsAnswer });
  const other = one.anotherSpreadsheet();
  connectAccount({ ...request, storage, otherUses, account: 'mine' }, other);
  return [one, other];
}

test('what one spreadsheet fetched, the other shows without a call', () => {
  const [one, other] = twoSpreadsheets();
  const fetched = cell(one, balance);
  expect(cell(other, mine)).toEqual(fetched);
  expect(one.http.requests).toHaveLength(1);
  one.takeEvents();
  expect(cell(other, mine)).toEqual(fetched);
  expect(one.takeEvents()).toEqual(['cache.read']);
});

test('also a table of several entries', () => {
  const [one, other] = twoSpreadsheets();
  one.http.answers.getBalance = largeBalanceAnswer(8_000);
  const fetched = cell(one, balance);
  expect(one.personCache.entries.size).toBeGreaterThan(1);
  expect(cell(other, mine)).toEqual(fetched);
  expect(one.http.requests).toHaveLength(1);
});

test('its age counts from the call: it turns stale for both at the same moment', () => {
  const [one, other] = twoSpreadsheets();
  cell(one, balance);
  one.clock.advance(hourMillis - 1);
  cell(other, mine);
  expect(one.http.requests).toHaveLength(1);
  one.clock.advance(1);
  cell(other, mine);
  expect(one.http.requests).toHaveLength(2);
});

test('it is a last good value there, too', () => {
  const [one, other] = twoSpreadsheets();
  const fetched = cell(one, balance);
  cell(other, mine);
  one.clock.advance(24 * hourMillis);
  other.forgetCaches();
  one.http.answers.getBalance = { status: 500, text: '' };
  expect(cell(other, mine)).toEqual(fetched);
});

test('without the secret nothing is found, whatever person’s cache it is', () => {
  const [one] = twoSpreadsheets();
  const fetched = cell(one, balance)[0]!;
  const stranger = one.anotherSpreadsheet();
  connectAccount({ ...request, apiSecret: 'some-other-secret-0123456789' }, stranger);
  one.http.answers.getBalance = { ...balanceAnswer, details: [] };
  expect(cell(stranger, balance)[0]!.rowCount).not.toBe(fetched.rowCount);
  expect(one.http.requests).toHaveLength(2);
});

test('neither key nor secret is in its names or texts', () => {
  const [one] = twoSpreadsheets();
  cell(one, balance);
  const stored = JSON.stringify([...one.personCache.entries]);
  expect(one.personCache.entries.size).toBe(1);
  expect(stored).not.toContain(apiKey);
  expect(stored).not.toContain(apiSecret);
});

test('a key kept with the spreadsheet shares nothing with anybody', () => {
  const [one, other] = twoSpreadsheets('document');
  one.takeEvents();
  cell(one, balance);
  cell(other, mine);
  expect(one.takeEvents().filter(event => event.startsWith('personCache'))).toEqual([]);
  expect(one.http.requests).toHaveLength(2);
});

test('disconnecting one spreadsheet removes what it shared', () => {
  const [one, other] = twoSpreadsheets();
  one.http.answers.getBalance = largeBalanceAnswer(8_000);
  cell(one, balance, gains);
  disconnectAccount('default', one);
  expect([...one.personCache.entries.keys()]).toEqual([]);
  // The key is still the person's, and the other spreadsheet's.
  expect(cell(other, mine)[0]!.rowCount).toBeGreaterThan(0);
  disconnectAccount('mine', other);
  expect([...one.personCache.entries.keys()]).toEqual([]);
  expect(one.everythingKept() + other.everythingKept()).not.toContain(apiKey);
});

test.each(['read', 'write'] as const)('where the person’s cache can’t %s, a call does it', verb => {
  const [one, other] = twoSpreadsheets();
  one.personCache[verb] = () => {
    throw new Error('Service unavailable: Cache');
  };
  expect(cell(one, balance)[0]!.rowCount).toBe(4);
  expect(cell(other, mine)[0]!.rowCount).toBe(4);
  expect(one.http.requests).toHaveLength(2);
});

describe('coin histories', () => {
  const history = (account: string, currency: string) =>
    dataset(account, 'getHistoricalCurrency', { currency });
  const names = ['BTC', 'ETH', 'XRP'];

  function withHistories(): [MemoryPorts, MemoryPorts] {
    const spreadsheets = twoSpreadsheets();
    const point = { '1735686000': { amount: '1.5', fiat: '2.0', btc: '3.0' } };
    spreadsheets[0].http.respond = ({ currency }) => ({
      success: 1,
      method: 'getHistoricalCurrency',
      historical: Object.fromEntries((currency ? [currency] : names).map(name => [name, point])),
    });
    return spreadsheets;
  }

  test('that one spreadsheet fetched with one call, the other shows without any', () => {
    const [one, other] = withHistories();
    const fetched = cell(one, ...names.map(name => history('default', name)));
    expect(cell(other, ...names.map(name => history('mine', name)))).toEqual(fetched);
    expect(one.http.requests).toHaveLength(1);
  });

  test('a coin that this call didn’t bring is refused there, too, without a call', () => {
    const [one, other] = withHistories();
    cell(one, ...names.map(name => history('default', name)));
    expect(failureFrom(() => cell(other, history('mine', 'BTX')))).toMatchObject({
      code: 'ARGUMENT_UNKNOWN',
      possible: names,
    });
    expect(one.http.requests).toHaveLength(1);
  });

  test('a schedule in the other spreadsheet takes all of them over', () => {
    const [one, other] = withHistories();
    cell(one, ...names.map(name => history('default', name)));
    const all = dataset('mine', 'getHistoricalCurrency', {});
    expect(refreshDataset(all, 'schedule', other.clock.nowMillis() + refreshMillis, other).rows).toBe(3);
    other.takeEvents();
    cell(other, history('mine', 'XRP'));
    expect(other.takeEvents()).toEqual(['cache.read']);
    expect(one.http.requests).toHaveLength(1);
  });
});
