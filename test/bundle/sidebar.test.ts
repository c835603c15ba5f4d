// The script's side of the sidebar, as the page calls it.
import { type AddOnHarness, editor, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
});
afterEach(() => addOn.close());

const formOf = (name: string, more: object = {}) => {
  const { key, secret, plan } = addOn.account(name);
  return {
    apiKey: key,
    apiSecret: secret,
    plan,
    account: '',
    storage: 'owner',
    test: true,
    ...more,
  } as const;
};

test('connecting with a test costs one call, and what came is the balance that formulas show', async () => {
  const { coins, snapshot } = await addOn.asked('connectAccount', formOf('demo'));
  expect(coins).toBeGreaterThan(5);
  expect(snapshot.accounts).toMatchObject([{ callsLeft: 19, datasets: [{ dataset: 'getBalance' }] }]);
  await addOn.value('CT_BALANCE', 'BTC');
  expect(addOn.calls()).toBe(1);
});

test.each([
  ['a wrong secret', { apiSecret: 'not-the-secret-0123' }, 'KEY_REFUSED'],
  ['key and secret swapped', 'swapped', 'KEY_REFUSED'],
  ['an account on the FREE plan', 'free', 'NO_API_ACCESS'],
])('%s is told after one call, and nothing is connected', async (_, wrong, code) => {
  const { key, secret } = addOn.account('demo');
  const form =
    wrong === 'free'
      ? formOf('free', { plan: 'PRO' })
      : formOf('demo', wrong === 'swapped' ? { apiKey: secret, apiSecret: key } : (wrong as object));
  expect(await addOn.refused('connectAccount', form)).toMatchObject({ code, account: 'default' });
  expect(addOn.calls()).toBe(1);
  expect(addOn.host.properties('document', addOn.sheet.id)).not.toHaveProperty(['ct.account.default']);
  expect(JSON.stringify(addOn.host.properties('user', owner))).not.toContain(form.apiSecret);
});

test('without a network it says so, and nothing is connected', async () => {
  addOn.host.faults.fetch = url => ({ text: `Address unavailable: ${url}` });
  expect(await addOn.refused('connectAccount', formOf('demo'))).toMatchObject({ code: 'UNREACHABLE' });
  expect(await addOn.asked('getSnapshot', null)).toMatchObject({ accounts: [] });
});

test('formulas that show an error are recalculated, others are left alone; nothing to do leaves no entry', async () => {
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', value: '#ERROR!' });
  addOn.workbook.set('A2', { formula: '=CT_TOTAL(;"account=other")', value: 7 });
  expect(await addOn.asked('recalculate', { scope: 'errors' })).toMatchObject({ cells: 1 });
  expect(new Set(addOn.workbook.recalculated)).toEqual(new Set(['Sheet1!A1']));
  addOn.workbook.set('A1', { value: 3 });
  const { snapshot } = await addOn.asked('recalculate', { scope: 'errors' });
  expect(snapshot.log).toHaveLength(1);
});

test('a refresh dataset by dataset: planned, fetched with progress, then every cell recalculated, warm', async () => {
  await addOn.connect('demo');
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()' });
  addOn.workbook.set('A2', { formula: '=CT_BALANCE(B1:B2;"value_fiat")' });
  addOn.workbook.set('B1', { value: 'BTC' });
  addOn.workbook.set('Data!A1', { formula: '=CT_TRADES("limit=3")' });
  const plan = await addOn.asked('planRefresh', { scope: 'everything' });
  expect(plan).toMatchObject({
    cells: 3,
    datasets: [
      { dataset: 'getBalance', calls: 1, cells: 2, fetchedAtMillis: 0 },
      { dataset: 'getTrades?trade_prices=1', calls: 1, cells: 1 },
    ],
    budgets: [{ account: 'default', calls: 2, callsLeft: 20, nextCallAtMillis: 0 }],
  });
  expect(addOn.calls()).toBe(0);
  for (const { account, dataset } of plan.datasets)
    expect(await addOn.asked('fetchDataset', { account, dataset })).toMatchObject({ outcome: 'fetched' });
  const done = await addOn.asked('recalculate', { scope: 'everything' });
  expect(done).toMatchObject({
    cells: 3,
    protectedCells: 0,
    snapshot: { log: [{ kind: 'refresh' }, {}, {}, {}] },
  });
  expect(addOn.calls()).toBe(2);
  const again = await addOn.asked('planRefresh', { scope: 'everything' });
  expect(again.datasets.map(({ calls }) => calls)).toEqual([0, 0]);
});

