import { runChecks } from '../../src/analytics/checks/run-checks';
import { transactionsOf } from '../../src/analytics/transactions/transaction';
import { tradesTable } from '../../src/core/tables/transactions';
import { tradesAnswer } from '../support/account-answers';
import { checkInputOf } from '../support/check-input';
import { cleanAccount } from '../support/clean-account';

const perTest = 250;
const seedsFrom = (first: number) => Array.from({ length: perTest }, (_, at) => first + at);

test.each([0, 250, 500, 750])('250 accounts without a fault have no finding, from seed %i', first => {
  for (const seed of seedsFrom(first)) {
    expect({ seed, rows: runChecks(checkInputOf(cleanAccount(seed))) }).toEqual({ seed, rows: [] });
  }
});

test('they hold transfers with fees, fees in a third coin, income, gifts, swaps and German names', () => {
  const seen = new Map<string, number>();
  const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
  for (const seed of seedsFrom(0)) {
    const table = tradesTable(tradesAnswer(cleanAccount(seed).records));
    for (const { group, type, fee, buy, sell } of transactionsOf(table)) {
      count(group);
      if (fee) count(`fee of ${group}`);
      if (fee && fee.coin !== buy?.coin && fee.coin !== sell?.coin) count('third fee');
      if (group === 'unknown') count(type);
    }
    if (seed % 4 === 0) count('German');
  }
  const least = ['trade', 'transfer', 'swap', 'income', 'income not taxable', 'gift', 'expense', 'donation'];
  for (const what of [...least, 'loss', 'fee', 'fee of trade', 'fee of transfer', 'third fee']) {
    expect([what, (seen.get(what) ?? 0) >= 10]).toEqual([what, true]);
  }
  expect(seen.has('unknown')).toBe(false);
});

test('the same seed gives the same account', () => {
  expect(cleanAccount(7)).toEqual(cleanAccount(7));
  expect(cleanAccount(7)).not.toEqual(cleanAccount(8));
});
