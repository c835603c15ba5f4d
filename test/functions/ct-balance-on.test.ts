// CT_BALANCE_ON: one day and many, one coin and all, by exchange, what is read, errors.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { dateInBerlin, Sheet } from '../support/sheet';

const points = (...days: [seconds: number, amount: number, fiat: number][]) =>
  Object.fromEntries(
    days.map(([seconds, amount, fiat]) => [
      String(seconds),
      { amount: String(amount), fiat: String(fiat), btc: '0' },
    ]),
  );

function sheetWithHistory(): Sheet {
  const sheet = new Sheet();
  sheet.ports.http.answers.getHistoricalCurrency = {
    success: 1,
    method: 'getHistoricalCurrency',
    account_currency: 'EUR',
    // The midnight in Berlin at the end of 3 January 2025.
    historical: { BTC: points([1735945200, 0.4, 36000]), XRP: points([1735945200, 1, 1]) },
  };
  return sheet;
}

const sheet = sheetWithHistory();
const run = (...given: CellArgument[]) => sheet.run('CT_BALANCE_ON', ...given);
const complaint = (...given: CellArgument[]) => sheet.complaint('CT_BALANCE_ON', ...given);
const methodsOf = ({ ports }: Sheet) => ports.http.requests.map(({ fields }) => fields.method);

test('all that was held, with value at the price of that day and cost of the open lots', () => {
  expect(run('2025-01-03')).toEqual([
    ['Coin', 'Amount', 'Value (EUR)', 'Cost (EUR)', 'Price (EUR)'],
    ['BTC', 0.4, 36000, 25000, 90000],
    ['ETH', 2, '', '', ''],
    ['EUR', 8750, 8750, '', 1],
  ]);
});

test('a coin is a figure, a range of coins a row each, a blank one blank', () => {
  expect(run('2025-01-03', 'btc')).toBe(0.4);
  expect(run(dateInBerlin('2025-01-03'), 'BTC', 'value,cost')).toEqual([[36000, 25000]]);
  expect(run('2025-01-03', [['BTC'], [''], ['ETH']], 'amount')).toEqual([[0.4], [''], [2]]);
  expect(run('2025-01-01', 'ETH')).toBe(0);
});

test('a day to come has amounts, and values that nobody knows; a time that isn’t over means today', () => {
  expect(run('2090-01-01', 'BTC', 'amount,value,cost,price')).toEqual([[0.15, '', 25000, '']]);
  const figures = 'amount,value,price';
  for (const unfinished of ['this year', 'this month', 'ytd'])
    expect(run(unfinished, 'BTC', figures)).toEqual(run('today', 'BTC', figures));
  expect(run('2025-01', 'BTC')).toBe(run('2025-01-31', 'BTC'));
});

test('by exchange, the exchange first', () => {
  expect(
    run('2025-01-03', undefined, undefined, 'by=exchange; columns=exchange,coin,amount; headers=no'),
  ).toEqual([
    ['Bitvavo', 'EUR', 40000],
    ['Kraken', 'BTC', 0.4],
    ['Kraken', 'ETH', 2],
    ['Kraken', 'EUR', -31250],
  ]);
  expect(run('2025-01-03', 'EUR', 'amount', 'by=exchange; headers=no')).toEqual([[40000], [-31250]]);
});

test('a range of days is a row each, as they are asked for, with coins across', () => {
  const days = [['2025-01-03'], [''], ['2025-01-01'], ['2090-01-01']];
  const [third, first, future] = ['2025-01-03', '2025-01-01', '2090-01-01'].map(dateInBerlin);
  expect(run(days, 'BTC,ETH')).toEqual([
    ['Date', 'BTC Amount', 'ETH Amount'],
    [third, 0.4, 2],
    ['', '', ''],
    [first, 0.5, 0],
    [future, '', ''],
  ]);
  expect(run(days, 'BTC', 'amount,value', 'headers=no; limit=1')).toEqual([[third, 0.4, 36000]]);
  expect(run(days, 'BTC,NOPE', 'amount', 'limit=1; headers=no')).toEqual([[third, 0.4, '']]);
  expect((run(days) as unknown[][])[0]).toEqual(['Date', 'BTC Amount', 'ETH Amount', 'EUR Amount']);
});

test('a range of days has the newest or the oldest first where that is asked for, blanks last', () => {
  const days = [['2025-01-02', '', '2025-01-03', '2025-01-01']];
  const [first, second, third] = ['2025-01-01', '2025-01-02', '2025-01-03'].map(dateInBerlin);
  const ordered = (options: string) => run(days, 'BTC', 'amount', `headers=no; ${options}`);
  expect(ordered('order=desc')).toEqual([
    [third, 0.4],
    [second, 0.4],
    [first, 0.5],
    ['', ''],
  ]);
  expect(ordered('order=asc; limit=1')).toEqual([[first, 0.5]]);
  expect(ordered('order=desc; limit=1')).toEqual([[third, 0.4]]);
});

test('amounts need the transactions alone, today the balance, another day the histories of all coins in one call', () => {
  const own = sheetWithHistory();
  own.run('CT_BALANCE_ON', '2025-01-03', 'BTC');
  own.run('CT_BALANCE_ON', [['2025-01-03'], ['2025-01-04']]);
  expect(methodsOf(own)).toEqual(['getTrades']);
  own.run('CT_BALANCE_ON', 'today');
  expect(methodsOf(own)).toEqual(['getTrades', 'getBalance']);
  own.run('CT_BALANCE_ON', '2025-01-03');
  own.run('CT_BALANCE_ON', [['2025-01-03'], ['2025-01-04']], undefined, 'value');
  expect(methodsOf(own)).toEqual(['getTrades', 'getBalance', 'getHistoricalCurrency']);
});

test('a warm cell is at most two round trips', () => {
  run('2025-01-03');
  sheet.ports.takeEvents();
  run('2025-01-03');
  expect(sheet.ports.takeEvents().length).toBeLessThanOrEqual(2);
});

test('a blank cell shows nothing yet, and errors say what is possible', () => {
  expect(run('')).toBe('');
  expect(complaint()).toMatch(/date/);
  expect(complaint('03/04/2025')).toMatch(/date.*03\/04\/2025/);
  expect(complaint('2025-01-03', 'NOPE')).toMatch(/NOPE.*BTC/);
  expect(complaint([['2025-01-03'], ['2025-01-04']], 'NOPE')).toMatch(/NOPE.*BTC/);
  expect(complaint('2025-01-03', 'BTC', 'colour')).toMatch(/colour.*amount/);
  expect(complaint('2025-01-03', 'by=colour')).toMatch(/by.*colour/);
});
