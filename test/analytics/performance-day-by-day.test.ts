import fc from 'fast-check';
import { exactFromText } from '../../src/analytics/exact';
import { type PerformanceRow, performanceOf } from '../../src/analytics/performance/performance';
import type { Granularity } from '../../src/analytics/periods';
import { coinPointsOf } from '../../src/analytics/prices/coin-points';
import { AccountPoints } from '../../src/analytics/prices/points';
import { Prices } from '../../src/analytics/prices/prices';
import { calendarOf } from '../support/calendar';
import { type SlowDay, type SlowPerformance, slowPerformance, slowRates } from '../support/slow-performance';
import {
  dayOfText,
  type SmallPoint,
  type SmallRow,
  smallHistory,
  smallTransactions,
  textOfDay,
} from '../support/small-account';

const first = dayOfText('2024-02-20');
const length = 80;
const last = first + length - 1;
const utc = calendarOf('UTC');

type What = 'buy' | 'sell' | 'stake' | 'deposit' | 'withdraw' | 'give' | 'spend' | 'pay';
/** What comes into coins from outside, and what leaves them. */
const directions: Record<What, number> = {
  buy: 1,
  sell: -1,
  stake: 0,
  deposit: 1,
  withdraw: -1,
  give: -1,
  spend: -1,
  pay: 0,
};
const types: Partial<Record<What, string>> = {
  stake: 'Staking',
  deposit: 'Deposit',
  withdraw: 'Withdrawal',
  give: 'Gift(Out)',
  spend: 'Spend',
  pay: 'Other Fee',
};

interface Event {
  readonly day: number;
  readonly what: What;
  readonly coin: string;
  readonly cents: number;
  readonly percent: number;
}

const anyEvents = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: length - 1 }),
    what: fc.constantFrom<What>(
      'buy',
      'buy',
      'buy',
      'sell',
      'stake',
      'deposit',
      'withdraw',
      'give',
      'spend',
      'pay',
    ),
    coin: fc.constantFrom('BTC', 'ETH'),
    cents: fc.integer({ min: 1000, max: 200_000 }),
    percent: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 1, maxLength: 25 },
);
/** Each day's change in percent. */
const anyChanges = fc.array(fc.integer({ min: -12, max: 14 }), { minLength: length, maxLength: length });

interface Story {
  readonly rows: readonly SmallRow[];
  readonly days: readonly SlowDay[];
  readonly prices: Prices;
}

/** Nothing is sold that isn't held. */
function storyOf(events: readonly Event[], changes: readonly number[]): Story {
  const price: Record<string, number[]> = { BTC: [100], ETH: [20] };
  for (const change of changes.slice(1)) {
    price.BTC!.push(round(price.BTC!.at(-1)! * (1 + change / 100), 4));
    price.ETH!.push(round(price.ETH!.at(-1)! * (1 - change / 200), 4));
  }
  const held: Record<string, number> = { BTC: 0, ETH: 0 };
  const rows: SmallRow[] = [];
  const days: SlowDay[] = [];
  for (let day = 0; day < length; day++) {
    let [flow, hasFlow] = [0, false];
    for (const [index, event] of events.filter(one => one.day === day).entries()) {
      const { what, coin, cents, percent } = event;
      const own = price[coin]![day]!;
      // At another price than the day's last.
      const amount =
        what === 'buy' || what === 'stake' || what === 'deposit'
          ? round(cents / 100 / own, 8)
          : round((held[coin]! * percent) / 100, 8);
      if (amount <= 0) continue;
      const value = round(amount * own * (1 + (percent - 50) / 1000), 8);
      if (value <= 0) continue;
      const isIn = what === 'buy' || what === 'stake' || what === 'deposit';
      held[coin] = round(held[coin]! + (isIn ? amount : -amount), 8);
      flow += directions[what] * value;
      hasFlow ||= directions[what] !== 0;
      const [side, euros] = [
        [amount.toFixed(8), coin, value.toFixed(8)],
        [value.toFixed(8), 'EUR', value.toFixed(8)],
      ] as const;
      rows.push({
        time: new Date((first + day) * 86_400_000 + index * 60_000).toISOString(),
        type: types[what] ?? 'Trade',
        // No two of them are a transfer.
        exchange: 'Kraken',
        ...(isIn ? { buy: side } : { sell: side }),
        ...(what === 'buy' ? { sell: euros } : what === 'sell' ? { buy: euros } : {}),
      });
    }
    const value = Object.keys(held).reduce((sum, coin) => sum + held[coin]! * price[coin]![day]!, 0);
    days.push({ value, flow, hasFlow });
  }
  const points = Object.keys(price).map(coin => [
    coin,
    price[coin]!.map((own, day): SmallPoint => [`${textOfDay(first + day + 1)}T00:00:00Z`, '1', String(own)]),
  ]);
  const prices = new Prices({
    points: new AccountPoints(coinPointsOf([smallHistory(Object.fromEntries(points))]), 'beginning'),
    balance: undefined,
    today: last + 1,
    calendar: utc,
    unit: 'currency',
    currency: 'EUR',
  });
  return { rows, days, prices };
}

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

