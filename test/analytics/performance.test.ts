import {
  type PerformanceQuery,
  type PerformanceRow,
  performanceOf,
} from '../../src/analytics/performance/performance';
import { coinPointsOf } from '../../src/analytics/prices/coin-points';
import { AccountPoints } from '../../src/analytics/prices/points';
import { Prices } from '../../src/analytics/prices/prices';
import { calendarOf } from '../support/calendar';
import {
  dayOfText,
  type SmallPoint,
  type SmallRow,
  smallHistory,
  smallTransactions,
  textOfDay,
} from '../support/small-account';

const utc = calendarOf('UTC');
const day = dayOfText;

/** `prices`: of one coin, from a date's end on, until the next one. */
type PriceSteps = readonly (readonly [date: string, price: number])[];

function history(coins: Record<string, PriceSteps>) {
  const points = Object.entries(coins).map(([coin, steps]) => {
    const daily: SmallPoint[] = [];
    for (let at = day('2023-01-01'); at <= day('2026-01-01'); at++) {
      const price = steps.filter(([date]) => day(date) <= at).pop()?.[1];
      if (price !== undefined) daily.push([`${textOfDay(at + 1)}T00:00:00Z`, '1', String(price)]);
    }
    return [coin, daily] as const;
  });
  return smallHistory(Object.fromEntries(points));
}

function performance(
  rows: readonly SmallRow[],
  coins: Record<string, PriceSteps>,
  query: Partial<PerformanceQuery> = {},
): PerformanceRow[] {
  const today = query.today ?? day('2025-12-31');
  const prices = new Prices({
    points: new AccountPoints(coinPointsOf([history(coins)]), 'beginning'),
    balance: undefined,
    today: today + 1,
    calendar: utc,
    unit: 'currency',
    currency: 'EUR',
  });
  const usual = { scope: 'coins', granularity: 'year', unit: 'currency', currency: 'EUR' } as const;
  return performanceOf(smallTransactions(rows), prices, { ...usual, span: undefined, today, ...query }, utc);
}

const figures = (rows: readonly PerformanceRow[]) =>
  rows.map(({ start, startValue, endValue, flows, gain, twr, irr }) => [
    textOfDay(start).slice(0, 7),
    startValue,
    endValue,
    flows,
    gain,
    twr,
    irr,
  ]);

const buy = (time: string, amount: string, euros: string): SmallRow => ({
  time: `${time}T12:00:00Z`,
  buy: [amount, 'BTC', euros],
  sell: [euros, 'EUR', euros],
});
const sell = (time: string, amount: string, euros: string): SmallRow => ({
  time: `${time}T12:00:00Z`,
  sell: [amount, 'BTC', euros],
  buy: [euros, 'EUR', euros],
});

test('a coin that is held: value at both ends, what was put in, the gain, and both returns alike', () => {
  const btc: PriceSteps = [
    ['2023-01-01', 100],
    ['2024-12-31', 150],
    ['2025-12-31', 120],
  ];
  expect(figures(performance([buy('2024-01-01', '2', '200')], { BTC: btc }))).toEqual([
    // 2024 has 366 days: a year's rate is a little less.
    ['2024-01', 0, 300, 200, 100, 50, expect.closeTo((1.5 ** (365 / 366) - 1) * 100, 7)],
    ['2025-01', 300, 240, 0, -60, -20, -20],
  ]);
});

test('time-weighted doesn’t care when money came, money-weighted does', () => {
  const btc: PriceSteps = [
    ['2023-01-01', 100],
    ['2025-06-30', 200],
    ['2025-12-31', 100],
  ];
  const [, row] = performance([buy('2024-12-31', '1', '100'), buy('2025-07-01', '10', '2000')], { BTC: btc });
  expect([row!.startValue, row!.endValue, row!.flows, row!.gain]).toEqual([100, 1100, 2000, -1000]);
  expect(row!.twr).toBe(0);
  expect(row!.irr!).toBeLessThan(-60);
});

test('a first period is measured from its first flow', () => {
  const btc: PriceSteps = [
    ['2023-01-01', 100],
    ['2025-12-31', 110],
  ];
  const mined: SmallRow = { time: '2025-02-01T00:00:00Z', type: 'Mining', buy: ['1', 'BTC', '100'] };
  const [bought] = performance([buy('2025-10-20', '1', '100')], { BTC: btc });
  expect([bought!.twr, bought!.irr]).toEqual([10, expect.closeTo((1.1 ** (365 / 73) - 1) * 100, 6)]);
  // What was mined before counts from then on: two coins of which one was paid.
  const [both] = performance([mined, buy('2025-10-20', '1', '100')], { BTC: btc });
  expect([both!.startValue, both!.flows, both!.gain, both!.twr]).toEqual([0, 100, 120, 10]);
  expect(both!.irr).toBeCloseTo(bought!.irr!, 8);
});

test('what nothing was put in for has a gain and no return', () => {
  const mined: SmallRow = { time: '2025-02-01T00:00:00Z', type: 'Mining', buy: ['1', 'BTC', '100'] };
  expect(figures(performance([mined], { BTC: [['2023-01-01', 100]] }))).toEqual([
    ['2025-01', 0, 100, 0, 100, undefined, undefined],
  ]);
});

