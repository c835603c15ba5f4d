import { type IncomeQuery, incomeTable } from '../../src/analytics/sums/income';
import { dayNumber } from '../../src/core/days/calendar';
import { accountOf, record, side } from '../support/account-of-records';
import type { TradeRecord } from '../support/clean-account';

const day = (year: number, month: number, date: number) => dayNumber(year, month, date);
const year2025 = { firstDay: day(2025, 1, 1), lastDay: day(2025, 12, 31) };

const records = [
  record('2024-05-01', 'Staking', { buy: side('ADA', 10, 4) }),
  record('2025-01-10', 'Staking', { buy: side('ADA', 5, 3) }),
  record('2025-01-20', 'Zinsen', { buy: side('EUR', 2), exchange: 'Bank' }),
  record('2025-03-01', 'Staking', { buy: side('ETH', 0.01, 20), exchange: 'kraken ' }),
  record('2025-03-02', 'Airdrop (non taxable)', { buy: side('NEW', 100) }),
  record('2025-03-03', 'Gift / Tip', { buy: side('BTC', 1, 30_000) }),
  record('2025-03-04', 'Margin Profit', { buy: side('BTC', 1, 30_000) }),
  record('2025-03-05', 'Trade', { buy: side('BTC', 1, 30_000), sell: side('EUR', 30_000, 30_000) }),
];

function rowsOf(query: Partial<IncomeQuery>, of: readonly TradeRecord[] = records) {
  const { columns, rows } = incomeTable(accountOf(of), {
    by: 'type',
    period: { granularity: 'year' },
    ...query,
  });
  return [columns.map(({ name }) => name), ...rows];
}

test('income is summed by year and type; gifts, margin and trades are no income', () => {
  expect(rowsOf({})).toEqual([
    ['period', 'type', 'value_fiat', 'value_btc', 'rows'],
    [2024, 'Staking', 4, 0.00013333, 1],
    [2025, 'Airdrop (non taxable)', null, null, 1],
    [2025, 'Interest Income', 2, null, 1],
    [2025, 'Staking', 23, 0.00076667, 2],
  ]);
});

test('by coin, the amount is shown, too', () => {
  expect(rowsOf({ by: 'coin', period: { granularity: 'all' } })).toEqual([
    ['period', 'coin', 'amount', 'value_fiat', 'value_btc', 'rows'],
    ['all', 'ADA', 15, 7, 0.00023333, 2],
    ['all', 'ETH', 0.01, 20, 0.00066667, 1],
    ['all', 'EUR', 2, 2, null, 1],
    ['all', 'NEW', 100, null, null, 1],
  ]);
});

test('exchanges that differ in case or blanks are one', () => {
  expect(rowsOf({ by: 'exchange', period: { granularity: 'all' } })).toEqual([
    ['period', 'exchange', 'value_fiat', 'value_btc', 'rows'],
    ['all', 'Bank', 2, null, 1],
    ['all', 'Kraken', 27, 0.0009, 4],
  ]);
});

test('an exchange is shown as it was seen first, without stray blanks', () => {
  const spellings = ['My  Bo\u0308rse ', 'my b\u00f6rse', 'MY\u200b B\u00d6RSE'];
  const of = spellings.map((exchange, at) =>
    record(`2025-01-0${at + 1}`, 'Staking', { buy: side('ADA', 1, 3), exchange }),
  );
  expect(rowsOf({ by: 'exchange' }, of).slice(1)).toEqual([[2025, 'My Bo\u0308rse', 9, 0.0003, 3]]);
});

test('without named days, months without anything are left out', () => {
  const months = rowsOf({ period: { granularity: 'month' } }).slice(1);
  expect(months.map(([period]) => period)).toEqual([
    day(2024, 5, 1),
    day(2025, 1, 1),
    day(2025, 1, 1),
    day(2025, 3, 1),
    day(2025, 3, 1),
  ]);
});

