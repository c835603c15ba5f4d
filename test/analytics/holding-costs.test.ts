import fc from 'fast-check';
import { type Exact, exactFromText, sumOf, toNumber, toRoundedNumber, zero } from '../../src/analytics/exact';
import { AmountSweep, type Placing } from '../../src/analytics/holdings/amount-sweep';
import { HoldingCosts } from '../../src/analytics/holdings/holding-costs';
import { lotMethods } from '../../src/analytics/lots/methods';
import { Replay, type ReplayOptions } from '../../src/analytics/lots/replay';
import { type SmallRow, type SmallSide, smallTransactions } from '../support/small-account';

const from = Date.UTC(2024, 1, 27);
const hours = 96;
const side = (amount: number, coin: string, value: number | undefined): SmallSide => [
  (amount / 1e4).toFixed(4),
  coin,
  value === undefined ? '' : (value / 100).toFixed(2),
];
const anyRows = fc
  .array(
    fc.record({
      what: fc.constantFrom('buy', 'buy', 'stake', 'sell', 'move', 'give'),
      coin: fc.constantFrom('BTC', 'ETH'),
      exchange: fc.constantFrom('Kraken', 'Ledger'),
      amount: fc.integer({ min: 1, max: 90_000 }),
      // Now and then none.
      value: fc.option(fc.integer({ min: 1, max: 500_000 }), { nil: undefined, freq: 12 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map(rows =>
    rows.flatMap(({ what, coin, exchange, amount, value }, index): SmallRow[] => {
      const time = new Date(from + Math.floor((index * hours) / rows.length) * 3_600_000).toISOString();
      const [own, euros] = [side(amount, coin, value), side(value ?? 1, 'EUR', value)];
      if (what === 'buy') return [{ time, exchange, buy: own, sell: euros }];
      if (what === 'sell') return [{ time, exchange, sell: own, buy: euros }];
      if (what === 'stake') return [{ time, exchange, type: 'Staking', buy: own }];
      if (what === 'give') return [{ time, exchange, type: 'Gift(Out)', sell: own }];
      const to = exchange === 'Kraken' ? 'Ledger' : 'Kraken';
      return [
        { time, exchange, type: 'Withdrawal', sell: own },
        { time, exchange: to, type: 'Deposit', buy: own },
      ];
    }),
  );

type Costs = Map<string, Exact | undefined>;

/** By coin: what the holdings cost together, or that it isn't known. */
function costsAt(rows: readonly SmallRow[], by: Placing, options: ReplayOptions, hour: number): Costs {
  const transactions = smallTransactions(rows);
  const costs = new HoldingCosts(transactions, by, options);
  const sweep = new AmountSweep(transactions, by);
  // In steps, as for a range of days.
  for (let at = 0; at <= hour; at += 7) costs.advanceTo(from / 1000 + at * 3600);
  costs.advanceTo(from / 1000 + hour * 3600);
  const held = sweep.advanceTo(from / 1000 + hour * 3600).all.filter(({ coin }) => coin !== 'EUR');
  const sums: Costs = new Map();
  costs.of(held).forEach((cost, i) => {
    const { coin } = held[i]!;
    const known = sums.has(coin) ? sums.get(coin) : zero;
    sums.set(coin, known === undefined || cost === undefined ? undefined : known + cost);
  });
  return sums;
}

/** The open lots of a replay of its own, up to that hour. */
function lotCostsAt(rows: readonly SmallRow[], options: ReplayOptions, hour: number): Costs {
  const replay = new Replay(smallTransactions(rows), options).advanceTo(from / 1000 + hour * 3600);
  const sums: Costs = new Map();
  for (const { coin, cost } of replay.openLots()) {
    const known = sums.has(coin) ? sums.get(coin) : zero;
    sums.set(coin, known === undefined || cost === undefined ? undefined : known + cost);
  }
  return sums;
}

const plain = (costs: Costs) =>
  [...costs]
    .filter(([, cost]) => cost !== zero)
    .map(([coin, cost]) => [coin, cost && toRoundedNumber(cost)])
    .sort();

describe.each(lotMethods)('%s', method => {
  test.each(['all', 'exchange'] as const)(
    'with pool=%s, what is held costs what its open lots cost',
    pool => {
      const options: ReplayOptions = { method, pool, gifts: 'none', unit: 'currency', currency: 'EUR' };
      fc.assert(
        fc.property(anyRows, fc.integer({ min: 1, max: hours }), (rows, hour) => {
          expect(plain(costsAt(rows, 'coin', options, hour))).toEqual(plain(lotCostsAt(rows, options, hour)));
        }),
        { numRuns: 40, seed: 13 },
      );
    },
  );
});

test('places share the cost of one pool by what lies there, to the last digit', () => {
  const options: ReplayOptions = {
    method: 'FIFO',
    pool: 'all',
    gifts: 'none',
    unit: 'currency',
    currency: 'EUR',
  };
  let compared = 0;
  fc.assert(
    fc.property(anyRows, rows => {
      const sum = costsAt(rows, 'coin', options, hours);
      const held = new AmountSweep(smallTransactions(rows), 'exchange').advanceTo(
        from / 1000 + hours * 3600,
      ).all;
      for (const [coin, cost] of costsAt(rows, 'exchange', options, hours)) {
        // Where nothing is anywhere, no place has a cost.
        if (!held.some(one => one.coin === coin && one.amount > zero)) continue;
        expect(cost).toBe(sum.get(coin));
        compared++;
      }
    }),
    { numRuns: 100, seed: 14 },
  );
  expect(compared).toBeGreaterThan(60);
});

test('a place that holds three times as much has three times the cost', () => {
  const rows: SmallRow[] = [
    { time: '2024-02-27T01:00:00Z', buy: ['4', 'BTC', '1000'], sell: ['1000', 'EUR', '1000'] },
    { time: '2024-02-27T02:00:00Z', type: 'Withdrawal', sell: ['1', 'BTC', '250'] },
    { time: '2024-02-27T02:00:00Z', type: 'Deposit', exchange: 'Ledger', buy: ['1', 'BTC', '250'] },
  ];
  const transactions = smallTransactions(rows);
  const costs = new HoldingCosts(transactions, 'exchange', {
    method: 'FIFO',
    pool: 'all',
    gifts: 'none',
    unit: 'currency',
    currency: 'EUR',
  });
  costs.advanceTo(Number.POSITIVE_INFINITY);
  const held = new AmountSweep(transactions, 'exchange').advanceTo(Number.POSITIVE_INFINITY).all;
  const shown = costs.of(held).map((cost, i) => [held[i]!.exchange, held[i]!.coin, cost && toNumber(cost)]);
  expect(shown).toEqual([
    ['Kraken', 'BTC', 750],
    ['Kraken', 'EUR', undefined],
    ['Ledger', 'BTC', 250],
  ]);
  expect(sumOf(costs.of(held).map(cost => cost ?? zero))).toBe(exactFromText('1000'));
});
