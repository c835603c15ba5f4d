// CT_LEDGER: its table, and the filters that it shares with CT_TRADES.
import { at, Sheet } from '../support/sheet';

const sheet = new Sheet();

test('CT_LEDGER lists entries, oldest first, with whatever fields came', () => {
  expect(sheet.run('CT_LEDGER', 'columns=id,time,currency,amount,post_balance,trade_id')).toEqual([
    ['ID', 'Time', 'Currency', 'Amount', 'Post balance', 'Trade ID'],
    ['12', at(1735732800), 'BTC', 0.5, 0.5, ''],
    ['3', at(1735776000), 'ETH', 2, 2, '00017'],
  ]);
});

test('its rows can be narrowed as those of CT_TRADES', () => {
  expect(sheet.column(0, 'CT_LEDGER', 'coin=ETH')).toEqual(['ID', '3']);
  expect(sheet.column(0, 'CT_LEDGER', 'from=2025-01-02; type=Trade')).toEqual(['ID', '3']);
  expect(sheet.column(0, 'CT_LEDGER', 'order=desc; limit=1; headers=no')).toEqual(['3']);
  expect(sheet.complaint('CT_LEDGER', 'coin=DOGE')).toContain('There is no coin "DOGE". Possible: ');
});

test('only the advanced columns are another call', () => {
  sheet.run('CT_LEDGER', 'advanced=no');
  sheet.run('CT_LEDGER', 'advanced=yes');
  expect(sheet.parametersSent()).toEqual([{}, { show_advanced: '1' }]);
});

test('an empty ledger has headers', () => {
  const empty = new Sheet();
  empty.ports.http.answers.getLedger = { success: 1, method: 'getLedger' };
  expect(empty.run('CT_LEDGER')).toEqual([['ID', 'Time', 'Type']]);
  expect(empty.run('CT_LEDGER', 'coin=BTC; headers=no')).toEqual([['']]);
});