describe('flows', () => {
  const flat: Record<string, PriceSteps> = {
    BTC: [['2023-01-01', 100]],
    ETH: [['2023-01-01', 10]],
    USD: [['2023-01-01', 0.5]],
  };
  const one = (row: Omit<SmallRow, 'time'>): SmallRow => ({ time: '2025-03-01T12:00:00Z', ...row });
  const flowOf = (rows: readonly SmallRow[], scope: 'coins' | 'total') =>
    performance(rows, flat, { scope, span: { firstDay: day('2025-01-01'), lastDay: day('2025-12-31') } })[0]!
      .flows;

  test.each<[string, Omit<SmallRow, 'time'>, number, number]>([
    ['a purchase', { buy: ['1', 'BTC', '99'], sell: ['98', 'EUR', '98'] }, 98, 0],
    ['a sale', { sell: ['1', 'BTC', '99'], buy: ['98', 'EUR', '98'] }, -98, 0],
    ['a purchase for another money', { buy: ['1', 'BTC', '99'], sell: ['180', 'USD', '90'] }, 90, 0],
    ['a purchase for money without a value', { buy: ['1', 'BTC', '99'], sell: ['180', 'USD', ''] }, 99, 0],
    ['a trade of coins', { buy: ['1', 'BTC', '99'], sell: ['10', 'ETH', '98'] }, 0, 0],
    [
      'a margin trade of a coin against money',
      { type: 'Margin Trade', buy: ['1', 'BTC', '99'], sell: ['98', 'EUR', '98'] },
      98,
      0,
    ],
    ['a trade of money', { buy: ['1', 'USD', '2'], sell: ['2', 'EUR', '2'] }, 0, 0],
    ['a deposit of money', { type: 'Deposit', buy: ['500', 'EUR', '500'] }, 0, 500],
    ['a deposit of another money', { type: 'Einzahlung', buy: ['500', 'USD', '260'] }, 0, 260],
    ['a withdrawal of money', { type: 'Withdrawal', sell: ['500', 'EUR', '500'] }, 0, -500],
    ['a coin’s deposit', { type: 'Deposit', buy: ['1', 'BTC', '99'] }, 99, 0],
    ['a coin’s withdrawal', { type: 'Auszahlung', sell: ['1', 'BTC', '99'] }, -99, 0],
    ['a gift that came', { type: 'Gift/Tip(In)', buy: ['1', 'BTC', '99'] }, 99, 99],
    ['a gift that went', { type: 'Schenkung', sell: ['1', 'BTC', '99'] }, -99, -99],
    ['a gift of money', { type: 'Geschenk', buy: ['50', 'EUR', '50'] }, 0, 50],
    ['a donation', { type: 'Donation', sell: ['1', 'BTC', '99'] }, -99, -99],
    ['what was spent', { type: 'Spend', sell: ['1', 'BTC', '99'] }, -99, 0],
    ['an expense', { type: 'Expense (non taxable)', sell: ['1', 'BTC', '99'] }, -99, 0],
    ['income', { type: 'Staking', buy: ['1', 'BTC', '99'] }, 0, 0],
    ['a fee', { type: 'Other Fee', sell: ['1', 'BTC', '99'] }, 0, 0],
    ['a loss', { type: 'Stolen', sell: ['1', 'BTC', '99'] }, 0, 0],
  ])('%s', (_, row, ofCoins, ofAll) => {
    expect([flowOf([one(row)], 'coins'), flowOf([one(row)], 'total')]).toEqual([ofCoins, ofAll]);
  });

  test('a coin’s transfer between two places is none, and its fee is a loss', () => {
    const rows: SmallRow[] = [
      buy('2025-02-01', '1', '100'),
      one({ type: 'Withdrawal', sell: ['1', 'BTC', '100'] }),
      { time: '2025-03-01T13:00:00Z', type: 'Deposit', exchange: 'Ledger', buy: ['0.99', 'BTC', '99'] },
    ];
    expect(figures(performance(rows, flat))).toMatchObject([
      ['2025-01', 0, 99, 100, -1, -1, expect.any(Number)],
    ]);
  });

  test('money that moves between two places is none', () => {
    const rows: SmallRow[] = [
      one({ type: 'Deposit', buy: ['500', 'EUR', '500'] }),
      { time: '2025-03-05T12:00:00Z', type: 'Withdrawal', sell: ['300', 'EUR', '300'] },
      { time: '2025-03-06T11:00:00Z', type: 'Deposit', exchange: 'Bitstamp', buy: ['300', 'EUR', '300'] },
    ];
    expect(flowOf(rows, 'total')).toBe(500);
  });

  test('where the transaction has no value, the day’s price gives it; where there is none, nothing is known', () => {
    expect(flowOf([one({ type: 'Deposit', buy: ['2', 'BTC', '0'] })], 'coins')).toBe(200);
    const [row] = performance(
      [buy('2025-02-01', '1', '100'), one({ type: 'Deposit', buy: ['2', 'NEW', ''] })],
      flat,
    );
    expect([row!.flows, row!.gain, row!.twr, row!.irr]).toEqual([undefined, undefined, undefined, undefined]);
  });
});

