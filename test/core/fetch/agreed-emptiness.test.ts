// An empty answer where there were rows: believed when a second one agrees.
import { dataset } from '../../../src/core/dataset';
import { refreshDataset, refreshMillis } from '../../../src/core/fetch/refresh-dataset';
import { balanceAnswer, emptyBalanceAnswer, emptyTradesAnswer, tradesAnswer } from '../../support/answers';
import { cell, connectedPorts, failureFrom, statusOf } from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';

const balance = dataset('default', 'getBalance', {});
const trades = dataset('default', 'getTrades', { trade_prices: 1 });
const hourMillis = 3_600_000;
const minuteMillis = 60_000;

function holding(): MemoryPorts {
  const ports = connectedPorts();
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getTrades: tradesAnswer });
  cell(ports, balance, trades);
  ports.clock.advance(hourMillis + 1);
  Object.assign(ports.http.answers, { getBalance: emptyBalanceAnswer, getTrades: emptyTradesAnswer });
  return ports;
}

const rowsIn = (ports: MemoryPorts) => cell(ports, balance, trades).map(({ rowCount }) => rowCount);
const callsOf = (ports: MemoryPorts) => ports.http.requests.length;
const byPerson = (ports: MemoryPorts) =>
  refreshDataset(balance, 'person', ports.clock.nowMillis() + refreshMillis, ports).rows;

test('the first keeps the last good one, the second replaces it', () => {
  const ports = holding();
  expect(rowsIn(ports)).toEqual([4, 4]);
  expect(callsOf(ports)).toBe(4);
  // Neither cells nor time alone repeat the call at once.
  ports.clock.advance(14 * minuteMillis);
  expect(rowsIn(ports)).toEqual([4, 4]);
  expect(callsOf(ports)).toBe(4);
  ports.clock.advance(2 * minuteMillis);
  expect(rowsIn(ports)).toEqual([0, 0]);
  expect(callsOf(ports)).toBe(6);
});

test('it outlives the cache, too', () => {
  const ports = holding();
  rowsIn(ports);
  ports.forgetCaches();
  expect(rowsIn(ports)).toEqual([4, 4]);
});

test('it costs no round trip more than an answer that fails', () => {
  const events = (reply: (ports: MemoryPorts) => void) => {
    const ports = holding();
    reply(ports);
    ports.takeEvents();
    cell(ports, balance);
    return ports.takeEvents();
  };
  const failing = events(ports => {
    ports.http.answers.getBalance = { success: 1 };
  });
  expect(events(() => {})).toEqual(failing);
});

test('status and log say so', () => {
  const ports = holding();
  cell(ports, balance);
  const failure = { code: 'EMPTY_AFTER_ROWS', method: 'getBalance', rows: 4 };
  expect(statusOf(ports)[0]!.datasets[0]).toMatchObject({ rows: 4, backOff: { failure } });
  expect(ports.log[0]).toMatchObject({ kind: 'failure', dataset: 'getBalance', failure });
});

test('a person may ask for the second at once', () => {
  const ports = holding();
  expect(failureFrom(() => byPerson(ports))).toMatchObject({ code: 'EMPTY_AFTER_ROWS', rows: 4 });
  expect(byPerson(ports)).toBe(0);
  expect(cell(ports, balance)[0]!.rowCount).toBe(0);
});

test('a full answer between two empty ones counts, and the next empty one is a first again', () => {
  const ports = holding();
  failureFrom(() => byPerson(ports));
  ports.http.answers.getBalance = balanceAnswer;
  expect(byPerson(ports)).toBe(4);
  ports.http.answers.getBalance = emptyBalanceAnswer;
  ports.clock.advance(hourMillis);
  expect(cell(ports, balance)[0]!.rowCount).toBe(4);
});

test('an account that never held anything is empty at once, and stays so', () => {
  const ports = connectedPorts();
  ports.http.answers.getBalance = emptyBalanceAnswer;
  expect(cell(ports, balance)[0]!.rowCount).toBe(0);
  ports.clock.advance(hourMillis + 1);
  expect(cell(ports, balance)[0]!.rowCount).toBe(0);
  expect(statusOf(ports)[0]!.datasets[0]!.backOff).toBeUndefined();
});
