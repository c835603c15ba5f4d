// CT_TRADES: its table, filters, columns and errors.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { emptyTradesAnswer } from '../support/answers';
import { at, Sheet } from '../support/sheet';

const sheet = new Sheet();
const ids = (options: CellArgument) => sheet.column(0, 'CT_TRADES', options).slice(1);

test('CT_TRADES lists all transactions, oldest first, times as dates', () => {
  const [headers, ...rows] = sheet.run('CT_TRADES') as unknown[][];
  expect(headers!.slice(0, 6)).toEqual(['ID', 'Time', 'Type', 'Buy', 'Buy currency', 'Sell']);
  expect(headers).toContain('Buy value (EUR)');
  expect(rows.map(row => row[0])).toEqual(['5', '900', '7', '30']);
  expect(rows[1]!.slice(0, 9)).toEqual(['900', at(1735732800), 'Trade', 0.5, 'BTC', 31250, 'EUR', '', '']);
});

test.each([
  ['type=Trade', ['900', '7']],
  ['type=trade,deposit', ['5', '900', '7']],
  ['coin=btc', ['900', '7', '30']],
  ['coin=ETH,EUR', ['5', '900', '7']],
  ['exchange=Bitvavo', ['5']],
  ['group=Savings', ['7']],
  ['type=Trade; coin=BTC; exchange=Kraken; group=Savings', ['7']],
  ['order=desc', ['30', '7', '900', '5']],
  ['order=desc; limit=1', ['30']],
  ['limit=2', ['5', '900']],
  ['from=2025-01-02', ['7', '30']],
  ['to=2025-01-01', ['5', '900']],
  ['from=2025-01-01 13:00; to=2025-01-01 13:00', ['900']],
  ['from=2025-01-01 12:30; to=2025-01-02', ['900', '7']],
  ['from=2025-01; to=2025-01', ['5', '900', '7']],
  ['from=2025; to=2025', ['5', '900', '7', '30']],
  ['from=2026', []],
  ['type=', ['5', '900', '7', '30']],
])('%s', (options, expected) => {
  expect(ids(options)).toEqual(expected);
});

test('a range of settings takes real dates and numbers', () => {
  const range = [
    ['from', new Date('2025-01-01T23:00Z')],
    ['to', new Date('2025-01-01T23:00Z')],
    ['limit', 5],
  ];
  expect(ids(range)).toEqual(['7']);
});

test('columns by API name or header, in the order asked for', () => {
  expect(sheet.run('CT_TRADES', 'columns=Buy currency,time; limit=1')).toEqual([
    ['Buy currency', 'Time'],
    ['EUR', at(1735689600)],
  ]);
});

test('every filter works on one call, without filters and with prices', () => {
  expect(sheet.parametersSent()).toEqual([{ trade_prices: '1' }]);
});

test.each([
  ['type=Trdae', 'There is no type "Trdae". Possible: Trade, '],
  ['coin=SOL', 'There is no coin "SOL". Possible: '],
  ['exchange=Krakn', 'There is no exchange "Krakn". Possible: Kraken, Bitvavo.'],
  ['columns=when', 'There is no column "when". Possible: '],
  ['from=01/02/2025', 'from can\'t be "01/02/2025": give the year first, as in 2025-12-31: '],
])('%s is answered by what is possible', (options, sentence) => {
  expect(sheet.complaint('CT_TRADES', options)).toContain(sentence);
});

test('what is no setting is answered by how settings look', () => {
  expect(sheet.complaint('CT_TRADES', 'BTC')).toContain('options can\'t be "BTC": give "name=value"');
  expect(sheet.complaint('CT_TRADES', 'limit=1', 'BTC')).toContain('CT_TRADES takes 1 argument, but 2 came.');
});

describe('of an empty account', () => {
  const empty = new Sheet();
  empty.ports.http.answers.getTrades = emptyTradesAnswer;

  test('the table is its header row, and blank without headers', () => {
    expect(empty.run('CT_TRADES')).toEqual([(sheet.run('CT_TRADES') as unknown[][])[0]]);
    expect(empty.run('CT_TRADES', 'headers=no')).toEqual([['']]);
  });

  test('a formula that will work later shows no error today', () => {
    expect(
      empty.run(
        'CT_TRADES',
        'type=Trade; coin=BTC; exchange=Kraken; columns=time,exchange,buy_value_in_cur; order=desc',
      ),
    ).toEqual([['Time', 'Exchange', 'Buy value (EUR)']]);
  });
});
