// The demo account in the built add-on: every function, without key, plan and call.
import type { Outcome, Spreadsheet } from '../../dev/host/host';
import { catalog } from '../../src/functions/catalog';
import { methodsOf } from '../../src/functions/methods-of';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
});
afterAll(() => addOn.close());

/** The function with what it needs at least, of this account. */
function argumentsOf(name: string, account: string): unknown[] {
  const { parameters } = catalog.find(entry => entry.name === name)!;
  return parameters.map(parameter => {
    if (parameter.name === 'options') return `account=${account}`;
    return 'optional' in parameter && parameter.optional ? undefined : JSON.parse(parameter.example);
  });
}

function run(name: string, account = 'demo', spreadsheet = addOn.sheet): Promise<Outcome> {
  const args = argumentsOf(name, account);
  return addOn.host.call({ entry: 'cell', functionName: name, args, spreadsheet, user: spreadsheet.owner });
}

async function shown(name: string, account?: string, spreadsheet?: Spreadsheet): Promise<unknown> {
  const outcome = await run(name, account, spreadsheet);
  return outcome.ok ? outcome.value : outcome.error.cellText;
}

const names = catalog.map(({ name }) => name);
const withData = catalog.filter(entry => methodsOf(entry).length > 0).map(({ name }) => name);

test.each(names)('%s works on it, and sends nothing', async name => {
  const outcome = await run(name);
  expect(outcome).toMatchObject({ ok: true });
  expect(addOn.calls()).toBe(0);
});

test.each(withData)('%s shows the same again, to another person, and under another spelling', async name => {
  const first = await shown(name);
  addOn.host.evictCache();
  expect(await shown(name)).toEqual(first);
  expect(await shown(name, ' Demo')).toEqual(first);
  const theirs = addOn.host.createSpreadsheet({ owner: 'somebody@example.com' });
  expect(await shown(name, 'demo', theirs)).toEqual(first);
});

test.each(withData)(
  '%s, warm, reads the cache and at most the person’s language: two round trips',
  async name => {
    await run(name);
    const { counts } = await run(name);
    const { CacheService = 0, Session = 0 } = counts.byService;
    expect(CacheService + Session).toBe(counts.roundTrips);
    expect(counts.roundTrips).toBeLessThanOrEqual(2);
  },
);

test('CT_STATUS says that it is made up, and counts no calls', async () => {
  const time = expect.stringMatching(/^2026-06-15T/);
  const status = JSON.parse(JSON.stringify(await shown('CT_STATUS')));
  expect(status).toEqual(
    expect.arrayContaining([
      ['account', 'demo', 'made-up data, to try things out; costs no calls'],
      ['plan', '', ''],
      ['calls_left', '', ''],
      ['getBalance', time, expect.stringMatching(/^fresh, \d+ rows$/)],
    ]),
  );
  expect(JSON.parse(JSON.stringify(await shown('CT_LAST_UPDATE')))).toEqual(time);
});

test('what it shows today is another day’s tomorrow', async () => {
  const time = /"\d{4}-\d\d-\d\dT[^"]+"/g;
  const before = JSON.stringify(await shown('CT_TRADES'));
  addOn.clock.advance(24 * 3_600_000);
  const after = JSON.stringify(await shown('CT_TRADES'));
  addOn.clock.advance(-24 * 3_600_000);
  expect(after).not.toBe(before);
  expect(after.replace(time, '')).toBe(before.replace(time, ''));
});

describe('beside a connected account', () => {
  let both: AddOnHarness;
  beforeAll(async () => {
    both = await startAddOn();
    await both.connect('demo');
  });
  afterAll(() => both.close());

  test('cells that don’t name it never read its file', async () => {
    both.host.resetCounts();
    for (const name of withData) await both.cell(name, ...argumentsOf(name, 'default'));
    expect(both.calls()).toBeGreaterThan(5);
    expect(both.host.counts.byService.HtmlService).toBeUndefined();
  });

  test('the local CoinTracking’s account of that name is the same', async () => {
    for (const name of ['CT_TRADES', 'CT_BALANCE', 'CT_HISTORICAL_SUMMARY', 'CT_GAINS', 'CT_LEDGER'])
      expect(await both.value(name, ...argumentsOf(name, 'demo'))).toEqual(
        await both.value(name, ...argumentsOf(name, 'default')),
      );
  });

  test('a refresh of its formulas costs no call, and recalculates them', async () => {
    const before = both.calls();
    both.workbook.set('A1', { formula: '=CT_BALANCE("BTC"; ; "account=demo")' });
    both.workbook.set('A2', { formula: '=CT_LOTS(; "account=Demo")' });
    const plan = await both.asked('planRefresh', { scope: 'everything' });
    expect(plan.datasets.map(({ account, calls, byFormulas }) => [account, calls, byFormulas])).toEqual(
      plan.datasets.map(() => ['demo', 0, true]),
    );
    expect(plan.budgets).toEqual([]);
    expect(await both.asked('recalculate', { scope: 'everything' })).toMatchObject({ cells: 2 });
    expect(both.calls()).toBe(before);
  });

  test('nobody connects an account under its name', async () => {
    const { key, secret, plan } = both.account('odd');
    const form = {
      apiKey: key,
      apiSecret: secret,
      plan,
      account: 'Demo',
      storage: 'owner',
      test: true,
    } as const;
    expect(await both.refused('connectAccount', form)).toMatchObject({
      field: 'account',
      problem: 'name-of-demo',
    });
  });

  test('Home shows it before any formula has asked for it', async () => {
    const home = await both.asked('getHome', { account: 'demo' });
    expect(home).toMatchObject({ account: 'demo', currency: 'EUR', coinCount: 13 });
    expect(home.value).toBeGreaterThan(40_000);
    expect(home.line).toHaveLength(183);
  });

  test('the sidebar lists the connected accounts, and knows its names for the form', async () => {
    const { accounts } = await both.asked('getSnapshot', null);
    expect(accounts.map(({ account }) => account)).toEqual(['default']);
    const { coins, exchanges } = await both.asked('getSuggestions', { account: 'demo' });
    expect(coins).toContain('BTC');
    expect(exchanges).toContain('Kraken');
  });
});

describe.each([
  ['its file is missing', { htmlFiles: {} }, 'No HTML file named Demo was found'],
  ['its file holds something else', { htmlFiles: { Demo: '<p>Hello</p>' } }, 'Demo.html holds no script'],
  ['Google runs no text', { runsText: false }, 'Code generation from strings disallowed'],
])('where %s', (_, options, why) => {
  let broken: AddOnHarness;
  beforeAll(async () => {
    broken = await startAddOn(options);
    await broken.connect('demo');
  });
  afterAll(() => broken.close());

  test('the cell says so, and others work as before', async () => {
    const note = await broken.note('CT_TOTAL', 'value_fiat', 'account=demo');
    expect(note).toContain("The demo account can't be made here");
    expect(note).toContain(why);
    expect(await broken.value('CT_TOTAL')).toBeGreaterThan(0);
    expect(broken.calls()).toBe(1);
  });
});
