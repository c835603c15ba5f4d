// CoinTracking's own transaction types under the names that it gives them.
import { knownType, knownTypes } from '../../../src/functions/input/transaction-type';

test.each([
  ['Staking', 'Staking'],
  ['deposit', 'Deposit'],
  ['Einzahlung', 'Deposit'],
  ['sonstige gebu\u0308hr', 'Other Fee'],
  ['Reward/Bonus', 'Reward / Bonus'],
  ['Mining (commercial)', 'Mining (commercial)'],
  ['Stolen / Hacked / Fraud', 'Stolen'],
])('%s is a type', (name, type) => {
  expect(knownType(name)).toBe(type);
});

test('a gift that comes in is another type than one that goes out', () => {
  expect(['Gift/Tip(In)', 'Gift / Tip', 'Geschenk'].map(knownType)).toEqual(Array(3).fill('Gift / Tip'));
  expect(['Gift(Out)', 'Gift', 'Schenkung'].map(knownType)).toEqual(Array(3).fill('Gift'));
});

test('a loss on margin is another type than what is lost', () => {
  expect(knownType('Verlust')).toBe('Lost');
  expect(knownType('Margin Verlust')).toBe('Margin Loss');
});

test('a name that CoinTracking gives no type is none', () => {
  for (const name of ['Foo', '', 'Trades', '(in)', '__proto__']) expect(knownType(name)).toBeUndefined();
});

test('no two types share a spelling', () => {
  for (const type of knownTypes()) expect(knownType(type)).toBe(type);
});