test('a second account, made the default: formulas that name none show it, the others go on', async () => {
  await addOn.connect('demo');
  await addOn.connect('odd', { account: 'Second one' });
  const first = await addOn.value('CT_TOTAL');
  const second = await addOn.value('CT_TOTAL', '', 'account=Second one');
  const refusal = await addOn.refused('chooseDefaultAccount', { account: 'Second one', newName: '' });
  expect(refusal).toMatchObject({ field: 'account' });
  const request = { account: 'Second one', newName: 'Main' };
  expect(await addOn.asked('chooseDefaultAccount', request)).toMatchObject({ defaultAccount: 'Second one' });
  expect(await addOn.value('CT_TOTAL')).toBe(second);
  expect(await addOn.value('CT_TOTAL', '', 'account=Second one')).toBe(second);
  expect(await addOn.value('CT_TOTAL', '', 'account=Main')).toBe(first);
  expect(addOn.calls()).toBe(2);
});

test('a preview spends nothing, and what it shows can be inserted as a formula or as values', async () => {
  await addOn.connect('demo');
  const formula = '=CT_BALANCE("order=desc; limit=3")';
  expect(await addOn.asked('previewFormula', { formula })).toMatchObject({
    kind: 'not-fetched',
    datasets: [{ dataset: 'getBalance', calls: 1 }],
  });
  await addOn.asked('fetchDataset', { account: 'default', dataset: 'getBalance' });
  const preview = await addOn.asked('previewFormula', { formula });
  expect(preview).toMatchObject({ kind: 'value', rows: 4 });
  addOn.workbook.select(owner, 'B2');
  expect(await addOn.asked('insertFormula', { formula, as: 'formula' })).toMatchObject({
    address: 'Sheet1!B2',
  });
  expect(addOn.workbook.snapshot()).toMatchObject({ 'Sheet1!B2': { formula } });
  addOn.workbook.select(editor, 'Data!A1');
  expect(await addOn.asked('insertFormula', { formula, as: 'values' }, editor)).toMatchObject({
    address: 'Data!A1',
  });
  expect(addOn.workbook.snapshot()).toMatchObject({
    'Data!A1': {
      formula: '',
      value: await addOn.value('CT_BALANCE', 'order=desc; limit=3').then(v => (v as string[][])[0]![0]),
    },
  });
  expect(addOn.calls()).toBe(1);
});

test('suggestions are the account’s own names from what is cached', async () => {
  await addOn.connect('demo');
  await addOn.value('CT_BALANCE');
  await addOn.value('CT_GROUPED_BALANCE');
  const { coins, groups } = await addOn.asked('getSuggestions', { account: 'default' });
  expect(coins).toEqual(expect.arrayContaining(['BTC', 'ETH']));
  expect(groups.exchange).toContain('Kraken');
  expect(addOn.calls()).toBe(2);
});

test('the sidebar’s language is Google’s until a person chooses another, for that person alone', async () => {
  expect(await addOn.asked('getSnapshot', null)).toMatchObject({ ownLanguage: undefined });
  expect(await addOn.asked('setLanguage', { language: 'de' }, editor)).toMatchObject({ ownLanguage: 'de' });
  expect(await addOn.asked('getSnapshot', null, editor)).toMatchObject({
    ownLanguage: 'de',
    person: 'editor',
  });
  expect(await addOn.asked('getSnapshot', null, owner)).toMatchObject({
    ownLanguage: undefined,
    person: 'owner',
  });
  expect(await addOn.asked('setLanguage', { language: 'google' }, editor)).toMatchObject({
    ownLanguage: undefined,
  });
});

