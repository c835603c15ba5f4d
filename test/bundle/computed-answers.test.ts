// What the functions of transactions cost in calls, round trips and bytes, whatever the account's size.
import { computedFrom, type Formula, formulaText } from '../../dev/bench/formula';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

const run = (addOn: AddOnHarness, { functionName, args }: Formula) => addOn.cell(functionName, ...args);
const methodsCalled = (addOn: AddOnHarness) => addOn.sandbox.requests.map(({ method }) => method).sort();
const threeDatasets = ['getBalance', 'getHistoricalCurrency', 'getTrades'];

/** What a cell reads from the cache, in bytes. */
async function bytesRead(addOn: AddOnHarness, formula: Formula): Promise<number> {
  const keys: string[] = [];
  addOn.host.faults.cacheForgets = ({ key }) => {
    keys.push(key);
    return false;
  };
  await run(addOn, formula);
  addOn.host.faults.reset();
  const cache = addOn.host.cache(addOn.sheet);
  return keys.reduce((sum, key) => sum + Buffer.byteLength(cache[key] ?? ''), 0);
}

describe('a sheet of all functions of transactions', () => {
  let addOn: AddOnHarness;
  beforeAll(async () => {
    addOn = await startAddOn();
    await addOn.connect('demo');
  });
  afterAll(() => addOn.close());

  test('opened at once, it makes a call for the transactions, one for all histories, and one for the balance', async () => {
    const outcomes = await Promise.all(computedFrom.map(formula => run(addOn, formula)));
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    expect(methodsCalled(addOn)).toEqual(threeDatasets);
  });

  test.each(computedFrom.map(formula => [formulaText(formula), formula] as const))(
    'warm, %s makes one or two round trips: to the cache, and for a sentence to the person’s language',
    async (_, formula) => {
      await run(addOn, formula);
      const { counts } = await run(addOn, formula);
      const free = /^Utilities\.|^Session\.getActiveUserLocale$/;
      expect(Object.keys(counts.byCall).filter(call => !free.test(call))).toEqual(['CacheService.getAll']);
      expect(counts.roundTrips).toBeLessThanOrEqual(2);
    },
  );

  test('an hour later, a refresh makes the same three calls, and the cells none', async () => {
    for (const [row, formula] of computedFrom.entries())
      addOn.workbook.set(`A${row + 1}`, { formula: `=${formulaText(formula)}` });
    addOn.clock.advance(3_700_000);
    addOn.sandbox.requests.length = 0;
    const refreshed = await addOn.schedule();
    expect(refreshed.ok).toBe(true);
    expect(methodsCalled(addOn)).toEqual(threeDatasets);
    for (const formula of computedFrom) expect((await run(addOn, formula)).ok).toBe(true);
    expect(methodsCalled(addOn)).toEqual(threeDatasets);
  });
});

describe('20,000 transactions of 300 coins', () => {
  let addOn: AddOnHarness;
  beforeAll(async () => {
    addOn = await startAddOn();
    await addOn.connect('huge');
  });
  afterAll(() => addOn.close());

  const ofTransactionsAlone = computedFrom.filter(
    ({ functionName, args }) =>
      /REALIZED|INCOME|FEES|FLOWS|CHECK/.test(functionName) && !/coin/.test(String(args[1])),
  );

  test.each(ofTransactionsAlone.map(formula => [formulaText(formula), formula] as const))(
    'warm, %s reads one round trip of little more than its own rows',
    async (_, formula) => {
      const first = await run(addOn, formula);
      expect(first.ok).toBe(true);
      const warm = await run(addOn, formula);
      expect(warm.ok && warm.value).toEqual(first.ok && first.value);
      expect(warm.counts.roundTrips).toBe(1);
      expect(await bytesRead(addOn, formula)).toBeLessThan(60_000);
    },
  );

  test('they made one call, and the check one for the balance', () => {
    expect(methodsCalled(addOn)).toEqual(['getBalance', 'getTrades']);
  });
});
