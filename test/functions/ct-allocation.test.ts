// CT_ALLOCATION: shares by coin, exchange, type and own classes; the rest as one; targets; errors.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { Sheet } from '../support/sheet';

const run = (...given: CellArgument[]) => new Sheet().run('CT_ALLOCATION', ...given);
const complaint = (...given: CellArgument[]) => new Sheet().complaint('CT_ALLOCATION', ...given);

test('value and share of each coin, the largest first; shares add up to 1', () => {
  const cells = run('headers=no') as [string, number, number][];
  expect(run()).toEqual([['Coin', 'Value (EUR)', 'Share'], ...cells]);
  expect(cells.slice(0, 2)).toEqual([
    ['BTC', 30000, 0.66666667],
    ['SOL2', 15000, 0.33333333],
  ]);
  expect(cells.reduce((sum, [, , share]) => sum + share, 0)).toBeCloseTo(1, 12);
});

test('columns by name and by header, in BTC too', () => {
  expect(run('coin', 'columns=share,Coin; headers=no; top=1')).toEqual([
    [0.66666667, 'BTC'],
    [0.33333333, 'Other'],
  ]);
  expect(run('coin', 'btc=yes; columns=Value (BTC); top=1')).toEqual([['Value (BTC)'], [0.5], [0.25]]);
});

test('the rest is one row, so that the sum stays', () => {
  expect(run('top=1; headers=no')).toEqual([
    ['BTC', 30000, 0.66666667],
    ['Other', 14999.99999935, 0.33333333],
  ]);
});

test('by exchange it is the grouped balance that is read', () => {
  const sheet = new Sheet();
  const [header] = sheet.run('CT_ALLOCATION', 'exchange') as unknown[][];
  expect(header).toEqual(['Exchange', 'Value (EUR)', 'Share']);
  expect(sheet.parametersSent()).toEqual([{ exclude_dep_with: '0', group: 'exchange' }]);
});

test('own classes, by whatever name people call a coin', () => {
  const classes = [
    ['Bitcoin', 'Gold'],
    ['', ''],
    ['sol2', 'Chains'],
  ];
  expect(run(classes, 'columns=class,value; headers=no')).toEqual([
    ['Gold', 30000],
    ['Chains', 15000],
    ['Unclassified', -0.00000065],
  ]);
});

test('targets add the drift and what to trade; what is aimed at and not held is a row, too', () => {
  const targets = [
    ['Coin', 'Target'],
    ['bitcoin', 0.5],
    ['SOL2', '25%'],
    ['ADA', '0,25'],
    ['XRP', ''],
  ];
  expect(run('coin', targets, 'columns=coin,target,drift,trade; headers=no')).toEqual([
    ['BTC', 0.5, 0.16666667, -7500.00000033],
    ['SOL2', 0.25, 0.08333333, -3750.00000016],
    ['ADA', 0.25, -0.25, 11249.99999984],
    ['DASH', 0, 0, 0.00000065],
  ]);
});

test('a range of settings is one also where targets may stand', () => {
  const settings = [
    ['headers', false],
    ['top', 1],
  ];
  expect(run('coin', settings)).toEqual(run('coin', 'headers=no; top=1'));
  expect(run('coin', [['btc', 'yes']])).toEqual(run('coin', 'btc=yes'));
  expect(run('coin', [['BTC', 1]], 'columns=target; headers=no; top=1')).toEqual([[1], [0]]);
});

test('a blank cell shows nothing yet', () => {
  expect(run('')).toBe('');
  expect(run('coin', [['', '']])).toBe('');
});

test('errors say what is possible', () => {
  expect(complaint('colour')).toMatch(/by.*colour.*coin/);
  expect(complaint('coin', 'BTC')).toMatch(/targets.*two columns/);
  expect(complaint([['BTC']])).toMatch(/by.*two columns/);
  expect(complaint('coin', [['BTC', 60]])).toMatch(/targets.*60.*25%/);
  expect(
    complaint('coin', [
      ['BTC', 0.6],
      ['ETH', 0.6],
    ]),
  ).toMatch(/targets.*120%.*100%/);
  expect(
    complaint('coin', [
      ['BTC', 0.6],
      ['ETH', 'much'],
    ]),
  ).toMatch(/targets.*much/);
});
