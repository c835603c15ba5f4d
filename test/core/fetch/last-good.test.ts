// Last good copies: what cells show when the cache is empty and no call is possible.
import { disconnectAccount } from '../../../src/core/connect/disconnect';
import { dataset } from '../../../src/core/dataset';
import { balanceAnswer, gainsAnswer, groupedAnswer } from '../../support/answers';
import { cell, connectedPorts, failureFrom, statusOf } from '../../support/connected-ports';
import { largeBalanceAnswer } from '../../support/large-answers';
import type { MemoryPorts } from '../../support/memory-ports';
import type { Reply } from '../../support/scripted-http';

const balance = dataset('default', 'getBalance', {});
const gains = dataset('default', 'getGains', {});
const ofType = (type: string) => dataset('default', 'getGroupedBalance', { type });
const hourMillis = 3_600_000;
const outage: Reply = { status: 500, text: '' };

function setUp(answer: Reply = balanceAnswer) {
  const ports = connectedPorts();
  Object.assign(ports.http.answers, { getBalance: answer, getGains: gainsAnswer });
  return ports;
}

const isGood = (property: string) => property.startsWith('ct.good.');
const goodProperties = (ports: MemoryPorts) => [...ports.spreadsheetStore.texts.keys()].filter(isGood);
const goodLength = (ports: MemoryPorts) =>
  [...ports.spreadsheetStore.texts].reduce(
    (sum, [property, text]) => sum + (isGood(property) ? property.length + text.length : 0),
    0,
  );

/** Everything but the last good copies is over: a day, and an outage since. */
function aDayLater(ports: MemoryPorts): void {
  ports.clock.advance(24 * hourMillis);
  ports.forgetCaches();
  for (const method of Object.keys(ports.http.answers)) ports.http.answers[method] = outage;
}

test('a table outlives the cache: a day later, in an outage, every cell shows it', () => {
  const ports = setUp();
  const [fetched] = cell(ports, balance);
  aDayLater(ports);
  for (let count = 0; count < 3; count++) expect(cell(ports, balance)).toEqual([fetched]);
  expect(ports.http.requests).toHaveLength(2);
});

test('it is put back into the cache, where the next cell finds it in one round trip, and not as fresh', () => {
  const ports = setUp();
  const [fetched] = cell(ports, balance);
  aDayLater(ports);
  cell(ports, balance);
  ports.takeEvents();
  expect(cell(ports, balance)).toEqual([fetched]);
  expect(ports.takeEvents()).toEqual(['cache.read']);
  ports.http.answers.getBalance = balanceAnswer;
  ports.clock.advance(60_000);
  cell(ports, balance);
  expect(ports.http.requests).toHaveLength(3);
});

test('when calls are used up, it is better than an error', () => {
  const ports = setUp();
  ports.http.answers.getGroupedBalance = groupedAnswer;
  const [fetched] = cell(ports, balance);
  ports.clock.advance(7 * hourMillis);
  for (let count = 0; count < 18; count++) cell(ports, ofType(`T${count}`));
  expect(cell(ports, balance)).toEqual([fetched]);
  expect(ports.http.requests).toHaveLength(19);
});

test('a large table is kept in parts that the store takes', () => {
  const ports = setUp(largeBalanceAnswer(1_000));
  const [fetched] = cell(ports, balance);
  expect(goodProperties(ports).length).toBeGreaterThan(1);
  aDayLater(ports);
  expect(cell(ports, balance)).toEqual([fetched]);
});

test.each<[string, (texts: Map<string, string>, property: string) => void]>([
  ['lost', (texts, property) => texts.delete(property)],
  ['cut short', (texts, property) => texts.set(property, texts.get(property)!.slice(0, -1))],
  [
    'swapped for another',
    (texts, property) => texts.set(property, texts.get(property.replace(/\d+$/, '0'))!),
  ],
])('a copy with a part %s is none', (_, damage) => {
  const ports = setUp(largeBalanceAnswer(1_000));
  cell(ports, balance);
  damage(ports.spreadsheetStore.texts, goodProperties(ports).find(name => name.endsWith('|1'))!);
  aDayLater(ports);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('HTTP_ERROR');
});

test('a copy of another fetch than the record’s counts as none', () => {
  const ports = setUp();
  cell(ports, balance);
  const [property] = goodProperties(ports);
  const before = ports.spreadsheetStore.texts.get(property!)!;
  ports.http.answers.getBalance = largeBalanceAnswer(5);
  ports.clock.advance(hourMillis);
  cell(ports, balance);
  ports.spreadsheetStore.texts.set(property!, before);
  aDayLater(ports);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('HTTP_ERROR');
});

test('a table beyond its share is left out, and the status says so; an older, smaller copy goes with it', () => {
  const ports = setUp();
  cell(ports, balance);
  ports.http.answers.getBalance = largeBalanceAnswer(3_000);
  ports.clock.advance(hourMillis);
  cell(ports, balance);
  expect(goodProperties(ports)).toEqual([]);
  expect(statusOf(ports)[0]!.datasets[0]).toMatchObject({ rows: 3_000, hasLastGood: false });
  aDayLater(ports);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('HTTP_ERROR');
});

test('all copies together stay within their share of the store; those kept before stay', () => {
  const ports = setUp();
  const types = Array.from({ length: 12 }, (_, index) => `T${index}`);
  for (const [index, type] of types.entries()) {
    const { details, ...rest } = largeBalanceAnswer(1_500, index + 1);
    ports.http.replies.push({
      ...rest,
      method: 'getGroupedBalance',
      details: { 'Kraken Balance': details },
    } as unknown as Reply);
    cell(ports, ofType(type));
  }
  expect(goodLength(ports)).toBeGreaterThan(200_000);
  expect(goodLength(ports)).toBeLessThan(360_000);
  const kept = statusOf(ports)[0]!.datasets.map(({ hasLastGood }) => hasLastGood);
  expect(kept.slice(0, 2)).toEqual([true, true]);
  expect(kept.at(-1)).toBe(false);
});

test('fetching again replaces the copy and its parts', () => {
  const ports = setUp(largeBalanceAnswer(1_000));
  cell(ports, balance);
  ports.http.answers.getBalance = balanceAnswer;
  ports.clock.advance(hourMillis);
  const [fetched] = cell(ports, balance);
  expect(goodProperties(ports)).toHaveLength(1);
  aDayLater(ports);
  expect(cell(ports, balance)).toEqual([fetched]);
});

test('after a disconnect nothing of it is left, and nothing is shown', () => {
  const ports = setUp(largeBalanceAnswer(1_000));
  cell(ports, balance, gains);
  aDayLater(ports);
  cell(ports, balance);
  disconnectAccount('default', ports);
  expect(goodProperties(ports)).toEqual([]);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('NOT_CONNECTED');
});

test('a key that its owner took away shows no last good values, though they are still there', () => {
  const ports = setUp();
  cell(ports, balance);
  aDayLater(ports);
  ports.personStore.texts.clear();
  expect(goodProperties(ports)).toHaveLength(1);
  expect(failureFrom(() => cell(ports, balance)).code).toBe('KEY_ELSEWHERE');
});

test('where there is none, one cell looks for it and the others don’t', () => {
  const ports = setUp(outage);
  for (let count = 0; count < 2; count++) failureFrom(() => cell(ports, balance));
  ports.takeEvents();
  expect(failureFrom(() => cell(ports, balance)).code).toBe('HTTP_ERROR');
  expect(ports.takeEvents()).toEqual(['cache.read']);
});
