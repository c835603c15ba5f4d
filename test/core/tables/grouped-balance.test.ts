// getGroupedBalance as a table: groups, their names and their sums.
import { groupedBalanceTable } from '../../../src/core/tables/grouped-balance';
import { groupedAnswer } from '../../support/answers';
import { valuesOf } from '../../support/connected-ports';

const { details, ...envelope } = groupedAnswer;
const names = (answer: Record<string, unknown>) => valuesOf(groupedBalanceTable(answer)).name;

test('a row a group and coin, without the " Balance" behind group names, sums as TOTAL_SUMMARY', () => {
  expect(valuesOf(groupedBalanceTable(groupedAnswer))).toEqual({
    name: ['Kraken', 'Kraken', 'Kraken', 'Ledger Live', 'Ledger Live'],
    coin: ['BTC', 'EUR', 'TOTAL_SUMMARY', 'BTC', 'TOTAL_SUMMARY'],
    amount: [0.4, -150, null, 0.1, null],
    fiat: [24000, -150, 23850, 6000, 6000],
    btc: [0.4, -0.0025, 0.3975, 0.1, 0.1],
  });
});

test('names stay whole where not all end in " Balance": then it is part of the name', () => {
  const coins = { BTC: { amount: '1' } };
  expect(names({ ...envelope, details: { 'New Balance': coins, Rest: coins } })).toEqual([
    'New Balance',
    'Rest',
  ]);
  expect(names({ ...envelope, details: { 'KRAKEN BALANCE': coins } })).toEqual(['KRAKEN']);
  expect(names({ ...envelope, details: { 'My Balance Balance': coins } })).toEqual(['My Balance']);
});

test('groups under another name, or with details of their own, are found', () => {
  const expected = valuesOf(groupedBalanceTable(groupedAnswer));
  const wrapped = Object.fromEntries(
    Object.entries(details).map(([name, coins]) => [name, { details: coins }]),
  );
  expect(valuesOf(groupedBalanceTable({ ...envelope, result: details }))).toEqual(expected);
  expect(valuesOf(groupedBalanceTable({ ...envelope, details: wrapped }))).toEqual(expected);
});

test.each([[[]], [{}]])('details that are %j are no groups', none => {
  const nothing = { name: [], coin: [], amount: [], fiat: [], btc: [] };
  expect(valuesOf(groupedBalanceTable({ ...envelope, details: none }))).toEqual(nothing);
});

test('a group that holds nothing adds no row', () => {
  expect(names({ ...envelope, details: { 'A Balance': [], 'B Balance': { BTC: { amount: 1 } } } })).toEqual([
    'B',
  ]);
});
