// CT_GROUPED_BALANCE: what its cell shows for each of its arguments.
import type { CellArgument } from '../../src/functions/define/cell-value';
import { groupedAnswer } from '../support/answers';
import { Sheet } from '../support/sheet';

const sheet = new Sheet();
const run = (...given: CellArgument[]) => sheet.run('CT_GROUPED_BALANCE', ...given);
const headers = ['Name', 'Coin', 'Amount', 'Value (EUR)', 'Value (BTC)'];
const onKraken = [
  ['Kraken', 'BTC', 0.4, 24000, 0.4],
  ['Kraken', 'EUR', -150, -150, -0.0025],
];
const onLedger = ['Ledger Live', 'BTC', 0.1, 6000, 0.1];

test('CT_GROUPED_BALANCE lists every coin by exchange, without the sums', () => {
  expect(run()).toEqual([headers, ...onKraken, onLedger]);
});

test('a name narrows it, whatever its case; name and coin give a figure', () => {
  expect(run('exchange', 'kraken')).toEqual([headers, ...onKraken]);
  expect(run(undefined, 'Kraken', 'BTC')).toBe(0.4);
  expect(run(undefined, 'Kraken', 'EUR', 'amount,value_fiat')).toEqual([[-150, -150]]);
  expect(run(undefined, 'Kraken', [['EUR'], [''], ['BTC']], 'fiat')).toEqual([[-150], [''], [24000]]);
});

test('a coin alone narrows the table to it, a range to all of its coins, blanks aside', () => {
  expect(run(undefined, undefined, 'BTC')).toEqual([headers, onKraken[0], onLedger]);
  expect(run(undefined, undefined, [['eur'], [''], ['BTC']])).toEqual([headers, ...onKraken, onLedger]);
});

test('sums come along or alone where wished', () => {
  expect(run('', '', '', '', 'totals=only; order=desc; columns=name,fiat')).toEqual([
    ['Name', 'Value (EUR)'],
    ['Kraken', 23850],
    ['Ledger Live', 6000],
  ]);
  expect(run('totals=yes; columns=coin; headers=no')).toEqual([
    ['BTC'],
    ['EUR'],
    ['TOTAL_SUMMARY'],
    ['BTC'],
    ['TOTAL_SUMMARY'],
  ]);
});

test('all of that is one call; what the server groups or counts differently is another', () => {
  expect(sheet.parametersSent()).toEqual([{ exclude_dep_with: '0', group: 'exchange' }]);
  run('Type');
  run('group', '', '', '', 'exclude_dep_with=yes; type=trade');
  expect(sheet.parametersSent().slice(1)).toEqual([
    { exclude_dep_with: '0', group: 'type' },
    { exclude_dep_with: '1', group: 'group', type: 'Trade' },
  ]);
});

test.each([
  [['exchanges'], 'There is no group "exchanges". Possible: exchange, '],
  [[undefined, 'Krake'], 'There is no name "Krake". Possible: Kraken, Ledger Live.'],
  [[undefined, 'Kraken', 'ETH'], 'There is no coin "ETH". Possible: '],
  [[undefined, undefined, 'ETH'], 'There is no coin "ETH". Possible: '],
  [[undefined, 'Kraken', 'BTC', 'wrth'], 'There is no field "wrth". Possible: '],
  [
    [undefined, [['Kraken'], ['Ledger Live']]],
    "name can't be read: give one value, not a range of several cells.",
  ],
  [['type=Foo'], 'There is no type "Foo". Possible: Lost, '],
  [['totals=maybe'], 'There is no totals "maybe". Possible: '],
])('%j is answered by what is possible', (given, sentence) => {
  expect(sheet.complaint('CT_GROUPED_BALANCE', ...given)).toContain(sentence);
});

test('an empty account has headers', () => {
  const empty = new Sheet();
  empty.ports.http.answers.getGroupedBalance = { ...groupedAnswer, details: [] };
  expect(empty.run('CT_GROUPED_BALANCE')).toEqual([headers]);
  expect(empty.run('CT_GROUPED_BALANCE', undefined, 'Kraken')).toEqual([headers]);
});
