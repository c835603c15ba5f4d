import { holdingMatrix } from '../../src/analytics/holdings/holding-matrix';
import { type HoldingsQuery, holdingsOn } from '../../src/analytics/holdings/holdings';
import type { ReplayOptions } from '../../src/analytics/lots/replay';
import { coinPointsOf } from '../../src/analytics/prices/coin-points';
import { AccountPoints } from '../../src/analytics/prices/points';
import { Prices } from '../../src/analytics/prices/prices';
import type { Transaction } from '../../src/analytics/transactions/transaction';
import { calendarOf } from '../support/calendar';
import {
  dayOfText,
  type SmallRow,
  smallHistory,
  smallTransactions,
  textOfDay,
} from '../support/small-account';

const utc = calendarOf('UTC');
const fifo: ReplayOptions = { method: 'FIFO', pool: 'all', gifts: 'none', unit: 'currency', currency: 'EUR' };

const history = smallHistory({
  BTC: [
    ['2024-03-11T00:00:00Z', '1', '100'],
    ['2024-03-12T00:00:00Z', '1.5', '180'],
    ['2024-03-13T00:00:00Z', '1.5', '210'],
  ],
  USD: [['2024-03-11T00:00:00Z', '100', '90']],
});
const prices = new Prices({
  points: new AccountPoints(coinPointsOf([history]), 'beginning'),
  balance: undefined,
  today: dayOfText('2024-04-01'),
  calendar: utc,
  unit: 'currency',
  currency: 'EUR',
});

function on(
  dates: readonly string[],
  rows: readonly SmallRow[] | readonly Transaction[],
  query: Partial<HoldingsQuery> = {},
) {
  const transactions = rows.length > 0 && 'group' in rows[0]! ? rows : smallTransactions(rows as SmallRow[]);
  return holdingsOn(
    dates.map(dayOfText),
    transactions as Transaction[],
    prices,
    { by: 'coin', ...query },
    utc,
  ).map(({ day, ...row }) => ({ date: textOfDay(day), ...row }));
}

const bought: SmallRow[] = [
  { time: '2024-03-10T10:00:00Z', buy: ['1000', 'EUR'], type: 'Deposit' },
  { time: '2024-03-10T11:00:00Z', buy: ['1', 'BTC'], sell: ['90', 'EUR'] },
  { time: '2024-03-11T23:59:59Z', buy: ['0.5', 'BTC'], sell: ['60', 'EUR'], exchange: 'Bitstamp' },
];

test('holdings have amount, value at the day’s price, and no cost unless it is asked for; money is held, too', () => {
  expect(on(['2024-03-11'], bought)).toEqual([
    { date: '2024-03-11', exchange: '', coin: 'BTC', amount: 1.5, value: 180, cost: undefined, price: 120 },
    { date: '2024-03-11', exchange: '', coin: 'EUR', amount: 850, value: 850, cost: undefined, price: 1 },
  ]);
});

test('the last second of a day belongs to it, the next one doesn’t', () => {
  const rows: SmallRow[] = [...bought, { time: '2024-03-12T00:00:00Z', buy: ['7', 'BTC'], type: 'Mining' }];
  const amounts = on(['2024-03-12', '2024-03-10', '2024-03-11', '2024-03-09'], rows, {
    coins: new Set(['BTC']),
  }).map(({ date, amount }) => [date, amount]);
  expect(amounts).toEqual([
    ['2024-03-10', 1],
    ['2024-03-11', 1.5],
    ['2024-03-12', 8.5],
  ]);
});

test('what is used up is no row, what is overdrawn is one', () => {
  const rows: SmallRow[] = [
    { time: '2024-03-10T10:00:00Z', buy: ['1', 'BTC'], type: 'Mining' },
    { time: '2024-03-10T11:00:00Z', sell: ['1', 'BTC'], type: 'Spend' },
    { time: '2024-03-10T11:00:00Z', sell: ['10', 'USD'], type: 'Withdrawal' },
  ];
  expect(on(['2024-03-10'], rows)).toMatchObject([{ coin: 'USD', amount: -10, value: -9, price: 0.9 }]);
});

test('a coin without a price has a blank value, not 0', () => {
  const [row] = on(['2024-03-10'], [{ time: '2024-03-10T10:00:00Z', buy: ['5', 'NEW'], type: 'Airdrop' }]);
  expect(row).toMatchObject({ amount: 5, value: undefined, price: undefined });
});

