// The possible names that are most like a typed one.
import fc from 'fast-check';
import { isSameName } from '../../src/core/names';
import { nearestFirst } from '../../src/core/nearest';

test.each([
  ['SOL', ['SO', 'SOL2', 'BTC'], 'SOL2'],
  ['lmit', ['account', 'headers', 'limit', 'from'], 'limit'],
  ['value_fait', ['amount', 'value_btc', 'value_fiat'], 'value_fiat'],
  ['BALANCE', ['gains', 'balance'], 'balance'],
  ['descending', ['asc', 'desc'], 'desc'],
  ['', ['long name', 'a'], 'a'],
  ['value', ['amount', 'price_fiat', 'value_btc', 'value_fiat'], 'value_btc'],
  ['fait', ['btc', 'fiat', 'amount'], 'fiat'],
  ['Live', ['Link', 'Ledger Live'], 'Ledger Live'],
  ['x'.repeat(50_000), ['BTC', 'ETH'], 'BTC'],
])('the nearest to %j among %j is %s', (given, possible, nearest) => {
  expect(nearestFirst(given, possible)[0]).toBe(nearest);
});

test('it names at most five, each of them possible, those equally near in their own order', () => {
  fc.assert(
    fc.property(fc.string(), fc.uniqueArray(fc.string({ maxLength: 8 })), (given, possible) => {
      const nearest = nearestFirst(given, possible);
      expect(nearest).toHaveLength(Math.min(5, possible.length));
      expect(new Set(nearest).size).toBe(nearest.length);
      expect(possible).toEqual(expect.arrayContaining(nearest));
    }),
  );
  expect(nearestFirst('x', ['a', 'b', 'c'])).toEqual(['a', 'b', 'c']);
});

test('a name typed right is the first', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1 }),
      fc.nat(),
      (names, pick) => {
        const name = names[pick % names.length]!;
        expect(isSameName(nearestFirst(name, names)[0]!, name)).toBe(true);
      },
    ),
  );
});
