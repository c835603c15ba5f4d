import { catalog } from '../../../src/functions/catalog';
import type { Suggestions } from '../../../src/sidebar/contract';
import { type FormValues, nothingTyped } from '../../../src/sidebar/page/insert/formulas/form-values';
import { type Known, namesFor } from '../../../src/sidebar/page/insert/formulas/known-names';
import { oneAccount } from '../../support/browser/snapshot-fixtures';
import { suggestions } from '../../support/connected-script';
import { Sheet } from '../../support/sheet';

const balance = oneAccount().accounts[0]!.datasets.filter(({ dataset }) => dataset === 'getBalance');
const accounts = oneAccount().accounts.map(account => ({ ...account, datasets: balance }));

function names(
  functionName: string,
  place: keyof FormValues,
  name: string,
  typed: FormValues = nothingTyped,
  own: Suggestions = suggestions,
  connected = accounts,
) {
  const entry = catalog.find(known => known.name === functionName)!;
  const known: Known = { entry, typed, suggestions: own, accounts: connected };
  const part = [...(place === 'args' ? entry.parameters : entry.options)].find(own => own.name === name)!;
  return namesFor(part, place, known);
}

test('coins, fields and series are the account’s own', () => {
  expect(names('CT_GAINS', 'args', 'coin')).toEqual(suggestions.coins);
  expect(names('CT_BALANCE', 'args', 'field')).toEqual(suggestions.fields.CT_BALANCE);
  expect(names('CT_HISTORICAL_SUMMARY', 'args', 'series')).toEqual(suggestions.series);
  expect(names('CT_TRADES', 'options', 'exchange')).toEqual(suggestions.exchanges);
});

test('a table that was never fetched suggests nothing of the account, only the columns that its function names', () => {
  const nothing = { ...suggestions, coins: [], series: [], fields: {} };
  expect(names('CT_GAINS', 'args', 'coin', nothingTyped, nothing)).toEqual([]);
  expect(names('CT_HISTORICAL_SUMMARY', 'args', 'series', nothingTyped, nothing)).toEqual([]);
  expect(names('CT_GAINS', 'args', 'field')).toEqual([
    'amount',
    'cost',
    'cost_per_unit',
    'current_value',
    'current_price',
  ]);
});

test('a fetched table suggests its own columns, whichever the function names', () => {
  const fetched = { ...suggestions, fields: { CT_GAINS: ['amount', 'realized'] } };
  expect(names('CT_GAINS', 'args', 'field', nothingTyped, fetched)).toEqual(['amount', 'realized']);
});

test('the names of a group are those of the kind that is chosen', () => {
  expect(names('CT_GROUPED_BALANCE', 'args', 'name')).toEqual(suggestions.groups.exchange);
  const byGroup = { args: { group: 'group' }, options: {} };
  expect(names('CT_GROUPED_BALANCE', 'args', 'name', byGroup)).toEqual(suggestions.groups.group);
});

test('the items of the status are what its table lists', () => {
  const sheet = new Sheet();
  sheet.run('CT_BALANCE');
  const items = sheet.run('CT_STATUS', 'headers=no') as unknown[][];
  expect(names('CT_STATUS', 'args', 'item')).toEqual(items.map(([item]) => item));
});

test('a count or a date suggests nothing', () => {
  expect(names('CT_TRADES', 'options', 'limit')).toEqual([]);
  expect(names('CT_TRADES', 'options', 'from')).toEqual([]);
});

describe('with several accounts connected', () => {
  const several = [...accounts, { ...accounts[0]!, account: 'dad', isDefault: false }];
  const ofAll = { args: {}, options: { account: '*' } };

  test('all of them can be chosen together', () => {
    expect(names('CT_TRADES', 'options', 'account', nothingTyped, suggestions, several)).toEqual([
      'default',
      'dad',
      '*',
    ]);
    expect(names('CT_TRADES', 'options', 'account')).toEqual(['default']);
  });

  test('a status has the datasets of all of them', () => {
    const own = { ...balance[0]!, dataset: 'getTrades' };
    const dads = [...accounts, { ...accounts[0]!, account: 'dad', isDefault: false, datasets: [own] }];
    expect(names('CT_STATUS', 'args', 'item', ofAll, suggestions, dads).slice(-2)).toEqual([
      'getBalance',
      'getTrades',
    ]);
  });
});
