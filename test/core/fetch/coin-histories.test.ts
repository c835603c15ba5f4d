// Coin histories: one call a coin for few, one call for all for many.
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { dataset } from '../../../src/core/dataset';
import { Resolver } from '../../../src/core/fetch/resolve';
import { sentenceOf } from '../../../src/languages/sentence-of';
import { cell, connectedPorts, failureFrom } from '../../support/connected-ports';
import type { MemoryPorts } from '../../support/memory-ports';
import type { Reply } from '../../support/scripted-http';

const history = (currency: string) => dataset('default', 'getHistoricalCurrency', { currency });
const hourMillis = 3_600_000;
const allNames = ['BTC', 'ETH', 'SOL2', 'XRP', 'ADA'];

/** The amounts tell the coins apart. */
function answer(names: readonly string[]): Reply {
  const points = (name: string) => ({
    '1735686000': { amount: `${name.charCodeAt(0)}.5`, fiat: '2.0', btc: '3.0' },
  });
  const historical = Object.fromEntries(names.map(name => [name, points(name)]));
  return { success: 1, method: 'getHistoricalCurrency', account_currency: 'EUR', historical };
}

function setUp(names = allNames) {
  const ports = connectedPorts();
  ports.http.respond = ({ currency }) => answer(currency === undefined ? names : [currency]);
  return ports;
}

/** Of each call so far: the coin it asked for, `*` for all. */
const asked = ({ http }: MemoryPorts) => http.requests.map(({ fields }) => fields.currency ?? '*');
const amountOf = (ports: MemoryPorts, currency: string) =>
  cell(ports, history(currency))[0]!.columns.find(({ name }) => name === 'amount')!.values[0];

test('the third coin within the hour is asked for together with all others', () => {
  const ports = setUp();
  for (const name of allNames) expect(amountOf(ports, name)).toBe(name.charCodeAt(0) + 0.5);
  expect(asked(ports)).toEqual(['BTC', 'ETH', '*']);
});

test('a range of three coins is one call from the start', () => {
  const ports = setUp();
  expect(cell(ports, ...['BTC', 'ETH', 'XRP'].map(history)).map(({ rowCount }) => rowCount)).toEqual([
    1, 1, 1,
  ]);
  expect(asked(ports)).toEqual(['*']);
});

test('two coins are two calls, also again after an hour', () => {
  const ports = setUp();
  cell(ports, history('BTC'), history('ETH'));
  ports.clock.advance(hourMillis);
  cell(ports, history('BTC'), history('ETH'));
  expect(asked(ports)).toEqual(['BTC', 'ETH', 'BTC', 'ETH']);
});

test('once all were used, one call renews them all; unused for half a day, it starts with single coins', () => {
  const ports = setUp();
  cell(ports, ...['BTC', 'ETH', 'XRP'].map(history));
  ports.clock.advance(hourMillis);
  cell(ports, history('ADA'));
  cell(ports, history('BTC'));
  expect(asked(ports)).toEqual(['*', '*']);
  ports.clock.advance(12 * hourMillis);
  cell(ports, history('BTC'));
  expect(asked(ports)).toEqual(['*', '*', 'BTC']);
});

test('each coin has an entry of its own: a cell reads that coin’s and no other', () => {
  const ports = setUp();
  cell(ports, ...['BTC', 'ETH', 'XRP'].map(history));
  ports.takeEvents();
  amountOf(ports, 'ADA');
  expect(ports.takeEvents()).toEqual(['cache.read']);
  expect([...ports.cache.entries.values()].filter(({ text }) => text.includes('"ADA"'))).toHaveLength(1);
});

test('what one call brings is found in one look, however many coins are read', () => {
  const tripsFor = (names: string[]) => {
    const ports = setUp(names);
    ports.takeEvents();
    cell(ports, ...names.map(history));
    return ports.takeEvents();
  };
  const many = Array.from({ length: 40 }, (_, at) => `C${at}`);
  expect(tripsFor(many)).toEqual(tripsFor(many.slice(0, 3)));
});

test('a coin that the account doesn’t have is named with those it has, without a call', () => {
  const ports = setUp();
  cell(ports, ...['BTC', 'ETH', 'XRP'].map(history));
  const failure = failureFrom(() => cell(ports, history('BTX')));
  expect(sentenceOf(failure, 'en')).toBe('There is no coin "BTX". Possible: BTC, ETH, XRP, ADA, SOL2.');
  expect(asked(ports)).toEqual(['*']);
});

test('a coin that the call for all didn’t bring is named, too; the others are there', () => {
  const ports = setUp();
  const coins = ['BTC', 'ETH', 'BTX'].map(history);
  expect(failureFrom(() => cell(ports, ...coins))).toMatchObject({ code: 'ARGUMENT_UNKNOWN', given: 'BTX' });
  expect(amountOf(ports, 'ETH')).toBe(69.5);
  expect(asked(ports)).toEqual(['*']);
});

