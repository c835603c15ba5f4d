import type { Outcome } from '../../dev/host/host';
import { knownTypes } from '../../src/functions/input/transaction-type';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
});
afterAll(() => addOn.close());
beforeEach(async () => {
  addOn.host.evictCache();
  addOn.clock.advance(2 * 3_600_000);
  addOn.sandbox.requests.length = 0;
});

const fields = ['amount', 'value_fiat', 'price_fiat', 'value_btc'];

function balanceCells(count: number): Promise<Outcome[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => addOn.cell('CT_BALANCE', 'BTC', fields[i % 4])));
}

test('100 cold cells of one dataset, 30 at a time, make 1 call', async () => {
  await addOn.connect('demo');
  const outcomes = await balanceCells(100);
  expect(outcomes.filter(outcome => !outcome.ok)).toEqual([]);
  expect(addOn.calls()).toBe(1);
});

test('100 warm cells make no call and exactly one service round trip each', async () => {
  await addOn.connect('demo');
  await balanceCells(1);
  addOn.sandbox.requests.length = 0;
  const outcomes = await balanceCells(100);
  expect(outcomes.map(outcome => outcome.counts.byCall)).toEqual(
    outcomes.map(() => ({ 'CacheService.getAll': 1 })),
  );
  expect(addOn.calls()).toBe(0);
});

test('50 cold cells of all seven methods: 7 datasets, 7 calls, every nonce above the one before', async () => {
  await addOn.connect('demo');
  const seven: [string, ...string[]][] = [
    ['CT_BALANCE', 'BTC'],
    ['CT_GAINS', 'BTC'],
    ['CT_GROUPED_BALANCE', 'exchange'],
    ['CT_TRADES', 'limit=5'],
    ['CT_LEDGER', 'limit=5'],
    ['CT_HISTORICAL_SUMMARY', 'Total'],
    ['CT_HISTORICAL_CURRENCY', 'BTC'],
  ];
  const outcomes = await Promise.all(
    Array.from({ length: 50 }, (_, i) => addOn.cell(...seven[i % seven.length]!)),
  );
  expect(outcomes.filter(outcome => !outcome.ok)).toEqual([]);
  expect(addOn.sandbox.requests.map(request => request.outcome)).toEqual(Array(7).fill('answered'));
  expect(new Set(addOn.sandbox.requests.map(request => request.method)).size).toBe(7);
  const nonces = addOn.sandbox.requests.map(request => request.nonce!);
  expect(nonces.every((nonce, i) => i === 0 || nonce > nonces[i - 1]!)).toBe(true);
});

test('20,000 transactions are fetched once, kept in parts and served from the cache in two round trips', async () => {
  await addOn.connect('huge');
  const columns = 'columns=id,time,type,buy_amount,comment';
  const cold = (await addOn.value('CT_TRADES', columns)) as unknown[][];
  expect(cold).toHaveLength(20_001);
  const entries = Object.entries(addOn.host.cache(addOn.sheet));
  expect(entries.length).toBeGreaterThan(2);
  expect(Math.max(...entries.map(([, text]) => Buffer.byteLength(text)))).toBeLessThanOrEqual(100_000);
  const warm = await addOn.cell('CT_TRADES', columns);
  expect(warm.ok && warm.value).toEqual(cold);
  expect(warm.counts.byCall['CacheService.getAll']).toBe(2);
  expect(warm.counts.roundTrips).toBe(2);
  expect(addOn.calls()).toBe(1);
});

test('a lost part is a miss: the table is fetched again and whole', async () => {
  await addOn.connect('huge');
  const cells = () => addOn.value('CT_TRADES', 'type=Trade; limit=3; order=desc');
  const trades = await cells();
  expect(addOn.host.evictCache(({ scope, key }) => scope === 'document' && key.endsWith(':1'))).toBe(1);
  // The owner's cache has a copy for all the owner's spreadsheets, also for this one.
  expect(await cells()).toEqual(trades);
  expect(addOn.calls()).toBe(1);
  expect(addOn.host.evictCache(({ key }) => key.endsWith(':1'))).toBe(2);
  expect(await cells()).toEqual(trades);
  expect(addOn.calls()).toBe(2);
});

test('formulas stop at the hourly limit less two, say so, and go on when the hour has room', async () => {
  await addOn.connect('demo');
  const outcomes: Outcome[] = [];
  for (let i = 0; i < 20; i++) {
    outcomes.push(await addOn.cell('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${knownTypes()[i]}`));
  }
  const refused = outcomes.filter(outcome => !outcome.ok);
  expect(addOn.calls()).toBe(18);
  expect(refused).toHaveLength(2);
  expect(refused.every(outcome => !outcome.ok && /20 calls an hour/.test(outcome.error.message))).toBe(true);
  expect(await addOn.value('CT_STATUS', 'calls_left')).toBe(2);
  addOn.clock.advance(3_661_000);
  await addOn.value('CT_TOTAL');
  expect(addOn.calls()).toBe(19);
});
