import type { Spreadsheet } from '../../dev/host/host';
import type { Fault } from '../../dev/sandbox/sandbox';
import { knownTypes } from '../../src/functions/input/transaction-type';
import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
});
afterEach(() => addOn.close());

const minuteMillis = 60_000;

/** Of the same owner, with the same key. */
async function anotherSpreadsheet(more: object = {}): Promise<Spreadsheet> {
  const spreadsheet = addOn.host.createSpreadsheet({ owner });
  const { key, secret, plan } = addOn.account('demo');
  const args = [{ apiKey: key, apiSecret: secret, plan, ...more }];
  await addOn.host.call({ entry: 'page', functionName: 'connectAccount', args, spreadsheet, user: owner });
  return spreadsheet;
}

test('values outlive the cache: nine hours into an outage every cell still shows its last good value', async () => {
  const before = [await addOn.value('CT_BALANCE', 'BTC'), await addOn.value('CT_TOTAL', 'profit_fiat')];
  addOn.sandbox.injectFault('html');
  addOn.clock.advance(9 * 60 * minuteMillis);
  addOn.host.evictCache();
  expect([await addOn.value('CT_BALANCE', 'BTC'), await addOn.value('CT_TOTAL', 'profit_fiat')]).toEqual(
    before,
  );
  const warm = await addOn.cell('CT_BALANCE', 'BTC');
  expect(warm.counts.byCall).toEqual({ 'CacheService.getAll': 1 });
  expect(await addOn.value('CT_STATUS', 'last_error')).toMatch(/web page instead of data/);
});

test.each<[string, Fault, number]>([
  ['answers 429', 'limit-429', 1],
  ['is down', 'http-500', 7],
  ['answers nothing', { mode: 'slow', millis: 25_000 }, 7],
])(
  'while CoinTracking %s for an hour, cells recalculated every minute make a call per back-off window',
  async (_, mode, most) => {
    const before = await addOn.value('CT_BALANCE', 'BTC');
    addOn.sandbox.injectFault(mode);
    addOn.clock.advance(60 * minuteMillis + 1);
    addOn.sandbox.requests.length = 0;
    for (let minute = 0; minute < 59; minute++) {
      const cells = await Promise.all([
        addOn.cell('CT_BALANCE', 'BTC'),
        addOn.cell('CT_BALANCE', 'BTC'),
        addOn.cell('CT_TRADES'),
      ]);
      expect(cells.slice(0, 2).map(outcome => outcome.ok && outcome.value)).toEqual([before, before]);
      addOn.clock.advance(minuteMillis);
    }
    expect(addOn.calls()).toBeLessThanOrEqual(most);
  },
  60_000,
);

test('another spreadsheet of the same owner uses what this one fetched within the hour', async () => {
  const other = await anotherSpreadsheet({ account: 'Mine' });
  const here = await addOn.value('CT_TOTAL');
  const there = await addOn.host.call({
    entry: 'cell',
    functionName: 'CT_TOTAL',
    args: ['', 'account=Mine'],
    spreadsheet: other,
    user: owner,
  });
  expect(there).toMatchObject({ ok: true, value: here });
  expect(addOn.calls()).toBe(1);
});

test('two spreadsheets on one key stay within the hour together', async () => {
  const other = await anotherSpreadsheet();
  await Promise.all(
    [addOn.sheet, other].flatMap((spreadsheet, s) =>
      Array.from({ length: 15 }, (_, i) =>
        addOn.host.call({
          entry: 'cell',
          functionName: 'CT_GROUPED_BALANCE',
          args: ['exchange', '', '', '', `type=${knownTypes()[s * 15 + i]}`],
          spreadsheet,
          user: owner,
        }),
      ),
    ),
  );
  const outcomes = addOn.sandbox.requests.map(({ outcome }) => outcome);
  expect(outcomes).toHaveLength(18);
  // Calls of two spreadsheets may overtake each other on their way; such a one is sent again, and both count.
  expect(
    outcomes.filter(outcome => outcome !== 'NONCE_TO_LOW').every(outcome => outcome === 'answered'),
  ).toBe(true);
});

test('a spreadsheet whose hour the other one has used up shows what that one fetched', async () => {
  const other = await anotherSpreadsheet();
  // Of the hour's 18 the other one keeps 4.
  for (let i = 0; i < 14; i++)
    await addOn.value('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${knownTypes()[i]}`);
  const there = (number: number) =>
    addOn.host.call({
      entry: 'cell',
      functionName: 'CT_GROUPED_BALANCE',
      args: ['exchange', '', '', '', `type=${knownTypes()[number]}`],
      spreadsheet: other,
      user: owner,
    });
  expect(await there(7)).toMatchObject({ ok: true });
  addOn.host.evictCache();
  for (let i = 20; i < 24; i++) expect(await there(i)).toMatchObject({ ok: true });
  expect(await there(40)).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/20 calls an hour/) },
  });
  expect(addOn.calls()).toBe(18);
});

test('a schedule fetches what is stale or will be before its next turn, and ends quietly when it fails', async () => {
  const { schedule } = addOn;
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()' });
  addOn.workbook.set('A2', { formula: '=CT_TRADES()' });
  await addOn.value('CT_TOTAL');
  await addOn.value('CT_TRADES');
  expect(await schedule()).toMatchObject({ ok: true });
  expect(addOn.calls()).toBe(2);
  addOn.clock.advance(59.5 * minuteMillis);
  expect(await schedule()).toMatchObject({ ok: true });
  expect(addOn.calls()).toBe(4);
  const warm = await addOn.cell('CT_TOTAL');
  expect(warm.counts.roundTrips).toBe(1);
  addOn.sandbox.injectFault('http-500');
  addOn.clock.advance(60 * minuteMillis);
  expect(await schedule()).toMatchObject({ ok: true, value: undefined });
  expect(addOn.calls()).toBe(5);
});

test('a refresh by hand reports on each dataset, and may use the calls that are reserved for it', async () => {
  await addOn.value('CT_TOTAL');
  for (let i = 0; i < 17; i++)
    await addOn.value('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${knownTypes()[i]}`);
  addOn.clock.advance(10 * minuteMillis);
  const fetched = [];
  for (const number of [0, 1, 2]) {
    const dataset = `getGroupedBalance?exclude_dep_with=0&group=exchange&type=${knownTypes()[number]}`;
    fetched.push(await addOn.asked('fetchDataset', { account: 'default', dataset }));
  }
  expect(fetched).toMatchObject([
    { outcome: 'fetched' },
    { outcome: 'fetched' },
    { outcome: 'failed', failure: { code: 'BUDGET_SPENT', limit: 20 } },
  ]);
  expect(addOn.calls()).toBe(20);
});
