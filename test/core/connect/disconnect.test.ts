// Disconnecting: everything that is removed, and the ledger that stays.
import { countedMillis } from '../../../src/core/budget/call-ledger';
import { connectAccount } from '../../../src/core/connect/connect';
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { dataset } from '../../../src/core/dataset';
import { logProperty } from '../../../src/core/log/event-log';
import { apiKey, apiSecret, cell, connectedPorts, failureFrom } from '../../support/connected-ports';
import { answering, balance, gains, otherKey, propertiesOf } from '../../support/two-datasets';

describe('disconnecting', () => {
  test('removes the key and every table; of the key only the count of its calls stays, under a fingerprint', () => {
    const ports = answering(connectedPorts());
    cell(ports, balance, gains);
    disconnectAccount('default', ports);
    expect([...ports.cache.entries.keys()]).toEqual([]);
    expect(propertiesOf(ports, 'ct.').filter(name => name !== logProperty)).toEqual([
      expect.stringMatching(/^ct\.calls\.[0-9a-f]{16}\.spreadsheet-1$/),
    ]);
    expect(ports.everythingKept()).not.toContain(apiKey);
    expect(ports.everythingKept()).not.toContain(apiSecret);
  });

  test('removes every part of a large table', () => {
    const ports = answering(connectedPorts());
    const rows = Array.from({ length: 20_000 }, (_, id) => [
      id,
      { time: '1600000000', type: 'Trade', buy_amount: '1.0', comment: `${id * 7919}` },
    ]);
    ports.http.answers.getTrades = { success: 1, ...Object.fromEntries(rows) };
    cell(ports, dataset('default', 'getTrades', { trade_prices: 1 }));
    expect(ports.cache.entries.size).toBeGreaterThan(1);
    disconnectAccount(undefined, ports);
    expect(ports.cache.entries.size).toBe(0);
  });

  test('removes the notes of failures, too', () => {
    const ports = answering(connectedPorts());
    ports.http.replies.push({ status: 200, text: '{"success":1,' }, { status: 500, text: '' });
    failureFrom(() => cell(ports, balance));
    failureFrom(() => cell(ports, gains));
    disconnectAccount('default', ports);
    expect([...ports.cache.entries.keys()]).toEqual([]);
  });

  test('no cell goes on showing the data, not even a stale table', () => {
    const ports = answering(connectedPorts());
    cell(ports, balance);
    const kept = new Map(ports.cache.entries);
    ports.clock.advance(3_600_000);
    disconnectAccount('default', ports);
    for (const [key, entry] of kept) ports.cache.entries.set(key, entry);
    expect(failureFrom(() => cell(ports, balance)).code).toBe('NOT_CONNECTED');
  });

  test('and connecting again doesn’t renew the hour’s calls, nor its nonce', () => {
    const ports = answering(connectedPorts());
    for (let count = 0; count < 18; count++) {
      ports.forgetCaches();
      cell(ports, balance);
    }
    const lastNonce = BigInt(ports.http.requests.at(-1)!.fields.nonce!);
    disconnectAccount('default', ports);
    connectAccount({ apiKey, apiSecret, plan: 'PRO' }, ports);
    expect(failureFrom(() => cell(ports, balance)).code).toBe('BUDGET_SPENT');
    ports.clock.advance(countedMillis);
    cell(ports, balance);
    expect(BigInt(ports.http.requests.at(-1)!.fields.nonce!) > lastNonce).toBe(true);
  });

  test('one account leaves the others alone, also one whose name starts alike', () => {
    const ports = answering(connectedPorts());
    connectAccount({ ...otherKey, account: 'default 2' }, ports);
    const other = dataset('default 2', 'getBalance', {});
    cell(ports, balance, other);
    disconnectAccount('default', ports);
    ports.takeEvents();
    expect(cell(ports, other)[0]!.rowCount).toBe(4);
    expect(ports.takeEvents()).toEqual(['cache.read']);
  });

  test('one of two accounts with the same key keeps the key for the other', () => {
    const ports = answering(connectedPorts());
    connectAccount({ apiKey, apiSecret, plan: 'PRO', account: 'same key' }, ports);
    disconnectAccount('default', ports);
    expect(cell(ports, dataset('same key', 'getBalance', {}))[0]!.rowCount).toBe(4);
  });

  test('what isn’t connected names what is', () => {
    expect(failureFrom(() => disconnectAccount('tax', connectedPorts()))).toEqual({
      code: 'NOT_CONNECTED',
      account: 'tax',
      connected: ['default'],
    });
  });
});
