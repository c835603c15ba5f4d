import { exactFromText, toNumber } from '../../src/analytics/exact';
import { coinPointsOf } from '../../src/analytics/prices/coin-points';
import { agreedDayEnd, momentsOf, readPoints } from '../../src/analytics/prices/point-reading';
import { AccountPoints, JointPoints } from '../../src/analytics/prices/points';
import { Prices, priceOf, worthOf } from '../../src/analytics/prices/prices';
import type { Table } from '../../src/core/tables/table';
import { calendarOf } from '../support/calendar';
import {
  dayOfText,
  type SmallPoint,
  secondsOf,
  smallBalance,
  smallHistory,
  smallTransactions,
} from '../support/small-account';

const day = dayOfText;
const exact = exactFromText;

interface Setting {
  readonly standsFor?: 'beginning' | 'end';
  readonly balance?: Table;
  readonly unit?: 'currency' | 'btc';
  readonly zone?: string;
}

function pricesOf(coins: Record<string, readonly SmallPoint[]>, setting: Setting = {}): Prices {
  const { standsFor = 'beginning', balance, unit = 'currency', zone = 'UTC' } = setting;
  return new Prices({
    points: new AccountPoints(coinPointsOf([smallHistory(coins)]), standsFor),
    balance,
    today: day('2024-03-20'),
    calendar: calendarOf(zone),
    unit,
    currency: 'EUR',
  });
}

function priceOn(prices: Prices, date: string, coin = 'BTC', amount = '1'): number | undefined {
  const quote = prices.quote(coin, day(date), exact(amount));
  return quote && toNumber(priceOf(quote));
}

const midnights: SmallPoint[] = [
  ['2024-03-10T00:00:00Z', '2', '200'],
  ['2024-03-11T00:00:00Z', '2', '220'],
  ['2024-03-12T00:00:00Z', '4', '600'],
];

describe('the price at the end of a day', () => {
  test('is that of the first point at or after the next midnight', () => {
    const prices = pricesOf({ BTC: midnights });
    expect(priceOn(prices, '2024-03-09')).toBe(100);
    expect(priceOn(prices, '2024-03-10')).toBe(110);
    expect(priceOn(prices, '2024-03-11')).toBe(150);
  });

  test('is that of the last point before, where none comes within twelve hours', () => {
    expect(priceOn(pricesOf({ BTC: midnights }), '2024-03-13')).toBe(150);
    const at = (time: string) =>
      pricesOf({
        BTC: [
          ['2024-03-10T20:00:00Z', '1', '5'],
          [time, '1', '7'],
        ],
      });
    expect(priceOn(at('2024-03-11T12:00:00Z'), '2024-03-10')).toBe(7);
    expect(priceOn(at('2024-03-11T12:00:01Z'), '2024-03-10')).toBe(5);
  });

  test('isn’t known before the first point, nor of a coin without points', () => {
    expect(priceOn(pricesOf({ BTC: midnights }), '2024-03-08')).toBeUndefined();
    expect(priceOn(pricesOf({ BTC: midnights }), '2024-03-10', 'ETH')).toBeUndefined();
  });

  test('follows the midnights of the spreadsheet, also where clocks change', () => {
    const points: SmallPoint[] = [
      ['2024-03-30T23:00:00Z', '1', '10'],
      ['2024-03-31T22:00:00Z', '1', '20'],
      ['2024-04-01T22:00:00Z', '1', '30'],
    ];
    const prices = pricesOf({ BTC: points }, { zone: 'Europe/Berlin' });
    expect(['2024-03-30', '2024-03-31', '2024-04-01'].map(date => priceOn(prices, date))).toEqual([
      10, 20, 30,
    ]);
  });

  test('is that of the day’s own point, where points stand for the end of their day', () => {
    const prices = pricesOf({ BTC: midnights }, { standsFor: 'end' });
    expect(['2024-03-10', '2024-03-11', '2024-03-12'].map(date => priceOn(prices, date))).toEqual([
      100, 110, 150,
    ]);
  });

  test('isn’t told by a point of nothing: then the one before tells it', () => {
    const prices = pricesOf({
      BTC: [
        ['2024-03-10T00:00:00Z', '2', '200'],
        ['2024-03-11T00:00:00Z', '0', '0'],
      ],
    });
    expect(priceOn(prices, '2024-03-10')).toBe(100);
    expect(priceOn(prices, '2024-03-12')).toBeUndefined();
  });

  test('isn’t told by dust, whose value has no digits left', () => {
    const prices = pricesOf({
      BTC: [
        ['2024-03-10T00:00:00Z', '1', '1000'],
        ['2024-03-11T00:00:00Z', '0.00000001', '0.00001000'],
        ['2024-03-12T00:00:00Z', '0.00000001', '0.00001000'],
      ],
    });
    expect(priceOn(prices, '2024-03-10')).toBe(1000);
    expect(priceOn(prices, '2024-03-11')).toBeUndefined();
    const dust = prices.quote('BTC', day('2024-03-11'), exact('0.00000001'))!;
    expect(toNumber(worthOf(exact('0.00000001'), dust))).toBe(0.00001);
  });

  test('may be 0, where CoinTracking knows none', () => {
    expect(priceOn(pricesOf({ SCAM: [['2024-03-11T00:00:00Z', '500', '0']] }), '2024-03-10', 'SCAM')).toBe(0);
  });

  test('of the account’s currency is 1', () => {
    expect(priceOn(pricesOf({}), '2024-03-10', 'EUR')).toBe(1);
  });
});

