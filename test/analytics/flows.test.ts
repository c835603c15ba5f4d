import { sumOf, toRoundedNumber } from '../../src/analytics/exact';
import { flowsByDay } from '../../src/analytics/performance/flows';
import { AccountPoints } from '../../src/analytics/prices/points';
import { Prices } from '../../src/analytics/prices/prices';
import { type FlowsQuery, flowsTable } from '../../src/analytics/sums/flows';
import { accountOf, record, side } from '../support/account-of-records';
import { utcCalendar } from '../support/calendar';
import { cleanAccount, type TradeRecord } from '../support/clean-account';

function rowsOf(of: readonly TradeRecord[], query: Partial<FlowsQuery> = {}) {
  const { columns, rows } = flowsTable(accountOf(of), {
    by: 'kind',
    period: { granularity: 'year' },
    ...query,
  });
  return [columns.map(({ name }) => name), ...rows];
}

const records = [
  record('2025-01-01', 'Deposit', { buy: side('EUR', 3_000, 3_000) }),
  record('2025-02-01', 'Auszahlung', { sell: side('EUR', 1_200, 1_200) }),
  record('2025-03-01', 'Deposit', { buy: side('USD', 100, 90), exchange: 'Bank' }),
  record('2025-04-01', 'Gift / Tip', { buy: side('ADA', 100, 40) }),
  record('2025-04-02', 'Schenkung', { sell: side('ADA', 20, 9) }),
  record('2025-04-03', 'Donation', { sell: side('BTC', 0.001, 30) }),
  record('2025-05-01', 'Deposit', { buy: side('ETH', 1, 2_100) }),
  record('2025-06-01', 'Withdrawal', { sell: side('BTC', 0.01, 300) }),
  record('2025-07-01', 'Node Reward', { buy: side('ADA', 5, 2) }),
  record('2025-08-01', 'Trade', { buy: side('BTC', 0.1, 3_000), sell: side('EUR', 3_000, 3_000) }),
  record('2025-08-02', 'Spend', { sell: side('BTC', 0.01, 300) }),
];

test('money and gifts are flows; unmatched transfers and unknown types stand behind them', () => {
  expect(rowsOf(records)).toEqual([
    ['period', 'kind', 'in', 'out', 'net', 'value_btc', 'rows'],
    [2025, 'fiat', 3_090, 1_200, 1_890, 0.063, 3],
    [2025, 'gift', 40, 39, 1, 0.00003333, 3],
    [2025, 'unmatched', 2_100, 300, 1_800, 0.06, 2],
    [2025, 'unknown', 2, 0, 2, 0.00006667, 1],
  ]);
});

test('a sum of flows is that of money and gifts alone', () => {
  expect(rowsOf(records, { layout: 'cross' })).toEqual([
    ['period', 'Sum', 'fiat', 'gift', 'unmatched', 'unknown'],
    [2025, 1_891, 1_890, 1, 1_800, 2],
  ]);
});

test('by coin and exchange, there are only money and gifts', () => {
  expect(rowsOf(records, { by: 'coin' })).toEqual([
    ['period', 'coin', 'amount', 'in', 'out', 'net', 'value_btc', 'rows'],
    [2025, 'ADA', 80, 40, 9, 31, 0.00103333, 2],
    [2025, 'BTC', -0.001, 0, 30, -30, -0.001, 1],
    [2025, 'EUR', 1_800, 3_000, 1_200, 1_800, 0.06, 2],
    [2025, 'USD', 100, 90, 0, 90, 0.003, 1],
  ]);
  expect(rowsOf(records, { by: 'exchange' }).slice(1)).toEqual([
    [2025, 'Bank', 90, 0, 90, 0.003, 1],
    [2025, 'Kraken', 3_040, 1_239, 1_801, 0.06003333, 5],
  ]);
});

test('by type, an unknown one stands behind the others under its own name, in no sum', () => {
  expect(rowsOf(records, { by: 'type' }).map(row => row[1])).toEqual([
    'type',
    'Deposit',
    'Donation',
    'Gift',
    'Gift / Tip',
    'Withdrawal',
    'Node Reward',
  ]);
  expect(rowsOf(records, { by: 'type', layout: 'cross', top: 1 })).toEqual([
    ['period', 'Sum', 'Deposit', 'Other', 'Node Reward'],
    [2025, 1_891, 3_090, -1_199, 2],
  ]);
});

test('money that moves between two exchanges is no flow', () => {
  const moved = [
    record('2025-01-01T10:00:00Z', 'Withdrawal', { sell: side('EUR', 500, 500) }),
    record('2025-01-02T10:00:00Z', 'Deposit', { buy: side('EUR', 499, 499), exchange: 'Bank' }),
  ];
  expect(rowsOf(moved)).toHaveLength(1);
});

test('coins that move between two exchanges are no flow', () => {
  const moved = [
    record('2025-01-01T10:00:00Z', 'Withdrawal', { sell: side('BTC', 1, 30_000) }),
    record('2025-01-01T10:30:00Z', 'Deposit', { buy: side('BTC', 0.999, 29_990), exchange: 'Ledger' }),
  ];
  expect(rowsOf(moved)).toHaveLength(1);
});

test('what has no value is blank and counted, and 0 on the other side', () => {
  expect(rowsOf([record('2025-01-01', 'Gift', { sell: side('NFT', 1) })]).slice(1)).toEqual([
    [2025, 'gift', 0, null, null, null, 1],
  ]);
});

test('an unknown type with two sides comes in and goes out', () => {
  const odd = record('2025-01-01', 'Conversion', {
    buy: side('ETH', 1, 2_000),
    sell: side('BTC', 0.1, 3_000),
  });
  expect(rowsOf([odd]).slice(1)).toEqual([[2025, 'unknown', 2_000, 3_000, -1_000, -0.03333333, 1]]);
});

test('the sum of flows is what performance takes for flows of the whole account', () => {
  const noPrices = new Prices({
    points: new AccountPoints(new Map(), 'beginning'),
    balance: undefined,
    today: 0,
    calendar: utcCalendar,
    unit: 'currency',
    currency: 'EUR',
  });
  for (let seed = 0; seed < 40; seed++) {
    const account = accountOf(cleanAccount(seed).records, 'EUR', utcCalendar);
    const { rows } = flowsTable(account, { by: 'kind', layout: 'cross', period: { granularity: 'all' } });
    const query = { scope: 'total', unit: 'currency', currency: 'EUR' } as const;
    const days = flowsByDay(account.transactions, account.transfers, noPrices, query, utcCalendar);
    const sum = sumOf([...days.values()].map(value => value!));
    expect([seed, rows[0]![1]]).toEqual([seed, toRoundedNumber(sum)]);
  }
});

test('of named days, money, gifts and unmatched transfers have a row, always', () => {
  const span = { firstDay: 20_089, lastDay: 20_453 };
  expect(rowsOf([], { period: { granularity: 'year', span } }).slice(1)).toEqual(
    ['fiat', 'gift', 'unmatched'].map(kind => [2025, kind, 0, 0, 0, 0, 0]),
  );
});
