import type { Spreadsheet } from '../../dev/host/host';
import type { Misbehaviour } from '../../dev/sandbox/sandbox';
import { owner, type Rig, startRig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
  await rig.connect('demo');
});
afterEach(() => rig.close());

const minuteMillis = 60_000;

/** Of the same owner, with the same key. */
async function anotherSpreadsheet(more: object = {}): Promise<Spreadsheet> {
  const spreadsheet = rig.host.createSpreadsheet({ owner });
  const { key, secret, plan } = rig.account('demo');
  const args = [{ apiKey: key, apiSecret: secret, plan, ...more }];
  await rig.host.call({ entry: 'page', functionName: 'connectAccount', args, spreadsheet, user: owner });
  return spreadsheet;
}

test('values outlive the cache: nine hours into an outage every cell still shows its last good value', async () => {
  const before = [await rig.value('CT_BALANCE', 'BTC'), await rig.value('CT_TOTAL', 'profit_fiat')];
  rig.sandbox.misbehave('html');
  rig.clock.advance(9 * 60 * minuteMillis);
  rig.host.evictCache();
  expect([await rig.value('CT_BALANCE', 'BTC'), await rig.value('CT_TOTAL', 'profit_fiat')]).toEqual(before);
  const warm = await rig.cell('CT_BALANCE', 'BTC');
  expect(warm.counts.byCall).toEqual({ 'CacheService.getAll': 1 });
  expect(await rig.value('CT_STATUS', 'last_error')).toMatch(/web page instead of data/);
});

test.each<[string, Misbehaviour, number]>([
  ['answers 429', 'limit-429', 1],
  ['is down', 'http-500', 7],
  ['answers nothing', { mode: 'slow', millis: 25_000 }, 7],
])(
  'while CoinTracking %s for an hour, cells recalculated every minute make a call per back-off window',
  async (_, mode, most) => {
    const before = await rig.value('CT_BALANCE', 'BTC');
    rig.sandbox.misbehave(mode);
    rig.clock.advance(60 * minuteMillis + 1);
    rig.sandbox.requests.length = 0;
    for (let minute = 0; minute < 59; minute++) {
      const cells = await Promise.all([
        rig.cell('CT_BALANCE', 'BTC'),
        rig.cell('CT_BALANCE', 'BTC'),
        rig.cell('CT_TRADES'),
      ]);
      expect(cells.slice(0, 2).map(outcome => outcome.ok && outcome.value)).toEqual([before, before]);
      rig.clock.advance(minuteMillis);
    }
    expect(rig.calls()).toBeLessThanOrEqual(most);
  },
  60_000,
);

test('another spreadsheet of the same owner uses what this one fetched within the hour', async () => {
  const other = await anotherSpreadsheet({ account: 'Mine' });
  const here = await rig.value('CT_TOTAL');
  const there = await rig.host.call({
    entry: 'cell',
    functionName: 'CT_TOTAL',
    args: ['', 'account=Mine'],
    spreadsheet: other,
    user: owner,
  });
  expect(there).toMatchObject({ ok: true, value: here });
  expect(rig.calls()).toBe(1);
});

test('two spreadsheets on one key stay within the hour together', async () => {
  const other = await anotherSpreadsheet();
  await Promise.all(
    [rig.sheet, other].flatMap((spreadsheet, s) =>
      Array.from({ length: 15 }, (_, i) =>
        rig.host.call({
          entry: 'cell',
          functionName: 'CT_GROUPED_BALANCE',
          args: ['exchange', '', '', '', `type=${s}-${i}`],
          spreadsheet,
          user: owner,
        }),
      ),
    ),
  );
  expect(rig.sandbox.requests.map(({ outcome }) => outcome)).toEqual(Array(18).fill('answered'));
});

test('a spreadsheet whose hour the other one has used up shows what that one fetched', async () => {
  const other = await anotherSpreadsheet();
  for (let i = 0; i < 18; i++) await rig.value('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${i}`);
  const there = (type: string) =>
    rig.host.call({
      entry: 'cell',
      functionName: 'CT_GROUPED_BALANCE',
      args: ['exchange', '', '', '', `type=${type}`],
      spreadsheet: other,
      user: owner,
    });
  expect(await there('7')).toMatchObject({ ok: true });
  expect(await there('70')).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/20 calls an hour/) },
  });
  expect(rig.calls()).toBe(18);
});

test('a schedule fetches what is stale or will be before its next turn, and ends quietly when it fails', async () => {
  const { schedule } = rig;
  rig.workbook.set('A1', { formula: '=CT_TOTAL()' });
  rig.workbook.set('A2', { formula: '=CT_TRADES()' });
  await rig.value('CT_TOTAL');
  await rig.value('CT_TRADES');
  expect(await schedule()).toMatchObject({ ok: true });
  expect(rig.calls()).toBe(2);
  rig.clock.advance(59.5 * minuteMillis);
  expect(await schedule()).toMatchObject({ ok: true });
  expect(rig.calls()).toBe(4);
  const warm = await rig.cell('CT_TOTAL');
  expect(warm.counts.roundTrips).toBe(1);
  rig.sandbox.misbehave('http-500');
  rig.clock.advance(60 * minuteMillis);
  expect(await schedule()).toMatchObject({ ok: true, value: undefined });
  expect(rig.calls()).toBe(5);
});

test('a refresh by hand tells of each dataset how it went, and may use the calls kept back for it', async () => {
  await rig.value('CT_TOTAL');
  for (let i = 0; i < 17; i++) await rig.value('CT_GROUPED_BALANCE', 'exchange', '', '', '', `type=${i}`);
  rig.clock.advance(10 * minuteMillis);
  const fetched = [];
  for (const type of [0, 1, 2]) {
    const dataset = `getGroupedBalance?group=exchange&type=${type}`;
    fetched.push(await rig.asked('fetchDataset', { account: 'default', dataset }));
  }
  expect(fetched).toMatchObject([
    { outcome: 'fetched' },
    { outcome: 'fetched' },
    { outcome: 'failed', failure: { code: 'BUDGET_SPENT', limit: 20 } },
  ]);
  expect(rig.calls()).toBe(20);
});
