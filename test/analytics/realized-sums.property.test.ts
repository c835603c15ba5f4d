// Whatever realized gains are summed by, they add up to the same.
import { type Exact, sumOf, zero } from '../../src/analytics/exact';
import { lotMethods } from '../../src/analytics/lots/methods';
import { type RealizedSum, realizedKeys, sumRealized } from '../../src/analytics/lots/realized';
import { giftRules, poolKinds, Replay } from '../../src/analytics/lots/replay';
import { type Sale, salesOf } from '../../src/analytics/lots/sales';
import { longTermRules } from '../../src/analytics/lots/term';
import { type Granularity, granularities } from '../../src/analytics/periods';
import { accountOf } from '../support/account-of-records';
import { calendarOf } from '../support/calendar';
import { oddRecords } from '../support/odd-records';

const berlin = calendarOf('Europe/Berlin');
const figures = [
  'proceeds',
  'cost',
  'gain',
  'shortGain',
  'longGain',
  'missingGain',
  'missingAmount',
] as const;
const pick = <T>(from: readonly T[], seed: number): T => from[seed % from.length]!;

interface Account {
  readonly seed: number;
  readonly sales: readonly Sale[];
}

const accounts = Array.from({ length: 250 }, (_, seed): Account => {
  const { transactions } = accountOf(oddRecords(seed), 'EUR', berlin);
  const replay = new Replay(transactions, {
    method: pick(lotMethods, seed),
    pool: pick(poolKinds, seed >> 1),
    gifts: pick(giftRules, seed >> 2),
    unit: seed % 5 === 0 ? 'btc' : 'currency',
    currency: 'EUR',
  });
  const { disposals } = replay.advanceTo(Number.POSITIVE_INFINITY);
  return { seed, sales: salesOf(disposals, pick(longTermRules, seed >> 3), berlin) };
});

/** Without the rows that sum others. */
function totals(sums: readonly RealizedSum[]): Record<string, Exact | number> {
  const parts = sums.filter(({ key }) => key !== 'sum');
  const named = figures.map(name => [name, sumOf(parts.map(part => part[name]))] as const);
  return Object.fromEntries(named);
}

test('by period, coin, exchange, type or term, the sum is that of the sales whose gain is known', () => {
  let known = 0;
  for (const { seed, sales } of accounts) {
    const counted = sales.filter(({ gain }) => gain !== undefined);
    known += counted.length;
    const wanted = {
      proceeds: sumOf(counted.map(sale => sale.proceeds!)),
      cost: sumOf(counted.map(sale => sale.cost!)),
      gain: sumOf(counted.map(sale => sale.gain!)),
    };
    for (const [at, key] of [undefined, ...realizedKeys].entries()) {
      const granularity = pick<Granularity>(granularities, seed + at);
      const sums = sumRealized(sales, { granularity, key, span: undefined }, berlin);
      const found = totals(sums);
      expect({ seed, key, ...found }).toMatchObject({ seed, key, ...wanted });
      const { shortGain, longGain, missingGain } = found as Record<string, Exact>;
      expect(shortGain! + longGain! + missingGain!).toBe(wanted.gain);
      for (const sum of sums.filter(({ key }) => key === 'sum')) {
        const ofPeriod = sums.filter(({ start, key }) => start === sum.start && key !== 'sum');
        for (const name of figures) expect(sumOf(ofPeriod.map(part => part[name]))).toBe(sum[name]);
      }
    }
  }
  expect(known).toBeGreaterThan(1000);
});

test('a disposal counts once in its period, however many lots it used and whatever else was sold between', () => {
  for (const { seed, sales } of accounts) {
    const counted = sales.filter(({ gain }) => gain !== undefined);
    const ids = new Set(counted.map(({ transaction }) => transaction.id));
    for (const key of [undefined, 'coin', 'exchange', 'type'] as const) {
      const granularity = pick<Granularity>(granularities, seed);
      const sums = sumRealized(sales, { granularity, key, span: undefined }, berlin);
      const disposals = sums.reduce((sum, one) => sum + one.disposals, 0);
      expect({ seed, key, disposals }).toEqual({ seed, key, disposals: ids.size });
    }
  }
});

test('what lies in a span and what lies outside of it add up to all', () => {
  for (const { sales } of accounts.slice(0, 60)) {
    const all = totals(sumRealized(sales, { granularity: 'day', key: 'coin', span: undefined }, berlin));
    const cut = berlin.dayOf(Date.UTC(2025, 0, 1, 12) / 1000);
    const [before, after] = [
      { firstDay: cut - 60, lastDay: cut - 1 },
      { firstDay: cut, lastDay: cut + 60 },
    ].map(span => totals(sumRealized(sales, { granularity: 'day', key: 'coin', span }, berlin)));
    for (const name of figures)
      expect((before![name] as Exact) + (after![name] as Exact)).toBe(all[name] ?? zero);
  }
});
