// The cache may lose any entry at any time. A cell then shows the right value or says why it can't.
import fc from 'fast-check';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn({}, { trades: 3_000, coins: 20, years: 2 });
  await addOn.connect('demo');
  await addOn.connect('huge', { account: 'large' });
});
afterAll(() => addOn.close());

const formulas: [functionName: string, ...args: string[]][] = [
  ['CT_BALANCE', 'BTC'],
  ['CT_TOTAL', 'profit_fiat'],
  ['CT_HISTORICAL_CURRENCY', 'ETH', 'amount', 'from=2026-05; headers=no'],
  ['CT_TRADES', 'account=large; from=2025-03; to=2025-03; columns=id,buy_amount'],
  ['CT_TRADES', 'account=large; limit=5; order=desc; columns=id,time'],
  ['CT_LEDGER', 'coin=BTC; limit=3; columns=amount,time'],
];

/** The lost entries: all, one part of each large table, the heads, or a share of all entries at each read. */
const losses = {
  everything: () => true,
  'a part of each': ({ key }: { key: string }) => key.endsWith(':1'),
  heads: ({ key }: { key: string }) => !/:\d+$/.test(key),
  'every fifth': () => addOn.host.faults.happens(0.2),
};

test('no loss in the cache makes a wrong value', async () => {
  const right = new Map<string, string>();
  for (const formula of formulas) right.set(formula.join(), JSON.stringify(await addOn.value(...formula)));
  const turns: string[] = [];
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.nat(formulas.length - 1),
          fc.constantFrom(...(Object.keys(losses) as (keyof typeof losses)[])),
        ),
        {
          minLength: 3,
          maxLength: 5,
        },
      ),
      fc.integer(),
      async (steps, seed) => {
        addOn.host.faults.seed(seed);
        await Promise.all(
          steps.map(async ([index, loss]) => {
            addOn.host.faults.cacheForgets = losses[loss];
            const outcome = await addOn.cell(...formulas[index]!);
            turns.push(outcome.ok ? 'value' : outcome.error.message);
            if (outcome.ok) expect(JSON.stringify(outcome.value)).toBe(right.get(formulas[index]!.join()));
            else
              expect(outcome.error.message).toMatch(
                /calls an hour|still being fetched|same CoinTracking key/,
              );
          }),
        );
        addOn.host.faults.reset();
      },
    ),
    { numRuns: 6, endOnFailure: true },
  );
  expect(turns.filter(turn => turn === 'value').length).toBeGreaterThan(turns.length / 2);
}, 120_000);
