// CT_FLOWS: what came in and went out, by kind and by key; what isn't known for sure stands apart.

import { record, side } from '../support/account-of-records';
import { sheetOf } from '../support/sheet-of-records';

const records = [
  record('2024-01-01', 'Deposit', { buy: side('EUR', 1000, 1000) }),
  record('2024-05-01', 'Withdrawal', { sell: side('EUR', 300, 300) }),
  // From one exchange to the other: neither in nor out.
  record('2024-06-01', 'Withdrawal', { sell: side('EUR', 200, 200) }),
  record('2024-06-02', 'Deposit', { buy: side('EUR', 200, 200), exchange: 'Bitvavo' }),
  record('2025-02-01', 'Gift / Tip', { buy: side('ETH', 1, 150) }),
  record('2025-02-02', 'Donation', { sell: side('ETH', 0.1, 20) }),
  record('2025-03-01', 'Deposit', { buy: side('BTC', 0.5, 15_000) }),
  record('2025-03-02', 'Teleport', { sell: side('BTC', 0.1, 3000) }),
];
const sheet = sheetOf(records);
const run = (...given: (string | undefined)[]) => sheet.run('CT_FLOWS', ...given);

test('each kind of a year is a row', () => {
  expect(run(undefined, 'columns=period,kind,in,out,net,rows')).toEqual([
    ['Period', 'Kind', 'In (EUR)', 'Out (EUR)', 'Net (EUR)', 'Rows'],
    [2024, 'fiat', 1000, 300, 700, 2],
    [2025, 'gift', 150, 20, 130, 2],
    [2025, 'unmatched', 15_000, 0, 15_000, 1],
    [2025, 'unknown', 0, 3000, -3000, 1],
  ]);
});

test('in a cross, what stands apart is in no sum', () => {
  expect(run('year', 'layout=cross')).toEqual([
    ['Period', 'Sum', 'fiat', 'gift', 'unmatched', 'unknown'],
    [2024, 700, 700, 0, 0, 0],
    [2025, 130, 0, 130, 15_000, -3000],
  ]);
});

test('by other keys, flows are money and gifts; an unknown type is never dropped', () => {
  expect(run('all', 'by=coin; columns=coin,amount,net; headers=no')).toEqual([
    ['ETH', 0.9, 130],
    ['EUR', 700, 700],
  ]);
  expect(run('all', 'by=type; columns=type,in,out; headers=no')).toEqual([
    ['Deposit', 1000, 0],
    ['Donation', 0, 20],
    ['Gift / Tip', 150, 0],
    ['Withdrawal', 0, 300],
    ['Teleport', 0, 3000],
  ]);
});

test('a cross shows what came in, or what went out', () => {
  expect(run('all', 'layout=cross; figure=in; columns=Sum; headers=no')).toEqual([[1150]]);
  expect(run('all', 'layout=cross; figure=out; columns=Sum; headers=no')).toEqual([[320]]);
});

test('newest first', () => {
  expect(run(undefined, 'by=exchange; order=desc; limit=1; columns=period,exchange,net; headers=no')).toEqual(
    [[2025, 'Kraken', 130]],
  );
});

test('a named year without flows is a row of each kind, with 0', () => {
  expect(run('1999', 'columns=kind,in,out,net; headers=no')).toEqual([
    ['fiat', 0, 0, 0],
    ['gift', 0, 0, 0],
    ['unmatched', 0, 0, 0],
  ]);
});

test('errors say what is possible', () => {
  expect(sheet.complaint('CT_FLOWS', undefined, 'layout=table')).toMatch(/layout.*table/);
  expect(sheet.complaint('CT_FLOWS', undefined, 'layout=cross; figure=value_fiat')).toMatch(/figure.*net/);
  expect(sheet.complaint('CT_FLOWS', undefined, 'layout=cross; figure=amount')).toMatch(/figure/);
});

test('one call feeds every form of it', () => {
  expect(sheet.ports.http.requests).toHaveLength(1);
});
