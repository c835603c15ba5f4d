// CT_INCOME: sums by period and key as a list and with keys as columns, the rest as Other, order, errors.

import { fee, record, side } from '../support/account-of-records';
import { dateInBerlin } from '../support/sheet';
import { sheetOf } from '../support/sheet-of-records';

const records = [
  record('2024-03-05', 'Staking', { buy: side('ETH', 1, 100) }),
  record('2025-01-10', 'Staking', { buy: side('ETH', 1, 300) }),
  // Already February in Berlin.
  record('2025-01-31T23:30:00Z', 'Staking', { buy: side('SOL2', 2, 60), exchange: 'Bitvavo' }),
  record('2025-02-02', 'Airdrop', { buy: side('ETH', 0.5, 90) }),
  record('2025-02-03', 'Zinsen', { buy: side('USDT', 10, 15), exchange: 'Bitvavo' }),
  record('2025-02-04', 'Mining', { buy: side('BTC', 0.001, 30), fee: fee('BTC', 0.0001) }),
  record('2025-02-05', 'Deposit', { buy: side('EUR', 1000, 1000) }),
];
const sheet = sheetOf(records);
const run = (...given: (string | undefined)[]) => sheet.run('CT_INCOME', ...given);

test('each year and type is a row, whatever the account’s language; a year is a number', () => {
  expect(run()).toEqual([
    ['Period', 'Type', 'Value (EUR)', 'Value (BTC)', 'Rows'],
    [2024, 'Staking', 100, 0.00333333, 1],
    [2025, 'Airdrop', 90, 0.003, 1],
    [2025, 'Interest Income', 15, 0.0005, 1],
    [2025, 'Mining', 30, 0.001, 1],
    [2025, 'Staking', 360, 0.012, 2],
  ]);
});

test('by coin, amounts are summed, too', () => {
  expect(run('all', 'by=coin; headers=no; columns=period,coin,amount,Value (EUR)')).toEqual([
    ['all', 'BTC', 0.001, 30],
    ['all', 'ETH', 2.5, 490],
    ['all', 'SOL2', 2, 60],
    ['all', 'USDT', 10, 15],
  ]);
});

test('months are whole dates of the spreadsheet’s zone', () => {
  expect(
    run('month', 'by=exchange; headers=no; columns=period,exchange,value_fiat; from=2025'),
  ).toContainEqual([dateInBerlin('2025-02-01'), 'Bitvavo', 75]);
});

test('as a cross, the sum comes first, then the largest, then the rest, which complete it; months without anything are 0', () => {
  expect(run('month', 'from=2025-01; to=2025-03; layout=cross; top=2')).toEqual([
    ['Period', 'Sum', 'Staking', 'Airdrop', 'Other'],
    [dateInBerlin('2025-01-01'), 300, 300, 0, 0],
    [dateInBerlin('2025-02-01'), 195, 60, 90, 45],
    [dateInBerlin('2025-03-01'), 0, 0, 0, 0],
  ]);
});

test('a cross shows the figure that is asked for, and columns by their names', () => {
  expect(run('2025', 'by=coin; layout=cross; figure=amount; columns=period,eth,sum; headers=no')).toEqual([
    [2025, 1.5, ''],
  ]);
  expect(run('2025', 'layout=cross; figure=rows; columns=Sum; headers=no')).toEqual([[5]]);
});

test('newest and largest first, the rest last', () => {
  expect(run(undefined, 'by=coin; order=desc; top=1; headers=no; columns=period,coin,value_fiat')).toEqual([
    [2025, 'ETH', 390],
    [2025, 'Other', 105],
    [2024, 'ETH', 100],
  ]);
  expect(run('quarter', 'order=desc; limit=1; headers=no; columns=period,type')).toEqual([
    ['2025-Q1', 'Staking'],
  ]);
});

test('a quarter’s income isn’t called its year’s', () => {
  expect(run('2025-Q1', 'by=coin; headers=no; limit=1; columns=period,value_fiat')).toEqual([
    ['2025-Q1', 30],
  ]);
  expect(run('2025-01', 'headers=no; columns=period,value_fiat')).toEqual([
    [dateInBerlin('2025-01-01'), 300],
  ]);
});

test('a named span without income is 0, and an account without income only a header', () => {
  expect(run('1999', 'headers=no')).toEqual([[1999, '', 0, 0, 0]]);
  expect(sheetOf([]).run('CT_INCOME')).toEqual([['Period', 'Type', 'Value (EUR)', 'Value (BTC)', 'Rows']]);
  expect(sheetOf([]).run('CT_INCOME', undefined, 'headers=no')).toEqual([['']]);
});

test('a column named like a field stays a name', () => {
  const odd = sheetOf([record('2025-01-10', 'Staking', { buy: side('ETH', 1, 300), exchange: 'fiat' })]);
  expect(odd.run('CT_INCOME', undefined, 'by=exchange; layout=cross')).toEqual([
    ['Period', 'Sum', 'fiat'],
    [2025, 300, 300],
  ]);
});

test('a blank cell as the period shows nothing yet', () => {
  expect(sheet.run('CT_INCOME', '')).toBe('');
});

test('one call feeds every form of it', () => {
  expect(sheet.ports.http.requests).toHaveLength(1);
});

test('periods, keys and figures that are none say what is possible', () => {
  expect(sheet.complaint('CT_INCOME', 'sometimes')).toMatch(/period/);
  expect(sheet.complaint('CT_INCOME', undefined, 'by=colour')).toMatch(/by.*colour/);
  expect(sheet.complaint('CT_INCOME', undefined, 'layout=cross; figure=amount')).toMatch(/figure.*amount/);
  expect(sheet.complaint('CT_INCOME', undefined, 'from=2025-02-01; to=2025-01-01')).toMatch(/2025-02-01/);
});
