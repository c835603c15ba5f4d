import { type FeesQuery, feesTable } from '../../src/analytics/sums/fees';
import { accountOf, fee, record, side } from '../support/account-of-records';
import type { TradeRecord } from '../support/clean-account';

const noon = '2025-02-01T12:00:00Z';

function rowsOf(of: readonly TradeRecord[], query: Partial<FeesQuery> = {}) {
  const { columns, rows } = feesTable(accountOf(of), {
    by: 'kind',
    period: { granularity: 'year' },
    ...query,
  });
  return [columns.map(({ name }) => name), ...rows];
}

const inside = (value: number | null, btc: number | null = null) => [2025, 'inside', value, btc, 1];
const btcForEur = { buy: side('BTC', 0.99, 29_700), sell: side('EUR', 30_000, 30_000) };

test('a fee in the account’s currency is worth its amount', () => {
  const rows = rowsOf([record(noon, 'Trade', { ...btcForEur, fee: fee('EUR', 60) })]);
  expect(rows).toEqual([['period', 'kind', 'value_fiat', 'value_btc', 'rows'], inside(60, 0.002)]);
});

test('it is so between two coins, too', () => {
  const sides = { buy: side('BTC', 1, 30_000), sell: side('ETH', 15, 30_000) };
  const rows = rowsOf([record(noon, 'Trade', { ...sides, fee: fee('EUR', 60) })]);
  expect(rows.slice(1)).toEqual([inside(60)]);
});

test('a fee in BTC is worth its amount in BTC, whatever the rest says', () => {
  const buy = side('BTC', 1);
  const rows = rowsOf([record(noon, 'Trade', { buy, sell: side('ETH', 15), fee: fee('BTC', 0.001) })]);
  expect(rows.slice(1)).toEqual([inside(null, 0.001)]);
});

test('a fee in one of the row’s coins is worth its share of that side', () => {
  const rows = rowsOf([record(noon, 'Trade', { ...btcForEur, fee: fee('BTC', 0.0099) })]);
  expect(rows.slice(1)).toEqual([inside(297, 0.0099)]);
});

test('where that side has no value, it is worth what the other side is', () => {
  const buy = side('ADA', 1_000);
  const sell = side('EUR', 500, 0);
  const rows = rowsOf([record(noon, 'Trade', { buy, sell, fee: fee('ADA', 2) })]);
  expect(rows.slice(1)).toEqual([inside(1)]);
});

test('the fee of a transfer is worth its share', () => {
  const rows = rowsOf([
    record(noon, 'Withdrawal', { sell: side('ETH', 1.01, 2_020), fee: fee('ETH', 0.01) }),
  ]);
  expect(rows.slice(1)).toEqual([inside(20, 0.00066667)]);
});

test('a fee in a third coin without a row is blank, counted, and its amount shown', () => {
  const records = [record(noon, 'Trade', { ...btcForEur, fee: fee('BNB', 0.1) })];
  expect(rowsOf(records).slice(1)).toEqual([inside(null)]);
  expect(rowsOf(records, { by: 'coin' })).toEqual([
    ['period', 'coin', 'amount', 'value_fiat', 'value_btc', 'rows'],
    [2025, 'BNB', 0.1, null, null, 1],
  ]);
});

test.each(['Other Fee', 'Borrowing Fee', 'Settlement Gebühr', 'Margin Fee'])(
  'a row of type %s is a fee of its own, at its value',
  type => {
    const rows = rowsOf([record(noon, type, { sell: side('BNB', 0.1, 30) })]);
    expect(rows.slice(1)).toEqual([[2025, 'row', 30, 0.001, 1]]);
  },
);

test('a fee row without a value is blank, never 0', () => {
  const rows = rowsOf([record(noon, 'Other Fee', { sell: side('BNB', 0.1, 0) })]);
  expect(rows.slice(1)).toEqual([[2025, 'row', null, null, 1]]);
});

describe('a fee that is in the fee column and in a row', () => {
  const trade = (rest: Partial<TradeRecord> = {}) =>
    record(noon, 'Trade', { ...btcForEur, fee: fee('BNB', 0.1), ...rest });
  const feeRow = (rest: Partial<TradeRecord> = {}) =>
    record(noon, 'Other Fee', { sell: side('BNB', 0.1, 30), ...rest });
  const row = [2025, 'row', 30, 0.001, 1];

  test('counts once, as the row', () => {
    expect(rowsOf([trade(), feeRow()]).slice(1)).toEqual([row]);
    expect(rowsOf([feeRow(), trade()]).slice(1)).toEqual([row]);
    expect(rowsOf([feeRow({ fee: fee('BNB', 0.1) })]).slice(1)).toEqual([row]);
  });

  test('is another fee in another second, coin or amount', () => {
    for (const other of [
      feeRow({ seconds: Date.parse(noon) / 1000 + 1 }),
      feeRow({ sell: side('ADA', 0.1, 30) }),
      feeRow({ sell: side('BNB', 0.11, 30) }),
    ]) {
      expect(rowsOf([trade(), other]).slice(1)).toEqual([inside(null), row]);
    }
  });

  test('one row stands for one fee, first for that on its own exchange', () => {
    const records = [trade({ exchange: 'Binance' }), trade(), feeRow()];
    expect(rowsOf(records, { by: 'exchange' }).slice(1)).toEqual([
      [2025, 'Binance', null, null, 1],
      [2025, 'Kraken', 30, 0.001, 1],
    ]);
  });

  test('gives every key the same total', () => {
    const records = [trade(), feeRow(), trade({ fee: fee('EUR', 5) }), trade({ fee: fee('BTC', 0.099) })];
    for (const by of ['kind', 'type', 'coin', 'exchange'] as const) {
      const [header, ...rows] = rowsOf(records, { by });
      const at = header!.indexOf('value_fiat');
      expect(rows.reduce((sum, one) => sum + Number(one[at]), 0)).toBe(30 + 5 + 2_970);
    }
  });
});

test('of named days, both kinds have a row, always', () => {
  const span = { firstDay: 20_089, lastDay: 20_453 };
  expect(rowsOf([], { period: { granularity: 'year', span } }).slice(1)).toEqual([
    [2025, 'inside', 0, 0, 0],
    [2025, 'row', 0, 0, 0],
  ]);
});