test('what is on its way over midnight is still there', () => {
  const flat: Record<string, PriceSteps> = { BTC: [['2023-01-01', 100]] };
  const rows: SmallRow[] = [
    buy('2025-03-01', '1', '100'),
    { time: '2025-03-31T23:50:00Z', type: 'Withdrawal', sell: ['1', 'BTC', '100'] },
    { time: '2025-04-01T00:10:00Z', type: 'Deposit', exchange: 'Ledger', buy: ['1', 'BTC', '100'] },
    buy('2025-04-01', '1', '100'),
  ];
  const [march, april] = performance(rows, flat, { granularity: 'month', today: day('2025-04-30') });
  expect([march!.endValue, april!.startValue, april!.endValue]).toEqual([100, 100, 200]);
  expect([march!.twr, april!.twr, april!.irr]).toEqual([0, 0, 0]);
});

describe('scope=total', () => {
  test('money counts: what lies there, and what the coins have made of it', () => {
    const rows: SmallRow[] = [
      { time: '2025-01-01T10:00:00Z', type: 'Deposit', buy: ['1000', 'EUR', '1000'] },
      buy('2025-06-01', '4', '400'),
    ];
    const btc: PriceSteps = [
      ['2023-01-01', 100],
      ['2025-12-31', 150],
    ];
    expect(figures(performance(rows, { BTC: btc }, { scope: 'total' }))).toEqual([
      ['2025-01', 0, 1200, 1000, 200, 20, 20],
    ]);
  });

  test('an account whose deposits aren’t recorded has a gain and no return', () => {
    const [row] = performance(
      [buy('2025-06-01', '4', '400')],
      { BTC: [['2023-01-01', 150]] },
      { scope: 'total' },
    );
    expect([row!.endValue, row!.flows, row!.gain, row!.twr, row!.irr]).toEqual([
      200,
      0,
      200,
      undefined,
      undefined,
    ]);
  });
});

describe('periods', () => {
  const flat: Record<string, PriceSteps> = { BTC: [['2023-01-01', 100]] };
  const rows = [buy('2024-11-15', '1', '100'), sell('2024-12-20', '1', '100'), buy('2025-03-10', '2', '200')];
  const months = (query: Partial<PerformanceQuery> = {}) =>
    performance(rows, flat, { granularity: 'month', today: day('2025-04-10'), ...query });

  test('go from the first transaction until today; those without anything are left out', () => {
    expect(figures(months()).map(([month]) => month)).toEqual(['2024-11', '2024-12', '2025-03', '2025-04']);
    expect(months().pop()!.lastDay).toBe(day('2025-04-10'));
  });

  test('of a named span are all there, with 0', () => {
    const span = { firstDay: day('2024-12-25'), lastDay: day('2025-04-30') };
    const named = months({ span });
    expect(figures(named).map(([month]) => month)).toEqual([
      '2024-12',
      '2025-01',
      '2025-02',
      '2025-03',
      '2025-04',
    ]);
    expect(named[1]).toMatchObject({
      startValue: 0,
      endValue: 0,
      flows: 0,
      gain: 0,
      twr: undefined,
      irr: undefined,
    });
    expect([named[0]!.firstDay, named[4]!.lastDay]).toEqual([day('2024-12-25'), day('2025-04-10')]);
  });

  test('all is one', () => {
    expect(months({ granularity: 'all' })).toMatchObject([
      { start: 0, startValue: 0, endValue: 200, flows: 200, gain: 0 },
    ]);
  });

  test('of an account without transactions are none', () => {
    expect(performance([], flat)).toEqual([]);
  });

  test('which begin after today are none', () => {
    expect(months({ span: { firstDay: day('2025-05-01'), lastDay: day('2025-06-01') } })).toEqual([]);
  });
});

test('all sold for another price than the day before: the gain and the yearly rate stay, the chained return can’t be told', () => {
  const btc: PriceSteps = [['2023-01-01', 100]];
  const [row] = performance([buy('2025-01-01', '1', '100'), sell('2025-12-31', '1', '90')], { BTC: btc });
  expect([row!.endValue, row!.flows, row!.gain, row!.twr]).toEqual([0, 10, -10, undefined]);
  expect(row!.irr).toBeCloseTo((0.9 ** (365 / 364) - 1) * 100, 6);
});

test('where a price isn’t known at an end of the period, nothing is said of what needs it', () => {
  const late: PriceSteps = [['2025-02-10', 100]];
  const [january, february] = performance(
    [buy('2025-01-20', '1', '100')],
    { BTC: late },
    {
      granularity: 'month',
      today: day('2025-02-28'),
    },
  );
  expect(figures([january!])).toEqual([['2025-01', 0, undefined, 100, undefined, undefined, undefined]]);
  expect(figures([february!])).toEqual([['2025-02', undefined, 100, 0, undefined, undefined, undefined]]);
});
