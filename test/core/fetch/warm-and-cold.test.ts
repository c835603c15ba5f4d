// The service calls of a warm and of a cold cell, in their order.
import { dataset } from '../../../src/core/dataset';
import {
  balanceAnswer,
  btcHistoryAnswer,
  emptyTradesAnswer,
  ethHistoryAnswer,
  tradesAnswer,
} from '../../support/answers';
import { cell, connectedPorts, failureFrom, valuesOf } from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';

const balance = dataset('default', 'getBalance', {});
const trades = dataset('default', 'getTrades', { trade_prices: 1 });
const hourMillis = 3_600_000;

function setUp() {
  const ports = connectedPorts();
  Object.assign(ports.http.answers, { getBalance: balanceAnswer, getTrades: tradesAnswer });
  return ports;
}

test('a cold cell: a look, its turn, each store read once, one call, all that it leaves written once', () => {
  const ports = setUp();
  expect(valuesOf(cell(ports, balance)[0]!).coin).toEqual(['BTC', 'DASH', 'SOL2', 'ZCL']);
  expect(ports.takeEvents()).toEqual([
    'cache.read',
    'lock.hold',
    'spreadsheet.read',
    'person.read',
    // Whether another spreadsheet of the owner's has it.
    'personCache.read',
    // On record before it is sent: that a call is under way, and the call in the ledger of all the owner's spreadsheets.
    'spreadsheet.write',
    'personLock.hold',
    'person.read',
    'person.write',
    'personLock.release',
    'call getBalance',
    // The record with the last good copy and the log, then the table, also for the owner's other spreadsheets.
    'spreadsheet.write',
    'cache.write',
    'personCache.write',
    'lock.release',
  ]);
});

test('a cold cell whose key is kept with the spreadsheet', () => {
  const ports = connectedPorts({ storage: 'document' });
  ports.http.answers.getBalance = balanceAnswer;
  cell(ports, balance);
  expect(ports.takeEvents()).toEqual([
    'cache.read',
    'lock.hold',
    'spreadsheet.read',
    'spreadsheet.write',
    'call getBalance',
    'spreadsheet.write',
    'cache.write',
    'lock.release',
  ]);
});

test('a warm cell: one look at the cache and nothing else, also at the last fresh moment', () => {
  const ports = setUp();
  const [fetched] = cell(ports, balance);
  ports.takeEvents();
  expect(cell(ports, balance)).toEqual([fetched]);
  expect(ports.takeEvents()).toEqual(['cache.read']);
  ports.clock.advance(hourMillis - 1);
  expect(cell(ports, balance)).toEqual([fetched]);
  expect(ports.takeEvents()).toEqual(['cache.read']);
});

test('after an hour a cell fetches again, once for all', () => {
  const ports = setUp();
  cell(ports, balance);
  ports.clock.advance(hourMillis);
  for (let count = 0; count < 5; count++) cell(ports, balance);
  expect(ports.http.requests).toHaveLength(2);
});

test('several datasets cost one look; only those that are cold are called for', () => {
  const ports = setUp();
  cell(ports, balance);
  ports.takeEvents();
  const tables = cell(ports, trades, balance);
  expect(tables.map(({ rowCount }) => rowCount)).toEqual([4, 4]);
  expect(ports.events.filter(event => event.startsWith('call'))).toEqual(['call getTrades']);
  ports.takeEvents();
  cell(ports, balance, trades);
  expect(ports.takeEvents()).toEqual(['cache.read']);
});

test('a dataset asked for twice in one cell is called for once', () => {
  const ports = setUp();
  ports.http.replies.push(ethHistoryAnswer);
  const eth = dataset('default', 'getHistoricalCurrency', { currency: 'ETH' });
  expect(cell(ports, eth, eth).map(({ rowCount }) => rowCount)).toEqual([2, 2]);
  expect(ports.http.requests).toHaveLength(1);
});

test('what the server made of other parameters is another table', () => {
  const ports = setUp();
  ports.http.replies.push(ethHistoryAnswer, btcHistoryAnswer);
  const of = (currency: string) => dataset('default', 'getHistoricalCurrency', { currency });
  const [eth] = cell(ports, of('ETH'));
  const [btc] = cell(ports, of('BTC'));
  expect(cell(ports, of('ETH'), of('BTC'))).toEqual([eth, btc]);
  expect(ports.http.requests.map(({ fields }) => fields.currency)).toEqual(['ETH', 'BTC']);
});

test('an empty account is an answer like any other: cached, not called for again', () => {
  const ports = setUp();
  ports.http.answers.getTrades = emptyTradesAnswer;
  cell(ports, trades);
  expect(cell(ports, trades)[0]!.rowCount).toBe(0);
  expect(ports.http.requests).toHaveLength(1);
});

test('a table of many entries: two looks when warm, a call when a part was lost', () => {
  const ports = setUp();
  const row = (index: number) => ({
    time: `${1_600_000_000 + index}`,
    type: 'Trade',
    buy_amount: '1.0',
    trade_id: `${(index * 2_654_435_761) % 2 ** 32}`,
  });
  const rows = Array.from({ length: 20_000 }, (_, index) => [index, row(index)]);
  ports.http.answers.getTrades = { success: 1, ...Object.fromEntries(rows) };
  const [fetched] = cell(ports, trades);
  ports.takeEvents();
  expect(cell(ports, trades)).toEqual([fetched]);
  expect(ports.takeEvents()).toEqual(['cache.read', 'cache.read']);

  const [first, second] = [...ports.cache.entries.keys()].filter(key => /:\d+$/.test(key));
  ports.cache.evict(first!);
  ports.personCache.entries.clear();
  ports.clock.advance(1);
  expect(cell(ports, trades)).toEqual([fetched]);
  expect(ports.http.requests).toHaveLength(2);
  expect(ports.cache.entries.has(second!)).toBe(false);
});

test('the nonce of each call is above the one before, even where time stands still or runs back', () => {
  const ports = setUp();
  for (const jump of [0, 0, -86_400_000, 5, -1]) {
    ports.clock.advance(jump);
    ports.forgetCaches();
    cell(ports, balance);
  }
  const nonces = ports.http.requests.map(({ fields }) => BigInt(fields.nonce!));
  for (const [index, nonce] of nonces.slice(1).entries()) expect(nonce > nonces[index]!).toBe(true);
});

test('the nonce is on record before it is sent', () => {
  const ports = setUp();
  ports.http.replies.push(new Error('killed in the middle'));
  expect(() => cell(ports, balance)).toThrow();
  expect([...ports.personStore.texts.values()].join()).toContain(ports.http.requests[0]!.fields.nonce!);
});

test('an account that isn’t connected makes no call, however long its name', () => {
  const ports = setUp();
  for (const account of ['tax', 'x'.repeat(1_000)]) {
    expect(failureFrom(() => cell(ports, dataset(account, 'getBalance', {})))).toEqual({
      code: 'NOT_CONNECTED',
      account,
      connected: ['default'],
    });
  }
  expect(failureFrom(() => cell(new MemoryPorts(), balance))).toMatchObject({ connected: [] });
  expect(ports.http.requests).toHaveLength(0);
});
