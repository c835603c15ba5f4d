import { methods } from '../../src/core/api/methods';
import { datasetTitle } from '../../src/languages/dataset-title';
import { languages } from '../../src/languages/language';

test.each([
  ['getBalance', 'Balance', ''],
  ['getGains?btc=1&price=best', 'Gains', 'in BTC, price=best'],
  ['getGroupedBalance?group=exchange', 'Grouped balance', 'by exchange'],
  ['getGroupedBalance', 'Grouped balance', 'by exchange'],
  ['getHistoricalCurrency', 'Coin history', 'all coins'],
  [
    'getHistoricalCurrency?currency=BTC&end=1735689599&start=1704067200',
    'Coin history',
    'BTC, 2024-01-01 – 2024-12-31',
  ],
  ['getTrades?start=1704067200', 'Trades', '2024-01-01 –'],
  ['getTrades?trade_prices=1', 'Trades', 'with prices'],
  ['getSomethingNew?x=1', 'getSomethingNew?x=1', ''],
])('%s', (label, name, detail) => {
  expect(datasetTitle(label, 'en')).toEqual({ name, detail });
});

test.each(languages)('%s has a name of its own for each method', language => {
  const names = methods.map(method => datasetTitle(method, language).name);
  expect(new Set(names).size).toBe(methods.length);
});
