import { catalog } from '../../src/functions/catalog';
import type { PageFunctions, PlannedDataset } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import type { Script } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { connectedScript, ok, table } from '../support/connected-script';

const gains: PlannedDataset = {
  account: 'default',
  dataset: 'getGains',
  calls: 1,
  price: 1,
  fetchedAtMillis: 0,
  cells: 1,
  byFormulas: false,
};

describeInBrowser('formulas on the tab Insert, in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: SidebarPage['page'];

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
  });
  afterAll(() => sidebar.close());
  afterEach(() => expect(sidebar.complaints).toEqual([]));

  const open = (change: Partial<Script> = {}) =>
    sidebar.open({ place: 'insert', script: connectedScript(change) });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const field = (name: string) => page.getByRole('combobox', { name });
  const suggestion = (name: string) => page.locator('.suggestions').getByRole('option', { name });
  const choose = (name: string) => button(new RegExp(`^${name} `)).click();
  const formula = () => page.locator('.formula').textContent();
  const requestsOf = (name: keyof PageFunctions) =>
    sidebar.calls.filter(call => call.name === name).map(({ request }) => request);
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  test('with the mouse: search, choose, take a suggestion, see the preview, insert', async () => {
    await open();
    await page.getByRole('searchbox').fill('all coins');
    await choose('CT_BALANCE');
    await field('coin').click();
    await suggestion('ETH').click();
    await field('field').click();
    await suggestion('value_fiat').click();
    expect(await formula()).toBe('=CT_BALANCE("ETH"; "value_fiat")');
    await page.getByRole('columnheader', { name: 'Value EUR' }).waitFor();
    await page.getByText('1,287 rows × 12 columns').waitFor();
    await button('Insert formula').click();
    await page.getByText('The formula is in Sheet1!B3.').first().waitFor();
    expect(requestsOf('insertFormula')).toEqual([
      { formula: '=CT_BALANCE("ETH"; "value_fiat")', as: 'formula' },
    ]);
  });

  test('with the keyboard alone', async () => {
    await open();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.getByRole('tab', { name: 'Insert' }).focus();
    await press('Tab');
    await page.keyboard.type('grouped');
    await press('Tab', 'Enter');
    expect(await focused()).toBe('CT_GROUPED_BALANCE');
    await press('Tab', 'Tab');
    await page.keyboard.type('exch');
    await press('Tab');
    await page.keyboard.type('kr');
    await suggestion('Kraken').waitFor();
    await press('ArrowDown', 'Enter', 'Tab');
    await page.keyboard.type('b');
    await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter');
    expect(await formula()).toBe('=CT_GROUPED_BALANCE("exchange"; "Kraken"; "BTC")');
    await press('Tab', 'Tab', 'Enter', 'Tab');
    await page.keyboard.type('default');
    await press('Escape', 'Tab');
    await page.keyboard.type('n');
    expect(await formula()).toBe(
      '=CT_GROUPED_BALANCE("exchange"; "Kraken"; "BTC"; ; "account=default; headers=no")',
    );
    await button('Insert values').focus();
    await press('Enter');
    await page.getByText('The values begin at Sheet1!B3.').first().waitFor();
    expect(requestsOf('insertFormula')).toEqual([{ formula: await formula(), as: 'values' }]);
  });

  test('a list is completed name by name, cells are not quoted', async () => {
    await open();
    await choose('CT_BALANCE');
    await field('coin').pressSequentially('bt');
    await suggestion('BTC').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type(', e');
    await suggestion('ETH').click();
    expect(await formula()).toBe('=CT_BALANCE("BTC, ETH")');
    await field('coin').fill('A2:A9');
    expect(await formula()).toBe('=CT_BALANCE(A2:A9)');
  });

  test('Escape closes the suggestions and keeps what was typed', async () => {
    await open();
    await choose('CT_BALANCE');
    await field('coin').pressSequentially('B');
    await suggestion('BTC').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.suggestions [role=option]').count()).toBe(0);
    expect(await field('coin').inputValue()).toBe('B');
  });

  test('typing asks for one preview, not for one a letter', async () => {
    await open();
    await choose('CT_BALANCE');
    await page.getByRole('table').waitFor();
    await field('coin').pressSequentially('ETH', { delay: 30 });
    await expectSoon(() => requestsOf('previewFormula').length, 2);
    expect(requestsOf('previewFormula')).toEqual([
      { formula: '=CT_BALANCE()' },
      { formula: '=CT_BALANCE("ETH")' },
    ]);
    expect(requestsOf('fetchDataset')).toEqual([]);
  });

  test('an example fills the fields', async () => {
    await open();
    await choose('CT_BALANCE');
    await page.getByText('Start from an example').click();
    await button(/the ten largest holdings/).click();
    expect(await formula()).toBe('=CT_BALANCE(; ; "limit=10")');
    await page.getByText('1 set').waitFor();
  });

  test('what was never fetched is fetched on request, and shown then', async () => {
    let isFetched = false;
    await open({
      previewFormula: () =>
        ok(
          isFetched
            ? { ...table, cells: [[1234.5]], rows: 1, columns: 1 }
            : { kind: 'not-fetched', datasets: [gains] },
        ),
      fetchDataset: () => {
        isFetched = true;
        return ok({ outcome: 'fetched', rows: 7, failure: undefined });
      },
    });
    await choose('CT_GAINS');
    await page.getByText('14 calls left this hour').waitFor();
    await button('Fetch now (1 call)').click();
    await page.getByText('1,234.5').waitFor();
    expect(requestsOf('fetchDataset')).toEqual([{ account: 'default', dataset: 'getGains' }]);
  });

  test('a fetch that fails says why, and can be tried again', async () => {
    await open({
      previewFormula: () => ok({ kind: 'not-fetched', datasets: [gains] }),
      fetchDataset: () => ok({ outcome: 'failed', rows: 0, failure: { code: 'UNREACHABLE', detail: '' } }),
    });
    await choose('CT_GAINS');
    await button('Fetch now (1 call)').click();
    await page.getByText("CoinTracking can't be reached").waitFor();
    await expectSoon(() => button('Fetch now (1 call)').getAttribute('aria-busy'), 'false');
  });

  test('a key that is someone else’s is left to the formula', async () => {
    await open({
      previewFormula: () => ok({ kind: 'not-fetched', datasets: [{ ...gains, byFormulas: true }] }),
    });
    await choose('CT_GAINS');
    await page.getByText('The key is someone else’s').waitFor();
    expect(await button(/Fetch now/).count()).toBe(0);
  });

  test('a wrong value is reported in words at its field; nothing typed is lost', async () => {
    const failure = { code: 'ARGUMENT_UNKNOWN', argument: 'coin', given: 'XYZ', possible: ['BTC'] } as const;
    await open({ previewFormula: () => ok({ kind: 'failure', failure }) });
    await choose('CT_BALANCE');
    await field('coin').fill('XYZ');
    await page.getByText('There is no coin "XYZ". Possible: BTC.').first().waitFor();
    await expectSoon(() => field('coin').getAttribute('aria-invalid'), 'true');
    expect(await field('coin').evaluate(describedBy)).toContain('There is no coin "XYZ"');
    expect(await field('field').getAttribute('aria-invalid')).toBe('false');
    expect(await field('coin').inputValue()).toBe('XYZ');
  });

  test('a cell that can’t be written is reported, and the form stays', async () => {
    await open({
      insertFormula: () => ({ ok: false, failure: { code: 'CELLS_OCCUPIED', address: 'Sheet1!B4' } }),
    });
    await choose('CT_BALANCE');
    await field('coin').fill('BTC');
    await button('Insert values').click();
    await page.getByRole('alert').getByText('Sheet1!B4').waitFor();
    expect(await field('coin').inputValue()).toBe('BTC');
  });

  test('what is required is asked for before anything is inserted', async () => {
    await open();
    await choose('CT_HISTORICAL_CURRENCY');
    await page.getByText('The preview comes as soon as coin is filled in.').waitFor();
    await button('Insert formula').click();
    await page.getByText('coin is missing.').waitFor();
    expect(await field('coin').evaluate(input => input === document.activeElement)).toBe(true);
    expect(requestsOf('previewFormula')).toEqual([]);
    expect(requestsOf('insertFormula')).toEqual([]);
    await field('coin').fill('BTC');
    await page.getByText('coin is missing.').waitFor({ state: 'detached' });
  });

  test('back at the list the search stands, the function has the focus, and its form is kept', async () => {
    await open();
    await page.getByRole('searchbox').fill('gains');
    await choose('CT_GAINS');
    await field('coin').fill('BTC');
    await button('All functions').click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('gains');
    expect(await focused()).toMatch(/^CT_GAINS/);
    await page.keyboard.press('Enter');
    expect(await formula()).toBe('=CT_GAINS("BTC")');
  });

  test('what nothing does is said, with a way out', async () => {
    await open();
    await page.getByRole('searchbox').fill('weather');
    await page.getByText('No function does that.').waitFor();
    await button('Show all functions').click();
    expect(await page.locator('.function-choice').count()).toBe(catalog.length);
  });

  test('the preview takes its place without moving anything', async () => {
    await open({
      previewFormula: ({ formula }) =>
        ok(formula.includes('BTC') ? { ...table, rows: 1, columns: 1, cells: [[1]] } : table),
    });
    await choose('CT_BALANCE');
    const heights = async () =>
      page.evaluate<number>("document.querySelector('#panel-insert .scroll').scrollHeight");
    const before = await heights();
    await page.getByRole('table').waitFor();
    const withTable = await heights();
    await field('coin').fill('BTC');
    await page.locator('.only-value').waitFor();
    expect([withTable, await heights()]).toEqual([before, before]);
  });
});

/** Runs in the page. */
function describedBy(input: Element): string {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(/\s+/);
  return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
}

async function expectSoon<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  const deadlineMillis = Date.now() + 5_000;
  while ((await read()) !== wanted && Date.now() < deadlineMillis)
    await new Promise(done => setTimeout(done, 50));
  expect(await read()).toEqual(wanted);
}
