// The possible names that are most like a typed one.
import fc from 'fast-check';
import { nearestFirst } from '../../../src/functions/input/nearest';

test.each([
  ['SOL', ['SO', 'SOL2', 'BTC'], 'SOL2'],
  ['lmit', ['account', 'headers', 'limit', 'from'], 'limit'],
  ['value_fait', ['amount', 'value_btc', 'value_fiat'], 'value_fiat'],
  ['BALANCE', ['gains', 'balance'], 'balance'],
  ['descending', ['asc', 'desc'], 'desc'],
  ['', ['long name', 'a'], 'a'],
])('the nearest to %j among %j is %s', (given, possible, nearest) => {
  expect(nearestFirst(given, possible)[0]).toBe(nearest);
});

test('every possible name is there once, those equally near in their own order', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 8 })), (given, possible) => {
      expect([...nearestFirst(given, possible)].sort()).toEqual([...possible].sort());
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
        expect(nearestFirst(name, names)[0]!.toLowerCase()).toBe(name.toLowerCase());
      },
    ),
  );
});
