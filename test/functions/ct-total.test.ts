// CT_TOTAL: totals of the account, and the call that it shares.
import { emptyBalanceAnswer } from '../support/answers';
import { Sheet } from '../support/sheet';

const sheet = new Sheet();

test('CT_TOTAL gives the value of the account, or the field asked for', () => {
  expect(sheet.run('CT_TOTAL')).toBe(45000);
  expect(sheet.run('CT_TOTAL', 'profit_fiat')).toBe(12345.67);
  expect(sheet.run('CT_TOTAL', 'value btc')).toBe(0.75);
});

test('several fields are side by side, with headers where wished', () => {
  expect(sheet.run('CT_TOTAL', 'value_fiat,profit_fiat')).toEqual([[45000, 12345.67]]);
  expect(sheet.run('CT_TOTAL', [['profit_btc', '', 'value_btc']], 'headers=yes')).toEqual([
    ['Profit (BTC)', '', 'Value (BTC)'],
    [0.20576117, '', 0.75],
  ]);
});

test('a column of fields runs down', () => {
  expect(sheet.run('CT_TOTAL', [['profit_btc'], [''], ['value_btc']])).toEqual([[0.20576117], [''], [0.75]]);
  expect(sheet.run('CT_TOTAL', [['profit_btc'], ['value_btc']], 'headers=yes')).toEqual([
    ['Profit (BTC)', 0.20576117],
    ['Value (BTC)', 0.75],
  ]);
});

test('a total that doesn’t exist is answered by those that do', () => {
  expect(sheet.complaint('CT_TOTAL', 'profit_fait')).toBe(
    'There is no field "profit_fait". Possible: profit_fiat, profit_btc, value_fiat, value_btc.',
  );
});

test('it shares the call of CT_BALANCE', () => {
  sheet.run('CT_BALANCE', 'BTC');
  expect(sheet.ports.http.requests).toHaveLength(1);
});

test('the total of an empty account is zero, not unknown', () => {
  const empty = new Sheet();
  empty.ports.http.answers.getBalance = emptyBalanceAnswer;
  expect(empty.run('CT_TOTAL')).toBe(0);
});