test('a page that opens gets the state with what Home shows, without a call', async () => {
  expect(await addOn.asked('getOpening', null)).toMatchObject({ home: undefined });
  await addOn.connect('demo');
  expect(await addOn.asked('getOpening', null)).toMatchObject({
    snapshot: { defaultAccount: 'default' },
    home: { account: 'default', fetchedAtMillis: 0, value: undefined, coins: [] },
  });
  const value = await addOn.value('CT_TOTAL');
  const { home } = await addOn.asked('getOpening', null);
  expect(home).toMatchObject({ value, currency: 'EUR', line: [] });
  expect(home!.coins).toHaveLength(5);
  await addOn.value('CT_HISTORICAL_SUMMARY');
  expect((await addOn.asked('getHome', { account: '' })).line.length).toBeGreaterThan(150);
  expect(addOn.calls()).toBe(2);
});

test('a refresh from Home fetches the balance, also where no formula reads it; twice in a row only if it has to', async () => {
  await addOn.connect('demo');
  const plan = await addOn.asked('planRefresh', { scope: 'everything', home: 'default' });
  expect(plan).toMatchObject({ cells: 0, datasets: [{ dataset: 'getBalance', calls: 1, price: 1 }] });
  const balance = { account: 'default', dataset: 'getBalance' };
  expect(await addOn.asked('fetchDataset', balance)).toMatchObject({ outcome: 'fetched' });
  const again = await addOn.asked('planRefresh', { scope: 'everything', home: 'default' });
  expect(again.datasets).toMatchObject([{ calls: 0, price: 1 }]);
  expect(again.changesAtMillis - addOn.clock.nowMillis()).toBeGreaterThan(290_000);
  expect(await addOn.asked('fetchDataset', balance)).toMatchObject({ outcome: 'fresh' });
  expect(await addOn.asked('fetchDataset', { ...balance, evenIfYoung: true })).toMatchObject({
    outcome: 'fetched',
  });
  expect(addOn.calls()).toBe(2);
});

test('the last good value stays on Home when the cache has lost it', async () => {
  await addOn.connect('demo');
  const value = await addOn.value('CT_TOTAL');
  const fetchedAt = addOn.clock.nowMillis();
  addOn.clock.advance(7 * 3_600_000);
  const { home } = await addOn.asked('getOpening', null);
  expect(home).toMatchObject({ value });
  expect(Math.abs(home!.fetchedAtMillis - fetchedAt)).toBeLessThan(10_000);
  expect(addOn.calls()).toBe(1);
});

test('demo data has a Home of its own, and costs no call', async () => {
  const home = await addOn.asked('getHome', { account: 'demo' });
  expect(home).toMatchObject({ account: 'demo', currency: 'EUR' });
  expect(home.value).toBeGreaterThan(1_000);
  expect(home.line).toHaveLength(183);
  expect(addOn.calls()).toBe(0);
});

test('the formulas of an account are counted, and frozen to what they show before it goes', async () => {
  await addOn.connect('demo');
  await addOn.connect('odd', { account: 'Second one' });
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', value: 12.5 });
  addOn.workbook.set('A2', { formula: '=CT_TOTAL(;"account=Second one")', value: 7 });
  addOn.workbook.set('Data!B2', { formula: '=SUM(CT_GAINS(;"cost"))', value: 3 });
  addOn.workbook.set('Data!B3', { formula: '=CT_GAINS("BTC")', value: '#ERROR!' });
  expect(await addOn.asked('countFormulas', { account: 'default' })).toEqual({ formulas: 3 });
  expect(await addOn.asked('freezeFormulas', { account: 'default' })).toMatchObject({
    formulas: 2,
    errors: 1,
  });
  const { snapshot } = addOn.workbook;
  expect(snapshot.call(addOn.workbook)).toMatchObject({
    'Sheet1!A1': { formula: '', value: 12.5 },
    'Sheet1!A2': { formula: '=CT_TOTAL(;"account=Second one")' },
    'Data!B2': { formula: '', value: 3 },
    'Data!B3': { formula: '=CT_GAINS("BTC")' },
  });
});

