// getBalance as a table and totals, in every shape in which it may come.
import { balanceTable } from '../../../src/core/tables/balance';
import { balanceAnswer, emptyBalanceAnswer } from '../../support/answers';
import { valuesOf } from '../../support/connected-ports';

const columns = [
  'coin',
  'amount',
  'value_fiat',
  'value_btc',
  'price_fiat',
  'price_btc',
  'change1h',
  'change24h',
  'change7d',
  'change30d',
];

test('a row a coin, numbers as numbers, with zero, dust and suffixed tickers kept', () => {
  const table = balanceTable(balanceAnswer);
  expect(table.currency).toBe('EUR');
  expect(table.columns.map(({ name }) => name)).toEqual(columns);
  expect(valuesOf(table)).toMatchObject({
    coin: ['BTC', 'DASH', 'SOL2', 'ZCL'],
    amount: [0.5, -1e-8, 100, 0],
    value_fiat: [30000, -6.5e-7, 15000, 0],
    change7d: [-2.6, -6.16, 0.3, -11.9],
  });
});

test('negative zero is zero', () => {
  expect(Object.is(valuesOf(balanceTable(balanceAnswer)).value_btc![1], 0)).toBe(true);
});

test('the totals of the account come beside the rows', () => {
  expect(balanceTable(balanceAnswer).totals).toEqual({
    value_fiat: 45000,
    value_btc: 0.75,
    profit_fiat: 12345.67,
    profit_btc: 0.20576117,
  });
});

test.each([
  ['[]', emptyBalanceAnswer],
  ['[], with a summary that is null', { ...emptyBalanceAnswer, summary: null }],
  ['{}', { ...emptyBalanceAnswer, details: {}, summary: {} }],
])('containers that are %s are an empty account: all columns, no rows, totals of zero', (_name, answer) => {
  const table = balanceTable(answer);
  expect(table.rowCount).toBe(0);
  expect(table.columns.map(({ name }) => name)).toEqual(columns);
  expect(table.totals).toEqual({ value_fiat: 0, value_btc: 0, profit_fiat: 0, profit_btc: 0 });
});

test('of an account that holds something, a missing total is not made up', () => {
  expect(
    balanceTable({ ...balanceAnswer, summary: { value_fiat: '5.00', profit_fiat: '-' } }).totals,
  ).toEqual({
    value_fiat: 5,
  });
});

test('a total that can’t be read stays as it came', () => {
  const summary = { value_fiat: '5.00', profit_fiat: '0x10', profit_btc: 'INF' };
  expect(balanceTable({ ...balanceAnswer, summary }).totals).toEqual({ ...summary, value_fiat: 5 });
});

test('a list of rows is read like an object of rows', () => {
  const { BTC, SOL2 } = balanceAnswer.details;
  expect(valuesOf(balanceTable({ ...balanceAnswer, details: [SOL2, BTC] }))).toMatchObject({
    coin: ['SOL2', 'BTC'],
    amount: [100, 0.5],
  });
});

test('fields nobody has seen yet become columns behind the known ones', () => {
  const BTC = { ...balanceAnswer.details.BTC, staked: '0.1', wallet: 'cold' };
  const table = balanceTable({ ...balanceAnswer, details: { BTC, ZCL: balanceAnswer.details.ZCL } });
  expect(table.columns.slice(10)).toEqual([
    { name: 'staked', type: 'number', values: [0.1, null] },
    { name: 'wallet', type: 'text', values: ['cold', null] },
  ]);
});

test('values sent as JSON numbers, "-" or "" are read as well', () => {
  const details = {
    BTC: { coin: 'BTC', amount: 0.5, value_fiat: '-', price_fiat: '' },
    ETH: { amount: 2, value_fiat: 6000 },
  };
  expect(valuesOf(balanceTable({ ...balanceAnswer, details }))).toMatchObject({
    coin: ['BTC', 'ETH'],
    amount: [0.5, 2],
    value_fiat: [null, 6000],
    price_fiat: [null, null],
    change1h: [null, null],
  });
});
