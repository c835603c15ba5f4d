// CT_FEES: fees inside of amounts and rows of their own, apart and by key; what is both counts once.

import { fee, record, side } from '../support/account-of-records';
import { sheetOf } from '../support/sheet-of-records';

const records = [
  record('2024-06-01', 'Trade', {
    buy: side('BTC', 1, 30_000),
    sell: side('EUR', 30_000),
    fee: fee('EUR', 50),
  }),
  record('2025-01-10', 'Trade', { buy: side('ETH', 2, 400), sell: side('EUR', 400), fee: fee('ETH', 0.1) }),
  // The same fee stands in a row of its own.
  record('2025-02-01T10:00:00Z', 'Trade', {
    buy: side('SOL2', 1, 90),
    sell: side('EUR', 90),
    fee: fee('BNB', 0.02),
  }),
  record('2025-02-01T10:00:00Z', 'Other Fee', { sell: side('BNB', 0.02, 6), exchange: 'Bitvavo' }),
  // Nobody knows what a fee in a third coin is worth.
  record('2025-03-01', 'Trade', { buy: side('SOL2', 1, 90), sell: side('EUR', 90), fee: fee('KCS', 3) }),
];
const sheet = sheetOf(records);
const run = (...given: (string | undefined)[]) => sheet.run('CT_FEES', ...given);

test('kinds stand apart in each year', () => {
  expect(run(undefined, 'columns=period,kind,value_fiat,rows')).toEqual([
    ['Period', 'Kind', 'Value (EUR)', 'Rows'],
    [2024, 'inside', 50, 1],
    [2025, 'inside', 20, 2],
    [2025, 'row', 6, 1],
  ]);
});

test('a named year shows both kinds, even without a fee of one', () => {
  expect(run('2024', 'columns=period,kind,value_fiat,rows; headers=no')).toEqual([
    [2024, 'inside', 50, 1],
    [2024, 'row', 0, 0],
  ]);
});

test('by coin: a fee without a value has its amount and a blank, never 0', () => {
  expect(run('2025', 'by=coin; columns=coin,amount,value_fiat,rows; headers=no')).toEqual([
    ['BNB', 0.02, 6, 1],
    ['ETH', 0.1, 20, 1],
    ['KCS', 3, '', 1],
  ]);
});

test('every key gives the same total', () => {
  for (const by of ['kind', 'type', 'coin', 'exchange']) {
    expect(run('all', `by=${by}; layout=cross; columns=Sum; headers=no`)).toEqual([[76]]);
    expect(run('all', `by=${by}; layout=cross; figure=rows; columns=Sum; headers=no`)).toEqual([[4]]);
  }
});

test('newest first, the largest of a year first, those without a value last', () => {
  expect(run(undefined, 'by=coin; order=desc; columns=period,coin; headers=no')).toEqual([
    [2025, 'ETH'],
    [2025, 'BNB'],
    [2025, 'KCS'],
    [2024, 'EUR'],
  ]);
});

test('the largest by name and the rest together; a rest of several coins has no amount', () => {
  expect(run('all', 'by=coin; top=1; columns=coin,amount,value_fiat,rows; headers=no')).toEqual([
    ['EUR', 50, 50, 1],
    ['Other', '', 26, 3],
  ]);
});

test('errors say what is possible', () => {
  expect(sheet.complaint('CT_FEES', undefined, 'by=colour')).toMatch(/by.*colour/);
  expect(sheet.complaint('CT_FEES', undefined, 'top=0')).toMatch(/top/);
  expect(sheet.complaint('CT_FEES', undefined, 'layout=cross; figure=amount')).toMatch(/figure/);
});

test('one call feeds every form of it', () => {
  expect(sheet.ports.http.requests).toHaveLength(1);
});