test('plan and sharing change without the key, and what was fetched stays', async () => {
  await addOn.connect('demo');
  const value = await addOn.value('CT_TOTAL');
  const change = { account: 'default', plan: 'UNLIMITED', storage: 'document' } as const;
  const { accounts } = await addOn.asked('changeAccount', change);
  expect(accounts).toMatchObject([{ plan: 'UNLIMITED', storage: 'document', usable: true }]);
  expect(JSON.stringify(addOn.host.properties('user', owner))).not.toContain(addOn.account('demo').secret);
  expect(await addOn.value('CT_TOTAL')).toBe(value);
  expect(addOn.calls()).toBe(1);
  expect(await addOn.refused('changeAccount', { ...change, storage: 'owner' }, editor)).toMatchObject({
    field: 'storage',
  });
});

test('the account called default gets a name of its own, and formulas go on', async () => {
  await addOn.connect('demo');
  const value = await addOn.value('CT_TOTAL');
  const { defaultAccount } = await addOn.asked('renameAccount', { account: 'default', newName: 'Main' });
  expect(defaultAccount).toBe('Main');
  expect(await addOn.value('CT_TOTAL')).toBe(value);
  expect(await addOn.value('CT_TOTAL', '', 'account=default')).toBe(value);
  expect(await addOn.value('CT_TOTAL', '', 'account=Main')).toBe(value);
  expect((await addOn.asked('getOpening', null)).home).toMatchObject({ account: 'Main', value });
  expect(addOn.calls()).toBe(1);
  expect(await addOn.refused('renameAccount', { account: 'Main', newName: 'Other' })).toMatchObject({
    field: 'account',
  });
});

test('the self check tries everything with one call, and says what is wrong where', async () => {
  const states = async (account: string) => {
    const { parts } = await addOn.asked('selfCheck', { account });
    return Object.fromEntries(parts.map(({ part, state }) => [part, state]));
  };
  expect(await states('')).toMatchObject({ google: 'well', cache: 'well', answer: 'not-checked' });
  await addOn.connect('demo');
  const well = { google: 'well', cache: 'well', answer: 'well', key: 'well', schedule: 'well' };
  expect(await states('default')).toEqual(well);
  expect(addOn.calls()).toBe(1);
  addOn.sandbox.injectFault('html');
  expect(await states('default')).toMatchObject({ answer: 'bad', key: 'not-checked' });
  addOn.sandbox.injectFault(undefined);
});

test('what a page sends that makes no sense is a failure, not a crash', async () => {
  for (const [name, request] of [
    ['fetchDataset', { account: 'default', dataset: 'nonsense' }],
    ['fetchDataset', null],
    ['testConnection', { account: 'nobody' }],
    ['previewFormula', { formula: 7 }],
    ['setSchedule', { every: 'never' }],
    ['connectAccount', null],
  ] as const) {
    const outcome = await addOn.page(name, request);
    expect(outcome).toMatchObject({ ok: true });
  }
  expect(addOn.host.triggers(addOn.sheet)).toEqual([]);
  expect(addOn.calls()).toBe(0);
});

test('whoever has made a sheet of demo data opens on demo data', async () => {
  expect(await addOn.asked('getOpening', null)).toMatchObject({ home: undefined });
  const order = { report: 'overview', choices: {}, account: 'demo' } as const;
  const { name } = await addOn.asked('planReport', order);
  const { sheet, steps } = await addOn.asked('startReport', { ...order, name });
  for (const step of steps) await addOn.asked('continueReport', { sheet, step });
  await addOn.asked('readReport', { sheet, isLast: true });
  const { snapshot, home } = await addOn.asked('getOpening', null);
  expect(snapshot.accounts).toEqual([]);
  expect(home).toMatchObject({ account: 'demo', reports: [{ report: 'overview', account: 'demo' }] });
  expect(addOn.calls()).toBe(0);
});
