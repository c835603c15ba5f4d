import fc from 'fast-check';
import { completed, suggestionsFor } from '../../../src/sidebar/page/insert/formulas/completion';

const coins = ['ADA', 'BTC', 'ETH', 'WBTC'];

test('names that begin with what is typed come before those that hold it', () => {
  expect(suggestionsFor('b', coins, true)).toEqual(['BTC', 'WBTC']);
  expect(suggestionsFor('', coins, true)).toEqual(coins);
  expect(suggestionsFor('x', coins, true)).toEqual([]);
});

test('a name with a comma is one name, as typed so far and in quotes', () => {
  const groups = ['Savings, long term', 'Trading', '"quoted"'];
  expect(suggestionsFor('Savings, l', groups, true)).toEqual(['Savings, long term']);
  expect(completed('Savings, l', 'Savings, long term', true)).toBe('"Savings, long term"');
  expect(completed('Trading, s', 'Savings, long term', true)).toBe('Trading, "Savings, long term"');
  expect(completed('"Savings, long term", tr', 'Trading', true)).toBe('"Savings, long term", Trading');
  expect(suggestionsFor('"Savings, long term", ', groups, true)).toEqual(['Trading', '"quoted"']);
  expect(suggestionsFor('"Savings, long term"', groups, true)).toEqual([]);
  expect(completed('', '"quoted"', true)).toBe(`'"quoted"'`);
  expect(completed('', 'Savings, long term', false)).toBe('Savings, long term');
});

test('in a list the last name is completed, and none is suggested twice', () => {
  expect(suggestionsFor('BTC, e', coins, true)).toEqual(['ETH']);
  expect(suggestionsFor('btc,', coins, true)).toEqual(['ADA', 'ETH', 'WBTC']);
  expect(completed('BTC,e', 'ETH', true)).toBe('BTC, ETH');
});

test('a single name may hold commas', () => {
  const wallets = ['Kraken, spot', 'Kraken'];
  expect(suggestionsFor('Kraken, s', wallets, false)).toEqual(['Kraken, spot']);
  expect(completed('Kraken, s', 'Kraken, spot', false)).toBe('Kraken, spot');
});

test('what is complete, or means cells, needs no suggestion', () => {
  expect(suggestionsFor('ADA', coins, true)).toEqual([]);
  expect(suggestionsFor('=A', coins, true)).toEqual([]);
});

test('of very many names the first are shown', () => {
  const many = Array.from({ length: 500 }, (_, index) => `C${index}`);
  expect(suggestionsFor('', many, true).length).toBeLessThan(100);
  expect(suggestionsFor('C499', many, true)).toEqual([]);
  expect(suggestionsFor('c49', many, true)).toContain('C499');
});

test('taking a suggestion keeps the names before it', () => {
  const name = fc.string({ unit: fc.constantFrom('A', 'b', '1', ' '), minLength: 1 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 4 }), name, (before, typed) => {
      const text = [...before, typed].join(',');
      const names = completed(text, 'ETH', true)
        .split(',')
        .map(part => part.trim());
      const kept = before.map(part => part.trim());
      expect(names).toEqual(kept.join('') === '' && kept.length <= 1 ? ['ETH'] : [...kept, 'ETH']);
    }),
  );
});