test('of named days, every month and key has a row, of 0 where there is nothing', () => {
  const rows = rowsOf({ by: 'coin', period: { granularity: 'month', span: year2025 } }).slice(1);
  expect(rows).toHaveLength(12 * 4);
  expect(rows.filter(([period]) => period === day(2025, 2, 1))).toEqual(
    ['ADA', 'ETH', 'EUR', 'NEW'].map(coin => [day(2025, 2, 1), coin, 0, 0, 0, 0]),
  );
});

test('named days without any income are rows of 0', () => {
  const span = { firstDay: day(2020, 1, 1), lastDay: day(2021, 6, 30) };
  expect(rowsOf({ period: { granularity: 'year', span } }).slice(1)).toEqual([
    [2020, '', 0, 0, 0],
    [2021, '', 0, 0, 0],
  ]);
  expect(rowsOf({ period: { granularity: 'all', span } }).slice(1)).toEqual([['all', '', 0, 0, 0]]);
});

test('only the named days count, also inside of a period', () => {
  const span = { firstDay: day(2025, 1, 11), lastDay: day(2025, 3, 1) };
  expect(rowsOf({ period: { granularity: 'quarter', span } }).slice(1)).toEqual([
    ['2025-Q1', 'Interest Income', 2, null, 1],
    ['2025-Q1', 'Staking', 20, 0.00066667, 1],
  ]);
});

test('as a cross table, types are columns behind their sum, the largest first', () => {
  expect(rowsOf({ layout: 'cross' })).toEqual([
    ['period', 'Sum', 'Staking', 'Interest Income', 'Airdrop (non taxable)'],
    [2024, 4, 4, 0, 0],
    [2025, 25, 23, 2, null],
  ]);
});

test('a cross table shows another figure where one is named', () => {
  expect(rowsOf({ layout: 'cross', figure: 'rows', by: 'coin' })).toEqual([
    ['period', 'Sum', 'ETH', 'ADA', 'EUR', 'NEW'],
    [2024, 1, 0, 1, 0, 0],
    [2025, 4, 1, 1, 1, 1],
  ]);
  expect(rowsOf({ layout: 'cross', figure: 'amount', by: 'coin' })).toEqual([
    ['period', 'Sum', 'ETH', 'ADA', 'EUR', 'NEW'],
    [2024, null, 0, 10, 0, 0],
    [2025, null, 0.01, 5, 2, 100],
  ]);
});

test('top leaves the largest and completes the sum by Other', () => {
  expect(rowsOf({ layout: 'cross', by: 'coin', top: 1 })).toEqual([
    ['period', 'Sum', 'ETH', 'Other'],
    [2024, 4, 0, 4],
    [2025, 25, 20, 5],
  ]);
  expect(rowsOf({ by: 'coin', top: 1 })).toEqual([
    ['period', 'coin', 'amount', 'value_fiat', 'value_btc', 'rows'],
    [2024, 'Other', null, 4, 0.00013333, 1],
    [2025, 'ETH', 0.01, 20, 0.00066667, 1],
    [2025, 'Other', null, 5, 0.0001, 3],
  ]);
});

test('a single key that would be left for Other is shown itself', () => {
  expect(rowsOf({ layout: 'cross', by: 'coin', top: 3 })[0]).toEqual([
    'period',
    'Sum',
    'ETH',
    'ADA',
    'EUR',
    'NEW',
  ]);
});

test('income in BTC is worth its amount in BTC, even where no value is written', () => {
  const of = [record('2025-01-01', 'Mining', { buy: side('BTC', 0.5) })];
  expect(rowsOf({ by: 'coin' }, of).slice(1)).toEqual([[2025, 'BTC', 0.5, null, 0.5, 1]]);
});

test('income worth 0 is 0', () => {
  const of = [record('2025-01-01', 'Airdrop', { buy: side('A', 1, 0) })];
  expect(rowsOf({ by: 'coin' }, of).slice(1)).toEqual([[2025, 'A', 1, 0, 0, 1]]);
});
