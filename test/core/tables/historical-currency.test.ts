// getHistoricalCurrency as a table, for one coin and for all.
import { historicalCurrencyTable } from '../../../src/core/tables/historical-currency';
import { btcHistoryAnswer, ethHistoryAnswer } from '../../support/answers';
import { valuesOf } from '../../support/connected-ports';

const { historical, ...envelope } = ethHistoryAnswer;

test('a row a coin and time, coin by coin', () => {
  const both = { ...envelope, historical: { ...historical, ...btcHistoryAnswer.historical } };
  expect(valuesOf(historicalCurrencyTable(both))).toEqual({
    coin: ['ETH', 'ETH', 'BTC', 'BTC'],
    time: [1735686000, 1783092719, 1735686000, 1735772400],
    amount: [2.5, 2.5, 0.1, 0.2],
    fiat: [8000, 9100, 9000, 18000],
    btc: [0.089, 0.091, 0.1, 0.2],
  });
});

test('the point of the moment of the request is left out where it lies after the end asked for', () => {
  expect(valuesOf(historicalCurrencyTable(ethHistoryAnswer, 'ETH', 1767221999)).time).toEqual([1735686000]);
});

test('with one coin asked for, the level of coins may be missing', () => {
  const expected = valuesOf(historicalCurrencyTable(ethHistoryAnswer, 'ETH'));
  expect(valuesOf(historicalCurrencyTable({ ...envelope, historical: historical.ETH }, 'ETH'))).toEqual(
    expected,
  );
  expect(valuesOf(historicalCurrencyTable({ ...envelope, ...historical }, 'ETH'))).toEqual(expected);
});

test('coins under another name are found; JSON numbers are read', () => {
  const answer = { ...envelope, data: { SOL2: { '1735686000': { amount: 3, fiat: 450 } } } };
  expect(valuesOf(historicalCurrencyTable(answer))).toEqual({
    coin: ['SOL2'],
    time: [1735686000],
    amount: [3],
    fiat: [450],
    btc: [null],
  });
});

test.each([[[]], [{}], [{ ETH: [] }]])('a history that is %j has no rows', none => {
  const nothing = { coin: [], time: [], amount: [], fiat: [], btc: [] };
  expect(valuesOf(historicalCurrencyTable({ ...envelope, historical: none }, 'ETH'))).toEqual(nothing);
});
