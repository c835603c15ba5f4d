import type { Outcome } from '../../dev/host/host';
import { type Rig, startRig } from './rig';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());
beforeEach(async () => {
  rig.host.evictCache();
  rig.clock.advance(2 * 3_600_000);
  rig.sandbox.requests.length = 0;
});

const fields = ['amount', 'value_fiat', 'price_fiat', 'value_btc'];

function balanceCells(count: number): Promise<Outcome[]> {
  return Promise.all(Array.from({ length: count }, (_, i) => rig.cell('CT_BALANCE', 'BTC', fields[i % 4])));
}

test('100 cold cells of one dataset, 30 at a time, make 1 call', async () => {
  await rig.connect('demo');
  const outcomes = await balanceCells(100);
  expect(outcomes.filter(outcome => !outcome.ok)).toEqual([]);
  expect(rig.calls()).toBe(1);
});

test('100 warm cells make no call and exactly one service round trip each', async () => {
  await rig.connect('demo');
  await balanceCells(1);
  rig.sandbox.requests.length = 0;
  const outcomes = await balanceCells(100);
  expect(outcomes.map(outcome => outcome.counts.byCall)).toEqual(
    outcomes.map(() => ({ 'CacheService.getAll': 1 })),
  );
  expect(rig.calls()).toBe(0);
});

test('50 cold cells of all seven methods: 7 datasets, 7 calls, every nonce above the one before', async () => {
  await rig.connect('demo');
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
    Array.from({ length: 50 }, (_, i) => rig.cell(...seven[i % seven.length]!)),
  );
  expect(outcomes.filter(outcome => !outcome.ok)).toEqual([]);
  expect(rig.sandbox.requests.map(request => request.outcome)).toEqual(Array(7).fill('answered'));
  expect(new Set(rig.sandbox.requests.map(request => request.method)).size).toBe(7);
  const nonces = rig.sandbox.requests.map(request => request.nonce!);
  expect(nonces.every((nonce, i) => i === 0 || nonce > nonces[i - 1]!)).toBe(true);
});

test('20,000 transactions are fetched once, kept in parts and served from the cache in two round trips', async () => {
  await rig.connect('huge');
  const cold = (await rig.value('CT_TRADES')) as unknown[][];
  expect(cold).toHaveLength(20_001);
  const entries = Object.entries(rig.host.cache(rig.sheet));
  expect(entries.length).toBeGreaterThan(2);
  expect(Math.max(...entries.map(([, text]) => Buffer.byteLength(text)))).toBeLessThanOrEqual(100_000);
  const warm = await rig.cell('CT_TRADES');
  expect(warm.ok && warm.value).toEqual(cold);
  expect(warm.counts.byCall['CacheService.getAll']).toBe(2);
  expect(warm.counts.roundTrips).toBe(2);
  expect(rig.calls()).toBe(1);
});

test('a lost part is a miss: the table is fetched again and whole', async () => {
  await rig.connect('huge');
  const cells = () => rig.value('CT_TRADES', 'type=Trade; limit=3; order=desc');
  const trades = await cells();
  expect(rig.host.evictCache(({ scope, key }) => scope === 'document' && key.endsWith(':1'))).toBe(1);
  // The owner's cache has a copy for the owner's other spreadsheets, which serves this one, too.
  expect(await cells()).toEqual(trades);
  expect(rig.calls()).toBe(1);
  expect(rig.host.evictCache(({ key }) => key.endsWith(':1'))).toBe(2);
  expect(await cells()).toEqual(trades);
  expect(rig.calls()).toBe(2);
});

test('formulas stop at the hourly limit less two, say so, and go on when the hour has room', async () => {
  await rig.connect('demo');
  const outcomes: Outcome[] = [];
  for (let i = 0; i < 20; i++) {
    outcomes.push(await rig.cell('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=Trade ${i}`));
  }
  const refused = outcomes.filter(outcome => !outcome.ok);
  expect(rig.calls()).toBe(18);
  expect(refused).toHaveLength(2);
  expect(refused.every(outcome => !outcome.ok && /20 calls an hour/.test(outcome.error.message))).toBe(true);
  expect(await rig.value('CT_STATUS', 'calls_left')).toBe(2);
  rig.clock.advance(3_661_000);
  await rig.value('CT_TOTAL');
  expect(rig.calls()).toBe(19);
});