describe('today', () => {
  const balance = smallBalance({
    BTC: ['3', '333.33333333', '111.11111111'],
    ETH: ['0.5', '0.12345678', '0.24691357'],
    DUST: ['0', '0', '0.5'],
  });

  test('is priced by the balance', () => {
    const prices = pricesOf({ BTC: midnights }, { balance });
    expect(priceOn(prices, '2024-03-20')).toBe(111.11111111);
    expect(priceOn(prices, '2024-03-20', 'DUST')).toBe(0.5);
    expect(priceOn(prices, '2024-03-19')).toBe(150);
  });

  test('the amount of the balance is worth what the balance says, to the last digit', () => {
    const worth = (coin: string, amount: string) =>
      toNumber(
        worthOf(exact(amount), pricesOf({}, { balance }).quote(coin, day('2024-03-20'), exact(amount))!),
      );
    expect(worth('BTC', '3')).toBe(333.33333333);
    expect(worth('ETH', '0.5')).toBe(0.12345678);
    // Another amount: by whichever of value and price has more digits.
    expect(worth('ETH', '1')).toBe(0.24691357);
    expect(worth('BTC', '0.3')).toBe(33.333333333);
  });

  test('a coin that the balance hasn’t is priced by its last point', () => {
    expect(
      priceOn(pricesOf({ USD: [['2024-03-20T15:00:00Z', '10', '9']] }, { balance }), '2024-03-20', 'USD'),
    ).toBe(0.9);
  });
});

describe('in BTC', () => {
  const inBtc: Record<string, readonly SmallPoint[]> = {
    BTC: [['2024-03-11T00:00:00Z', '2', '100000', '2']],
    ETH: [['2024-03-11T00:00:00Z', '10', '25000', '0.5']],
  };

  test('a coin’s price is its own in BTC, and that of the account’s currency comes from BTC’s', () => {
    const prices = pricesOf(inBtc, { unit: 'btc' });
    expect(['BTC', 'ETH', 'EUR'].map(coin => priceOn(prices, '2024-03-10', coin))).toEqual([
      1, 0.05, 0.00002,
    ]);
  });
});

