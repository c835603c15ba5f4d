import { readType } from '../../src/analytics/transactions/transaction-types';

test.each([
  ['Zinsen', 'Interest Income', 'income'],
  ['Reward/Bonus', 'Reward / Bonus', 'income'],
  ['Gift/Tip(In)', 'Gift / Tip', 'gift'],
  ['Geschenk', 'Gift / Tip', 'gift'],
  ['Schenkung', 'Gift', 'gift'],
  ['Verlust', 'Lost', 'loss'],
  ['Margin Verlust', 'Margin Loss', 'not covered'],
  ['Sonstige Gebühr', 'Other Fee', 'fee'],
  ['Sonstige Gebu\u0308hr', 'Other Fee', 'fee'],
  ['income (non taxable)', 'Income (non taxable)', 'income not taxable'],
])('%s is the type %s', (text, name, group) => {
  expect(readType(text)).toEqual({ name, group });
});

test('an unknown type keeps its own name', () => {
  expect(readType(' Node Reward ')).toEqual({ name: 'Node Reward', group: 'unknown' });
});
