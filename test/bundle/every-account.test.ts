// `account=*` in the built add-on: a call for each dataset of each account, and what a cell pays for it.
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeAll(async () => {
  addOn = await startAddOn({}, { trades: 200, coins: 8, years: 1 });
  await addOn.connect('demo');
  await addOn.connect('huge', { account: 'dad' });
});
afterAll(() => addOn.close());
beforeEach(() => {
  addOn.sandbox.requests.length = 0;
});

/** Several functions over four datasets. */
const cells: readonly [string, ...string[]][] = [
  ['CT_BALANCE', 'BTC', 'amount', 'account=*'],
  ['CT_TOTAL', 'value_fiat', 'account=*'],
  ['CT_ALLOCATION', 'account=*'],
  ['CT_GAINS', 'account=*'],
  ['CT_TRADES', 'account=*; limit=5'],
  ['CT_INCOME', 'account=*'],
  ['CT_REALIZED', 'account=*'],
  ['CT_LOTS', 'account=*'],
  ['CT_CHECK', 'account=*'],
  ['CT_HISTORICAL_SUMMARY', 'Total', 'account=*; limit=3'],
];

const sent = () => addOn.sandbox.requests.map(({ method, account }) => `${account} ${method}`).sort();

test('many cells at once make one call for each dataset of each account', async () => {
  const outcomes = await Promise.all(cells.map(cell => addOn.cell(...cell)));
  expect(outcomes.filter(outcome => !outcome.ok)).toEqual([]);
  const methods = ['getBalance', 'getGains', 'getHistoricalSummary', 'getTrades'];
  expect(sent()).toEqual(['demo', 'huge'].flatMap(account => methods.map(method => `${account} ${method}`)));
});

test('a warm cell looks once at the accounts and once into the cache, one of a single account only into the cache', async () => {
  await addOn.value('CT_BALANCE', 'BTC', 'amount');
  for (const [name, ...given] of cells.slice(0, 4)) {
    const all = await addOn.cell(name, ...given);
    expect([name, all.counts.byCall]).toEqual([
      name,
      { 'PropertiesService.getProperties': 1, 'CacheService.getAll': 1 },
    ]);
  }
  const single = await addOn.cell('CT_BALANCE', 'BTC', 'amount');
  expect(single.counts.byCall).toEqual({ 'CacheService.getAll': 1 });
  expect(addOn.calls()).toBe(0);
});

test('a refresh plans and makes them, and nothing is left for the cells to fetch', async () => {
  addOn.clock.advance(2 * 3_600_000);
  addOn.workbook.set('A1', { formula: '=CT_TOTAL("value_fiat"; "account=*")' });
  addOn.workbook.set('A2', { formula: '=CT_PERFORMANCE("year"; "account=*")' });
  addOn.workbook.set('A3', { formula: '=CT_TOTAL("value_fiat"; "account=dad")' });
  const plan = await addOn.asked('planRefresh', { scope: 'everything' });
  const methods = ['getBalance', 'getHistoricalCurrency', 'getTrades'];
  const planned = plan.datasets.map(({ account, dataset, calls }) => [account, dataset.split('?')[0], calls]);
  expect(planned.sort()).toEqual(
    ['dad', 'default'].flatMap(account => methods.map(method => [account, method, 1])),
  );
  await addOn.menu('refreshAll');
  expect(sent()).toEqual(['demo', 'huge'].flatMap(account => methods.map(method => `${account} ${method}`)));
  await addOn.value('CT_PERFORMANCE', 'year', 'account=*');
  expect(addOn.calls()).toBe(6);
});