describe('whether points stand for the beginning or the end of their day', () => {
  const transactions = smallTransactions([
    { time: '2024-03-10T09:00:00Z', buy: ['1', 'BTC'], sell: ['100', 'EUR'] },
    { time: '2024-03-12T09:00:00Z', buy: ['2', 'BTC'], sell: ['100', 'EUR'] },
    { time: '2024-03-13T09:00:00Z', buy: ['100', 'EUR'], sell: ['0.5', 'BTC'] },
  ]);
  const points = (amounts: readonly string[], from = '2024-03-10') =>
    coinPointsOf([
      smallHistory({
        BTC: amounts.map(
          (amount, i): SmallPoint => [new Date((day(from) + i) * 86_400_000).toISOString(), amount, '1'],
        ),
      }),
    ]);

  test('the beginning, where the next day’s point has what a day’s transactions moved', () => {
    expect(readPoints(points(['0', '1', '1', '3', '2.5']), transactions)).toEqual({
      standsFor: 'beginning',
      agreeingDays: 3,
      tellingDays: 3,
    });
  });

  test('the end, where a day’s own point has it', () => {
    expect(readPoints(points(['1', '1', '3', '2.5', '2.5']), transactions)).toEqual({
      standsFor: 'end',
      agreeingDays: 3,
      tellingDays: 3,
    });
  });

  test('as most days say, where they disagree', () => {
    expect(readPoints(points(['1', '1', '3', '3', '2.5']), transactions)).toEqual({
      standsFor: 'end',
      agreeingDays: 2,
      tellingDays: 3,
    });
  });

  test('the beginning, where no day tells', () => {
    expect(readPoints(points(['7', '7', '7']), transactions)).toEqual({
      standsFor: 'beginning',
      agreeingDays: 0,
      tellingDays: 0,
    });
    expect(readPoints(new Map(), transactions).tellingDays).toBe(0);
  });

  test('a day tells nothing when both readings fit, or when something happened in a point’s very second', () => {
    const daily = smallTransactions(
      ['10', '11', '12'].map(date => ({ time: `2024-03-${date}T09:00:00Z`, buy: ['1', 'BTC'] as const })),
    );
    expect(readPoints(points(['4', '5', '6', '7']), daily).tellingDays).toBe(1);
    expect(readPoints(points(['1', '2', '3', '4']), daily).tellingDays).toBe(0);
    const atMidnight = smallTransactions([{ time: '2024-03-11T00:00:00Z', buy: ['1', 'BTC'] }]);
    expect(readPoints(points(['0', '0', '1', '1']), atMidnight).tellingDays).toBe(0);
  });

  test('the point at the moment of the call is no end of a day', () => {
    const table = coinPointsOf([
      smallHistory({
        BTC: [
          ['2024-03-11T00:00:00Z', '1', '1'],
          ['2024-03-12T00:00:00Z', '1', '1'],
          ['2024-03-12T15:30:00Z', '3', '1'],
        ],
      }),
    ]);
    expect(readPoints(table, transactions).tellingDays).toBe(0);
    expect(momentsOf(table.get('BTC')!, 'end')).toEqual(
      ['2024-03-12T00:00:00Z', '2024-03-12T15:30:00Z', '2024-03-12T15:30:00Z'].map(secondsOf),
    );
  });

  test('days may be missing, and clocks may change', () => {
    const table = coinPointsOf([
      smallHistory({
        BTC: [
          ['2024-03-29T23:00:00Z', '1', '1'],
          ['2024-03-30T23:00:00Z', '1', '1'],
          ['2024-03-31T22:00:00Z', '1', '1'],
          ['2024-04-04T22:00:00Z', '1', '1'],
        ],
      }),
    ]);
    expect(momentsOf(table.get('BTC')!, 'end')).toEqual(
      ['2024-03-30T23:00:00Z', '2024-03-31T22:00:00Z', '2024-04-01T22:00:00Z', '2024-04-05T22:00:00Z'].map(
        secondsOf,
      ),
    );
  });
});

describe('of several accounts together', () => {
  const jointly = (...accounts: (readonly SmallPoint[])[]) =>
    new Prices({
      points: new JointPoints(
        accounts.map(points => new AccountPoints(coinPointsOf([smallHistory({ BTC: points })]), 'beginning')),
      ),
      balance: undefined,
      today: day('2024-03-20'),
      calendar: calendarOf('UTC'),
      unit: 'currency',
      currency: 'EUR',
    });
  const midnight = '2024-03-12T00:00:00Z';

  test('the price is what their amounts were worth at the same moment', () => {
    const prices = jointly([[midnight, '1', '100']], [[midnight, '3', '306']]);
    expect(priceOn(prices, '2024-03-11')).toBe(101.5);
  });

  test('what is worth too little in each has a price in sum, where that is what is held', () => {
    const dust: SmallPoint = [midnight, '0.00000001', '0.00000003'];
    expect(priceOn(jointly([dust], [dust]), '2024-03-11', 'BTC', '0.00000002')).toBe(3);
    expect(priceOn(jointly([dust], [dust]), '2024-03-11', 'BTC', '1')).toBeUndefined();
  });

  test('a point of nothing doesn’t hide another account’s', () => {
    const sold: SmallPoint[] = [
      ['2024-03-11T00:00:00Z', '1', '90'],
      [midnight, '0', '0'],
    ];
    expect(priceOn(jointly(sold, [[midnight, '1', '100']]), '2024-03-11')).toBe(100);
    expect(priceOn(jointly(sold, []), '2024-03-11')).toBe(90);
  });

  test('of different moments the nearest counts alone', () => {
    const early: SmallPoint = ['2024-03-12T03:00:00Z', '1', '100'];
    const late: SmallPoint = ['2024-03-12T09:00:00Z', '1', '900'];
    expect(priceOn(jointly([late], [early]), '2024-03-11')).toBe(100);
    expect(priceOn(jointly([early], [late]), '2024-03-13')).toBe(900);
  });

  test('what one owes is no weight against what the other has', () => {
    const prices = jointly([[midnight, '1', '100']], [[midnight, '-0.9', '-99']]);
    expect(priceOn(prices, '2024-03-11')).toBe(100);
  });

  test('what points stand for, the days of all accounts say', () => {
    const reading = (standsFor: 'beginning' | 'end', agreeingDays: number, tellingDays: number) => ({
      standsFor,
      agreeingDays,
      tellingDays,
    });
    expect(agreedDayEnd([reading('beginning', 0, 0), reading('end', 2, 2)])).toBe('end');
    expect(agreedDayEnd([reading('beginning', 5, 6), reading('end', 2, 2)])).toBe('beginning');
    expect(agreedDayEnd([])).toBe('beginning');
  });
});