test('every type moves what its sides say, known or not', () => {
  const types = ['Margin Profit', 'Receive Loan', 'Something New', 'Receive LP Token', 'Einzahlung'];
  const rows = types.map((type): SmallRow => ({ time: '2024-03-10T10:00:00Z', buy: ['1', 'BTC'], type }));
  expect(on(['2024-03-10'], rows)).toMatchObject([{ coin: 'BTC', amount: 5 }]);
});

describe('by exchange', () => {
  const moved: SmallRow[] = [
    ...bought,
    { time: '2024-03-12T10:00:00Z', sell: ['0.8', 'BTC'], type: 'Withdrawal' },
    { time: '2024-03-12T10:20:00Z', buy: ['0.8', 'BTC'], type: 'Deposit', exchange: 'Ledger' },
  ];
  const placed = (costs: ReplayOptions) =>
    on(['2024-03-12'], moved, { by: 'exchange', coins: new Set(['BTC']), costs }).map(
      ({ exchange, amount, cost }) => [exchange, amount, cost],
    );

  test('each place has its own amount; with a pool for each, its own cost', () => {
    expect(placed({ ...fifo, pool: 'exchange' })).toEqual([
      ['Bitstamp', 0.5, 60],
      ['Kraken', 0.2, 18],
      ['Ledger', 0.8, 72],
    ]);
  });

  test('with one pool, every unit costs the same wherever it is, and together what the coin costs', () => {
    expect(placed(fifo)).toEqual([
      ['Bitstamp', 0.5, 50],
      ['Kraken', 0.2, 20],
      ['Ledger', 0.8, 80],
    ]);
  });

  test('the cost of a coin is the same in sum, whichever pools there are', () => {
    const cost = (pool: 'all' | 'exchange') =>
      on(['2024-03-12'], moved, { coins: new Set(['BTC']), costs: { ...fifo, pool } })[0]!.cost;
    expect([cost('all'), cost('exchange')]).toEqual([150, 150]);
  });
});

describe('cost', () => {
  const costOn = (rows: readonly SmallRow[], method: ReplayOptions['method'] = 'FIFO') =>
    on(['2024-03-12'], rows, { costs: { ...fifo, method } }).map(({ coin, cost }) => [coin, cost]);
  const sold: SmallRow = { time: '2024-03-12T10:00:00Z', sell: ['1', 'BTC'], buy: ['200', 'EUR'] };

  test('is what the open lots cost, by the method; blank for money', () => {
    expect(costOn([...bought, sold])).toEqual([
      ['BTC', 60],
      ['EUR', undefined],
    ]);
    expect(costOn([...bought, sold], 'LIFO')[0]).toEqual(['BTC', 45]);
    expect(costOn([...bought, sold], 'AVERAGE')[0]).toEqual(['BTC', 50]);
  });

  test('is blank where a lot has no value, until that lot is gone', () => {
    const unvalued: SmallRow = { time: '2024-03-10T09:00:00Z', buy: ['1', 'BTC', ''], type: 'Mining' };
    expect(costOn([unvalued, ...bought])[0]).toEqual(['BTC', undefined]);
    expect(costOn([unvalued, ...bought, sold])[0]).toEqual(['BTC', 150]);
    expect(costOn([unvalued, ...bought], 'AVERAGE')[0]).toEqual(['BTC', 150]);
  });

  test('is 0 for what came without a lot', () => {
    expect(costOn([{ time: '2024-03-10T09:00:00Z', buy: ['1', 'BTC', '5'], type: 'Deposit' }])).toEqual([
      ['BTC', 0],
    ]);
  });
});

describe('as a matrix', () => {
  const days = ['2024-03-12', '2024-03-09', '2024-03-10'].map(dayOfText);
  const rows = holdingsOn(days, smallTransactions(bought), prices, { by: 'coin' }, utc);

  test('days go down in order, coins across; what isn’t held is blank', () => {
    const { across, days: down, cells } = holdingMatrix(rows, days);
    expect(across.map(({ coin }) => coin)).toEqual(['BTC', 'EUR']);
    expect(down.map(textOfDay)).toEqual(['2024-03-09', '2024-03-10', '2024-03-12']);
    expect(cells.map(row => row.map(cell => cell?.amount))).toEqual([
      [undefined, undefined],
      [1, 910],
      [1.5, 850],
    ]);
  });

  test('coins may be named, in their order, held or not', () => {
    const across = ['ETH', 'BTC'].map(coin => ({ exchange: '', coin }));
    const { cells } = holdingMatrix(rows, days, across);
    expect(cells.map(row => row.map(cell => cell?.amount))).toEqual([
      [undefined, undefined],
      [undefined, 1],
      [undefined, 1.5],
    ]);
  });
});
