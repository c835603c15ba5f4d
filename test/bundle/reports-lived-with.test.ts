// What a person does with a report once it is there, in the real formula engine: changes its yellow cells, makes it twice, makes it
// anew, stops it, writes beside it.
import { reportNames } from '../../src/reports/report';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';
import { type AccountInGrid, openAccountInGrid, usualChoices } from '../support/reports/account-in-grid';
import { openReportGrid } from '../support/reports/report-grid';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn();
});
afterAll(() => addOn.close());

describe('the demo account', () => {
  let inGrid: AccountInGrid;
  beforeAll(async () => {
    inGrid = await openAccountInGrid(addOn, 'demo', 'de_DE');
  });
  afterAll(() => inGrid.close());

  test('a tax year follows its yellow cells without a call', async () => {
    const made = await inGrid.make('tax', 'en');
    const before = addOn.calls();
    for (const chosen of [
      { year: 2025, method: 'LIFO', pool: 'all', longterm: '1y' },
      { year: 2024, method: 'HIFO', pool: 'exchange', longterm: '365' },
    ]) {
      const { year, method, pool, longterm } = chosen;
      await inGrid.type(made.sheet, 4, 17, [[year], [method], [pool], [longterm]]);
      expect(await inGrid.differences(made, { chosen })).toEqual([]);
    }
    expect(addOn.calls()).toBe(before);
  }, 120_000);

  test('income follows its yellow cell without a call', async () => {
    const made = await inGrid.make('income', 'de');
    const before = addOn.calls();
    await inGrid.type(made.sheet, 1, 12, [[2024]]);
    expect(await inGrid.differences(made, { chosen: { ...usualChoices, year: 2024 } })).toEqual([]);
    expect(addOn.calls()).toBe(before);
  }, 120_000);

  test('an overview shows the profit once the histories are there', async () => {
    await inGrid.make('history', 'en');
    const made = await inGrid.make('overview', 'en');
    expect(await inGrid.differences(made)).toEqual([]);
  }, 120_000);
});

describe.each(reportNames)('%s of a small account', report => {
  let inGrid: AccountInGrid;
  beforeAll(async () => {
    addOn.clock.advance(3_660_000);
    inGrid = await openAccountInGrid(addOn, 'small', 'en_US');
  });
  afterAll(() => inGrid.close());

  test('made twice, made anew beside a person’s own cells, stopped', async () => {
    const nothing = await inGrid.snapshot();
    const made = await inGrid.make(report, 'en');
    const calls = addOn.calls();

    const second = await inGrid.make(report, 'en');
    expect(second).toMatchObject({ name: `${made.name} (2)`, calls: 0, callsSaid: 0 });
    expect(await inGrid.differences(second)).toEqual([]);
    expect(await inGrid.opened.asked('removeReport', { sheet: second.sheet })).toEqual({
      removed: 'removed',
    });

    await inGrid.type(made.sheet, 90, 24, [['my note', 7, '=Y90*2']]);
    expect((await inGrid.opened.renew(made.sheet)).errors).toEqual([]);
    const own = { X90: 'my note', Y90: 7, Z90: 14 };
    expect(await inGrid.differences(made, { own })).toEqual([]);
    expect(await inGrid.opened.asked('removeReport', { sheet: made.sheet })).toEqual({ removed: 'kept' });
    const { values } = await inGrid.read(made.sheet);
    expect(values.flat().filter(value => value !== '')).toEqual(['my note', 7, 14]);
    await inGrid.opened.grid.workbook.tabs.delete(made.sheet);

    const order = { report, choices: {}, account: '', name: 'Stopped' };
    const { sheet } = await inGrid.opened.asked('startReport', order);
    await inGrid.opened.asked('continueReport', { sheet, step: 'fill' });
    expect(await inGrid.opened.asked('removeReport', { sheet })).toEqual({ removed: 'removed' });
    expect(await inGrid.snapshot()).toEqual(nothing);
    expect(addOn.calls()).toBe(calls);
  }, 120_000);
});

test('reports of all accounts are about their sum, as old as the oldest of them', async () => {
  const opened = openReportGrid(addOn, 'en_US');
  addOn.clock.advance(3_660_000);
  const oldest = addOn.clock.nowMillis();
  for (const [name, account] of [
    ['small', ''],
    ['demo', 'second'],
  ] as const) {
    const { key, secret, plan } = addOn.account(name);
    const form = { apiKey: key, apiSecret: secret, plan, account, storage: 'owner', test: false } as const;
    await opened.asked('connectAccount', form);
    await opened.asked('fetchDataset', { account: account || 'default', dataset: 'getBalance' });
    addOn.clock.advance(60_000);
  }
  const sum =
    Number((await opened.table('CT_TOTAL'))[0]![0]) +
    Number((await opened.table('CT_TOTAL', 'account=second'))[0]![0]);
  for (const report of ['overview', 'exchanges', 'tax'] as const) {
    const made = await opened.make({ report, choices: {}, account: '*' });
    expect(made.reading).toMatchObject({ waiting: 0, errors: [] });
    expect(made.calls).toBe(made.callsSaid);
    if (report === 'tax') continue;
    const read = (address: string) => opened.grid.read(`'${made.name}'!${address}`);
    expect(read({ overview: 'B5', exchanges: 'C16' }[report])).toBeCloseTo(sum, 6);
    expect(read({ overview: 'L1', exchanges: 'I1' }[report])).toEqual(new Date(oldest));
  }
  opened.close();
}, 120_000);
