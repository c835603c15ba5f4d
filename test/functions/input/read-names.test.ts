// Names from a text, a list or a range.
import { readNames, readText } from '../../../src/functions/input/read-names';
import { failureFrom } from '../../support/connected-ports';

test.each([
  ['a name', 'BTC', ['BTC'], false],
  ['a name with blanks around', ' BTC ', ['BTC'], false],
  ['a number', 1, ['1'], false],
  ['a list', 'BTC, ETH,SOL2', ['BTC', 'ETH', 'SOL2'], true],
  ['a list of two', 'BTC,ETH', ['BTC', 'ETH'], true],
  ['a list with gaps', ',BTC,,', ['BTC'], false],
  ['a column', [['BTC'], ['ETH']], ['BTC', 'ETH'], true],
  ['a row', [['BTC', 'ETH']], ['BTC', 'ETH'], true],
  ['a column with blanks', [['BTC'], [''], [' ETH ']], ['BTC', '', 'ETH'], true],
  ['a column of blanks', [[''], [' ']], ['', ''], true],
  ['a range of one cell', [['BTC']], ['BTC'], false],
])('%s', (_name, given, items, many) => {
  expect(readNames('coin', given)).toMatchObject({ items, many });
});

test.each([[''], [' '], [','], [' , '], [null], [undefined], [[['']]]])('%j is nothing', given => {
  expect(readNames('coin', given)).toBeUndefined();
});

test('a date is no name', () => {
  const failure = { code: 'ARGUMENT_INVALID', argument: 'coin', given: '', expected: 'name' };
  expect(failureFrom(() => readNames('coin', new Date()))).toEqual(failure);
  expect(failureFrom(() => readNames('coin', [['BTC'], [new Date()]]))).toEqual(failure);
});

test('a text may come from a range of one cell, but not of several', () => {
  expect(readText('name', ' A, B ')).toBe('A, B');
  expect(readText('name', [['Kraken']])).toBe('Kraken');
  expect(readText('name', '')).toBeUndefined();
  expect(readText('name', [['']])).toBeUndefined();
  expect(failureFrom(() => readText('name', [['Kraken', 'Bitvavo']]))).toMatchObject({ argument: 'name' });
});
