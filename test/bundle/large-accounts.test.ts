import { createVirtualClock } from '../../dev/clock';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn({ clock: createVirtualClock({ startMillis: Date.UTC(2026, 5, 15, 10) }) });
  await addOn.connect('huge');
});
afterAll(() => addOn.close());

const entriesRead = (byCall: Record<string, number>) => byCall['CacheService.getAll'];

test('a month of 20,000 transactions reads the head and the parts of that month, no more', async () => {
  const all = (await addOn.value('CT_TRADES', 'columns=time,id')) as [Date, string][];
  const keys: string[] = [];
  addOn.host.faults.cacheForgets = ({ key }) => {
    keys.push(key);
    return false;
  };
  const month = (await addOn.value('CT_TRADES', 'from=2025-03; to=2025-03; columns=time,id')) as unknown[][];
  addOn.host.faults.reset();
  // In Berlin, March begins an hour before it does at UTC, and April two.
  const [from, to] = [Date.UTC(2025, 1, 28, 23), Date.UTC(2025, 2, 31, 22)];
  const expected = all.slice(1).filter(([time]) => time.getTime() >= from && time.getTime() < to);
  expect(month.slice(1)).toEqual(expected);
  expect(keys.filter(key => key.includes('getTrades') && !key.endsWith('!')).length).toBeLessThanOrEqual(3);
});

test('the newest rows read the last part, the oldest rows the first', async () => {
  const all = (await addOn.value('CT_TRADES', 'columns=id')) as string[][];
  for (const [options, expected] of [
    ['limit=2; order=desc; columns=id; headers=no', [all.at(-1), all.at(-2)]],
    ['limit=2; columns=id; headers=no', [all[1], all[2]]],
  ] as const) {
    const outcome = await addOn.cell('CT_TRADES', options);
    expect(outcome.ok && outcome.value).toEqual(expected);
    expect(entriesRead(outcome.counts.byCall)).toBe(2);
  }
});

test("300 coins' histories take two calls for two coins and one for all the others", async () => {
  addOn.sandbox.requests.length = 0;
  const coins = [
    ...new Set(addOn.account('huge').data.transactions.map(({ buy }) => buy?.coin ?? 'EUR')),
  ].slice(0, 40);
  for (const coin of coins)
    await addOn.value('CT_HISTORICAL_CURRENCY', coin, 'amount', 'limit=1; order=desc');
  expect(
    addOn.sandbox.requests.map(({ fields }) => fields.find(([name]) => name === 'currency')?.[1]),
  ).toEqual([coins[0], coins[1], undefined]);
  const warm = await addOn.cell('CT_HISTORICAL_CURRENCY', coins[7], 'fiat', 'limit=1');
  expect(warm.counts.byCall).toMatchObject({ 'CacheService.getAll': 1 });
  expect(warm.counts.roundTrips).toBe(1);
  expect(await addOn.note('CT_HISTORICAL_CURRENCY', 'NOSUCHCOIN')).toMatch(
    /^Error: There is no coin "NOSUCHCOIN"\. Possible: /,
  );
  expect(addOn.calls()).toBe(3);
}, 60_000);

test('disconnecting finds every one of those entries', async () => {
  expect(Object.keys(addOn.host.cache(addOn.sheet)).length).toBeGreaterThan(200);
  await addOn.asked('disconnectAccount', { account: 'default' });
  expect(addOn.host.everythingStored().filter(({ where }) => where.startsWith('cache'))).toEqual([]);
});

test('an answer larger than Google takes comes in windows of time with a refresh; until then the cell says so', async () => {
  const other = await startAddOn();
  await other.connect('demo');
  const whole = await other.value('CT_TRADES', 'columns=id');
  other.clock.advance(7 * 3_600_000);
  await other.connect('demo');
  other.host.faults.fetch = () => 'too large';
  expect(await other.note('CT_TRADES')).toMatch(
    /larger than Google takes at once\. It comes in parts with a refresh/,
  );
  expect(await other.note('CT_TRADES', 'limit=1')).toMatch(/larger than Google takes/);
  let tooLarge = 2;
  other.host.faults.fetch = () => (tooLarge-- > 0 ? 'too large' : undefined);
  other.sandbox.requests.length = 0;
  const fetched = await other.asked('fetchDataset', {
    account: 'default',
    dataset: 'getTrades?trade_prices=1',
  });
  expect(fetched).toMatchObject({ outcome: 'fetched' });
  expect(other.sandbox.requests.map(({ fields }) => fields.map(([name]) => name).slice(2))).toEqual([
    ['trade_prices', 'start', 'end'],
    ['trade_prices', 'start'],
  ]);
  expect(await other.value('CT_TRADES', 'columns=id')).toEqual(whole);
  await other.close();
});
