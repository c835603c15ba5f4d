// The headers of the API's fields, known and unknown.
import { headerOf } from '../../../src/core/tables/headers';

test.each([
  ['value_fiat', 'Value (EUR)'],
  ['fiat', 'Value (EUR)'],
  ['buy_value_in_cur', 'Buy value (EUR)'],
  ['change24h', 'Change 24h (%)'],
  ['id', 'ID'],
  ['trade_id', 'Trade ID'],
])('%s is headed "%s"', (name, header) => {
  expect(headerOf(name, 'EUR')).toBe(header);
});

test.each([
  ['unrealized_gain', 'Unrealized gain'],
  ['BTC.amount', 'BTC amount'],
  ['Total', 'Total'],
  ['constructor', 'Constructor'],
  ['', ''],
])('the unknown field %j is spelled out: "%s"', (name, header) => {
  expect(headerOf(name, 'EUR')).toBe(header);
});

test('a currency that is missing in the answer is named in words', () => {
  expect(headerOf('value_fiat', '')).toBe('Value (account currency)');
});
