// The demo account: made instead of called, and cached like everything else.
import { dataset } from '../../../src/core/dataset';
import { allCoins, historyOf } from '../../../src/core/datasets/coin-histories';
import { CoinTrackingError } from '../../../src/core/errors';
import { CachedTables } from '../../../src/core/fetch/cached-tables';
import { Resolver } from '../../../src/core/fetch/resolve';
import { balanceAnswer } from '../../support/answers';
import {
  apiKey,
  apiSecret,
  cell,
  connectedPorts,
  failureFrom,
  valuesOf,
} from '../../support/connected-ports';
import { MemoryPorts } from '../../support/memory-ports';

const balance = dataset('demo', 'getBalance', {});
const hourMillis = 3_600_000;
/** The memory ports' clock starts at 13:00 in Berlin. */
const restOfDayMillis = 11 * hourMillis;

const coinsOf = (ports: MemoryPorts, of = balance) => valuesOf(cell(ports, of)[0]!).coin;
const madeIn = (events: readonly string[]) => events.filter(event => event.startsWith('demo.'));

function refuse(ports: MemoryPorts): void {
  ports.demo.answer = () => {
    throw new CoinTrackingError({ code: 'DEMO_UNAVAILABLE', detail: 'refused' });
  };
}

test('a cold cell makes the table under the lock, with its record and nothing of keys, calls or copies', () => {
  const ports = new MemoryPorts();
  expect(coinsOf(ports)).toContain('BTC');
  expect(ports.takeEvents()).toEqual([
    'cache.read',
    'lock.hold',
    'spreadsheet.read',
    'demo.getBalance',
    'zone.read',
    'spreadsheet.write',
    'cache.write',
    'lock.release',
  ]);
  expect([...ports.spreadsheetStore.texts.keys()]).toEqual(['ct.zone', 'ct.dataset.ct2:demo/getBalance']);
});

test('a warm cell makes one look, until the day is over where the account lives', () => {
  const ports = new MemoryPorts();
  const [made] = cell(ports, balance);
  ports.takeEvents();
  ports.clock.advance(5 * hourMillis);
  expect(cell(ports, balance)).toEqual([made]);
  expect(ports.takeEvents()).toEqual(['cache.read']);
  ports.clock.advance(restOfDayMillis - 5 * hourMillis);
  cell(ports, balance);
  expect(madeIn(ports.takeEvents())).toEqual(['demo.getBalance']);
});

test('a cell that waits too long for another one makes the table itself', () => {
  const ports = new MemoryPorts();
  ports.lock.takenUntilMillis = Number.POSITIVE_INFINITY;
  expect(coinsOf(ports)).toContain('BTC');
  expect(ports.takeEvents()).not.toContain('spreadsheet.write');
});

test.each(['Demo', ' DEMO '])('is meant by "%s", too', name => {
  const ports = new MemoryPorts();
  cell(ports, balance);
  ports.takeEvents();
  expect(coinsOf(ports, { ...balance, account: name })).toContain('BTC');
  expect(madeIn(ports.takeEvents())).toEqual([]);
});

test('an account that was connected under the name before wins, and no other name means it', () => {
  const ports = connectedPorts();
  ports.http.answers.getBalance = balanceAnswer;
  ports.spreadsheetStore.texts.set(
    'ct.account.demo',
    ports.spreadsheetStore.texts.get('ct.account.default')!,
  );
  expect(coinsOf(ports)).toEqual(['BTC', 'DASH', 'SOL2', 'ZCL']);
  expect(coinsOf(ports, { ...balance, account: 'DEMO' })).toEqual(['BTC', 'DASH', 'SOL2', 'ZCL']);
  expect(madeIn(ports.takeEvents())).toEqual([]);
  expect(failureFrom(() => cell(ports, { ...balance, account: 'demos' }))).toMatchObject({
    code: 'NOT_CONNECTED',
    connected: ['default', 'demo'],
  });
});

test('a connected account’s trouble is none of the demo account’s', () => {
  const ports = connectedPorts();
  ports.http.respond = () => ({ success: 0, method: 'getBalance', error: 'KEY_INCORRECT', error_msg: 'no' });
  expect(failureFrom(() => cell(ports, dataset('default', 'getBalance', {}))).code).toBe('KEY_REFUSED');
  expect(coinsOf(ports)).toContain('BTC');
  expect(ports.http.requests).toHaveLength(1);
});

test('of many cells one makes the table, and the others find it', () => {
  const ports = new MemoryPorts();
  cell(ports, balance);
  const made = new Map(ports.cache.entries);
  ports.forgetCaches();
  ports.takeEvents();
  ports.lock.takenUntilMillis = ports.clock.nowMillis() + 400;
  ports.lock.whileWaiting = () => {
    for (const [key, entry] of made) ports.cache.entries.set(key, entry);
  };
  expect(coinsOf(ports)).toContain('BTC');
  expect(madeIn(ports.takeEvents())).toEqual([]);
});

test('many histories at once are made at once, each with an entry of its own', () => {
  const ports = new MemoryPorts();
  const histories = ['BTC', 'ETH', 'ADA'].map(coin => historyOf('demo', coin));
  const tables = cell(ports, ...histories);
  expect(tables.map(table => valuesOf(table).coin![0])).toEqual(['BTC', 'ETH', 'ADA']);
  expect(madeIn(ports.takeEvents())).toEqual(['demo.getHistoricalCurrency']);
  cell(ports, historyOf('demo', 'DOT2'));
  expect(madeIn(ports.takeEvents())).toEqual([]);
});

test('one history is made alone, and a read of whatever histories there are makes all', () => {
  const ports = new MemoryPorts();
  cell(ports, historyOf('demo', 'BTC'));
  ports.takeEvents();
  new Resolver(ports).tables([{ dataset: historyOf('demo', 'ETH'), isOfMany: true }]);
  expect(ports.spreadsheetStore.texts.has('ct.dataset.ct2:demo/getHistoricalCurrency')).toBe(true);
});

test('a coin that it doesn’t have is an error like any other’s', () => {
  const ports = new MemoryPorts();
  cell(ports, allCoins(balance));
  expect(failureFrom(() => cell(ports, historyOf('demo', 'NOPE')))).toMatchObject({
    code: 'ARGUMENT_UNKNOWN',
  });
});

test('where it can’t be made the cell says so, or shows the day before', () => {
  const ports = new MemoryPorts();
  refuse(ports);
  expect(failureFrom(() => cell(ports, balance))).toEqual({ code: 'DEMO_UNAVAILABLE', detail: 'refused' });
  const others = new MemoryPorts();
  others.clock.advance(restOfDayMillis - hourMillis);
  const [made] = cell(others, balance);
  others.clock.advance(2 * hourMillis);
  refuse(others);
  expect(cell(others, balance)).toEqual([made]);
});

test('a preview makes it without leaving anything behind', () => {
  const ports = new MemoryPorts();
  const cached = new CachedTables(ports);
  const [table] = cached.tables([{ dataset: { ...balance, account: 'Demo' } }]);
  expect(valuesOf(table!).coin).toContain('BTC');
  expect(cached.oldestMillis).toBe(ports.clock.nowMillis());
  expect(ports.takeEvents().filter(event => event.endsWith('.write'))).toEqual([]);
});

test('connecting an account changes nothing about it', () => {
  const ports = connectedPorts({ apiKey, apiSecret });
  expect(coinsOf(ports)).toContain('BTC');
  expect(ports.http.requests).toEqual([]);
});