function performance(
  { rows, prices }: Story,
  granularity: Granularity,
  span = { firstDay: first, lastDay: last },
) {
  const query = {
    scope: 'coins',
    unit: 'currency',
    currency: 'EUR',
    granularity,
    span,
    today: last,
  } as const;
  return performanceOf(smallTransactions(rows), prices, query, utc);
}

const nothing: SlowDay = { value: 0, flow: 0, hasFlow: false };

function slowOf({ days }: Story, { firstDay, lastDay }: PerformanceRow) {
  const before = firstDay === first ? nothing : days[firstDay - first - 1]!;
  return slowPerformance([before, ...days.slice(firstDay - first, lastDay - first + 1)]);
}

const isNear = (a: number, b: number, digits = 1e-8) =>
  Math.abs(a - b) <= digits * Math.max(1, Math.abs(a), Math.abs(b));

function agrees(row: PerformanceRow, { start, end, flows, gain, growth }: SlowPerformance): boolean {
  return (
    isNear(row.startValue!, start) &&
    isNear(row.endValue!, end) &&
    isNear(row.flows!, flows) &&
    isNear(row.gain!, gain) &&
    (Number.isNaN(growth) ? row.twr === undefined : isNear(row.twr!, (growth - 1) * 100, 1e-7))
  );
}

describe.each([
  ['all', 100],
  ['month', 60],
  ['day', 25],
] as const)('by %s', (granularity, numRuns) => {
  test('values, flows, gain and the chained return are what day by day gives', () => {
    let told = 0;
    fc.assert(
      fc.property(anyEvents, anyChanges, (events, changes) => {
        const story = storyOf(events, changes);
        const rows = performance(story, granularity);
        expect(rows.filter(row => !agrees(row, slowOf(story, row)))).toEqual([]);
        told += rows.filter(({ twr }) => twr !== undefined).length;
      }),
      { numRuns, seed: 21 },
    );
    expect(told).toBeGreaterThan(numRuns / 2);
  });
});

test('the yearly rate is the one that trying all rates finds', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyEvents, anyChanges, (events, changes) => {
      const story = storyOf(events, changes);
      const [row] = performance(story, 'all');
      const rates = slowRates(slowOf(story, row!).payments);
      if (row!.irr === undefined || rates.length !== 1) return;
      expect(isNear(row!.irr / 100 + 1, rates[0]! + 1, 1e-5)).toBe(true);
      compared++;
    }),
    { numRuns: 60, seed: 22 },
  );
  expect(compared).toBeGreaterThan(35);
});

test('gains and flows of months and of days add up to those of all, and each period starts where the last one ended', () => {
  fc.assert(
    fc.property(anyEvents, anyChanges, (events, changes) => {
      const story = storyOf(events, changes);
      const [all] = performance(story, 'all');
      for (const granularity of ['month', 'day'] as const) {
        const rows = performance(story, granularity);
        const sum = (name: 'gain' | 'flows') =>
          rows.map(row => exactFromText(row[name]!.toFixed(8))).reduce((a, b) => a + b, exactFromText('0'));
        // Every row is rounded to 8 decimals.
        expect(isNear(Number(sum('gain')) / 1e18, all!.gain!, 1e-6)).toBe(true);
        expect(isNear(Number(sum('flows')) / 1e18, all!.flows!, 1e-6)).toBe(true);
        expect(rows.slice(1).map(row => row.startValue)).toEqual(rows.slice(0, -1).map(row => row.endValue));
      }
    }),
    { numRuns: 60, seed: 23 },
  );
});

test('chained returns of two spans chain to that of both', () => {
  fc.assert(
    fc.property(anyEvents, anyChanges, fc.integer({ min: 20, max: 60 }), (events, changes, cut) => {
      const story = storyOf(events, changes);
      const twrOf = (firstDay: number, lastDay: number) =>
        performance(story, 'all', { firstDay, lastDay })[0]!;
      const [whole, early, late] = [
        twrOf(first, last),
        twrOf(first, first + cut),
        twrOf(first + cut + 1, last),
      ];
      // Where the second begins with nothing, or income came before the first flow, it is measured from another day.
      if (late.startValue === 0 || whole.twr === undefined || early.twr === undefined) return;
      expect(isNear((1 + early.twr / 100) * (1 + late.twr! / 100), 1 + whole.twr / 100, 1e-7)).toBe(true);
    }),
    { numRuns: 60, seed: 24 },
  );
});