test('a coin that a later call for all leaves out is shown as it was', () => {
  const ports = setUp();
  amountOf(ports, 'BTC');
  ports.clock.advance(hourMillis);
  const without = ['ETH', 'SOL2', 'XRP', 'ADA'];
  ports.http.respond = ({ currency }) => answer(currency === undefined ? without : [currency]);
  cell(ports, ...['ETH', 'XRP', 'ADA'].map(history));
  ports.cache.entries.clear();
  expect(amountOf(ports, 'BTC')).toBe(66.5);
  expect(asked(ports)).toEqual(['BTC', '*']);
});

test('a coin that both caches have lost is asked for alone', () => {
  const ports = setUp();
  cell(ports, ...['BTC', 'ETH', 'XRP'].map(history));
  ports.cache.evict('ct2:default/getHistoricalCurrency?currency=ETH');
  expect(amountOf(ports, 'ETH')).toBe(69.5);
  expect(asked(ports)).toEqual(['*']);
  for (const { entries } of [ports.cache, ports.personCache])
    for (const key of entries.keys()) if (key.endsWith('currency=ETH')) entries.delete(key);
  expect(amountOf(ports, 'ETH')).toBe(69.5);
  expect(asked(ports)).toEqual(['*', 'ETH']);
});

test.each<[string, Reply]>([
  ['more than Google takes at once', { code: 'ANSWER_TOO_LARGE', method: 'getHistoricalCurrency' }],
  ['cut off', { status: 200, text: '{"success":1,"historical":{' }],
  ['more coins than the cache holds', answer(Array.from({ length: 701 }, (_, index) => `C${index}`))],
])('after an answer for all that was %s, coins come one by one for a day', (_, reply) => {
  const ports = setUp();
  ports.http.respond = ({ currency }) => (currency === undefined ? reply : answer([currency]));
  failureFrom(() => cell(ports, ...['BTC', 'ETH', 'XRP'].map(history)));
  for (const name of ['BTC', 'ETH', 'XRP', 'ADA'])
    expect(amountOf(ports, name)).toBe(name.charCodeAt(0) + 0.5);
  expect(asked(ports)).toEqual(['*', 'BTC', 'ETH', 'XRP', 'ADA']);
  ports.clock.advance(25 * hourMillis);
  ports.http.respond = () => answer(allNames);
  cell(ports, ...['BTC', 'ETH', 'XRP'].map(history));
  expect(asked(ports).at(-1)).toBe('*');
});

test('700 coins are saved in one round trip, not in one each', () => {
  const names = Array.from({ length: 700 }, (_, index) => `C${index}`);
  const ports = setUp(names);
  cell(ports, ...names.slice(0, 3).map(history));
  expect(ports.takeEvents().filter(event => event === 'cache.write')).toHaveLength(1);
  expect(amountOf(ports, 'C699')).toBe(67.5);
});

test('a call for all that Google ended in the middle is not made again by the next cell', () => {
  const ports = setUp();
  const coins = ['BTC', 'ETH', 'XRP'].map(history);
  const before = new Map<string, string>();
  ports.http.respond = () => {
    for (const [property, text] of ports.spreadsheetStore.texts) before.set(property, text);
    return { status: 500, text: '' };
  };
  failureFrom(() => cell(ports, ...coins));
  // Google ended the cell during its call: undo what it did after that.
  for (const [property, text] of before) ports.spreadsheetStore.texts.set(property, text);
  ports.forgetCaches();
  ports.clock.advance(hourMillis);
  ports.http.respond = ({ currency }) => answer(currency === undefined ? allNames : [currency]);
  failureFrom(() => cell(ports, ...coins));
  expect(asked(ports)).toEqual(['*']);
  ports.clock.advance(hourMillis);
  cell(ports, history('BTC'));
  expect(asked(ports)).toEqual(['*', 'BTC']);
});

test('a disconnect removes every coin', () => {
  const ports = setUp();
  for (const name of allNames) amountOf(ports, name);
  expect(ports.cache.entries.size).toBe(5);
  disconnectAccount('default', ports);
  expect([...ports.cache.entries.keys(), ...ports.personCache.entries.keys()]).toEqual([]);
});

test('a disconnect removes every coin also after a refresh, and after another call for all', () => {
  const ports = setUp();
  cell(ports, ...['BTC', 'ETH', 'XRP'].map(history));
  ports.clock.advance(hourMillis);
  ports.http.respond = () => ({ status: 500, text: '' });
  cell(ports, history('BTC'));
  disconnectAccount('default', ports);
  expect([...ports.cache.entries.keys()]).toEqual([]);
});

test('where formulas name more than two coins, the first call is the one for all; for two it isn’t', () => {
  for (const [foreseen, expected] of [
    [['BTC', 'ETH', 'XRP'], ['*']],
    [['BTC', 'ETH'], ['BTC']],
  ] as const) {
    const ports = setUp();
    new Resolver(ports, { foreseenHistories: () => foreseen.map(history) }).tables([
      { dataset: history('BTC') },
    ]);
    expect(asked(ports)).toEqual(expected);
  }
});
