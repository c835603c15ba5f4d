import fc from 'fast-check';
import type { PlannedDataset, RefreshPlan } from '../../../src/sidebar/contract';
import { affordable, callsOf, keyOf, shortBudgets } from '../../../src/sidebar/page/running/plan-cost';

const planned = (
  dataset: string,
  fetchedAtMillis: number,
  calls = 1,
  account = 'default',
): PlannedDataset => ({
  account,
  dataset,
  calls,
  price: calls,
  fetchedAtMillis,
  cells: 1,
  byFormulas: false,
});

function planOf(datasets: readonly PlannedDataset[], budgets: RefreshPlan['budgets']): RefreshPlan {
  return { scope: 'everything', cells: datasets.length, datasets, budgets, changesAtMillis: 0 };
}

const budget = (account: string, callsLeft: number, calls = 9) => ({
  account,
  calls,
  callsLeft,
  nextCallAtMillis: 0,
});

test('what was never fetched comes first, then the oldest', () => {
  const plan = planOf(
    [planned('getBalance', 30), planned('getGains', 10), planned('getTrades', 0)],
    [budget('default', 2)],
  );
  expect([...affordable(plan, 'default')]).toEqual(['default/getTrades', 'default/getGains']);
});

test('what costs more calls than are left makes room for what does not', () => {
  const plan = planOf([planned('getTrades', 1, 5), planned('getGains', 2, 1)], [budget('default', 3)]);
  expect([...affordable(plan, 'default')]).toEqual(['default/getGains']);
});

test('each account pays from its own calls; the default one also under the name "default"', () => {
  const plan = planOf(
    [planned('getGains', 1), planned('getGains', 1, 1, 'Main'), planned('getGains', 1, 1, 'Other')],
    [budget('Main', 1), budget('Other', 0)],
  );
  expect([...affordable(plan, 'Main')]).toEqual(['default/getGains']);
  expect(shortBudgets(plan).map(({ account }) => account)).toEqual(['Main', 'Other']);
});

test('never costs more than is left, and leaves nothing out that would still fit', () => {
  const dataset = fc.record({ calls: fc.nat(4), fetchedAtMillis: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(dataset), fc.nat(20), (given, callsLeft) => {
      const datasets = given.map(({ calls, fetchedAtMillis }, index) =>
        planned(`getGains?n=${index}`, fetchedAtMillis, calls),
      );
      const plan = planOf(datasets, [budget('default', callsLeft)]);
      const chosen = affordable(plan, 'default');
      const spent = callsOf(datasets.filter(one => chosen.has(keyOf(one))));
      expect(spent).toBeLessThanOrEqual(callsLeft);
      for (const one of datasets)
        if (one.calls > 0 && !chosen.has(keyOf(one))) expect(one.calls).toBeGreaterThan(callsLeft - spent);
    }),
  );
});
