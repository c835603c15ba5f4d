// A person who makes a report: from the gallery to the sheet, and what is said where it doesn't come to that.
import { ok } from '../support/browser/acts';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { insertScript, taxOffer } from '../support/browser/insert-states';
import type { Script } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { inMinutes, manyTroubles } from '../support/browser/snapshot-fixtures';

const reading = {
  waiting: 0,
  errors: [],
  figures: [
    { label: 'Sales', shown: '38' },
    { label: 'Realized gain', shown: '+€3,679.61' },
  ],
  checks: ['A sale without a purchase.', 'A deposit without its withdrawal.'],
};

describeInBrowser('reports on the tab Insert, in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: SidebarPage['page'];

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
  });
  afterAll(() => sidebar.close());
  afterEach(() => expect(sidebar.complaints).toEqual([]));

  const open = (change: Partial<Script> = {}, snapshot?: Parameters<typeof insertScript>[1]) =>
    sidebar.open({ place: 'insert', script: insertScript(change, snapshot) });
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const openTax = async (change: Partial<Script> = {}) => {
    await open(change);
    await button(/^Tax year/).click();
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  test('the tax year, with the mouse: its few questions, the making, the figures, and what needs a look', async () => {
    let left = 2;
    await openTax({ readReport: () => ok(left-- > 0 ? { ...reading, waiting: 12 } : reading) });
    await sidebar.shown('Makes the new sheet Tax 2025. Nothing else is touched.');
    await sidebar.shown('Trades with prices, last fetched yesterday. 17 of 20 left.');
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2024');
    await page.getByRole('combobox', { name: 'Method' }).selectOption('HIFO');
    await sidebar.shown('Dearest unit first (CoinTracking: HPFO).');
    await page.getByRole('checkbox', { name: /^Each exchange by itself/ }).check();
    const choices = { year: '2024', method: 'HIFO', longterm: '1y', pool: 'exchange' };
    await button('Make the sheet · 1 call').click();
    await page.getByText('Tax 2025 is ready.').first().waitFor({ timeout: 10_000 });
    await sidebar.shown('+€3,679.61');
    await sidebar.shown('2 things to look at.');
    await sidebar.shown('They stand on the sheet under Checks.');
    const order = { report: 'tax', choices, account: '' };
    expect(sidebar.requestsOf('startReport')).toEqual([{ ...order, name: 'Tax 2025' }]);
    expect(sidebar.requestsOf('fetchDataset')).toEqual([
      { account: 'default', dataset: 'getTrades?trade_prices=1' },
    ]);
    await button('Open the sheet').click();
    await sidebar.shown('The sheet is yours');
    expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 7 }]);
  });

  test('with the keyboard alone, and back to where one was', async () => {
    await open();
    await button(/^Income/).focus();
    await sidebar.press('Enter');
    expect(await focused()).toBe('Income');
    await sidebar.press('Shift+Tab', 'Enter');
    expect(await focused()).toMatch(/^Income/);
    await sidebar.press('Enter', 'Tab', 'ArrowDown', 'Tab');
    await button('Make the sheet · 1 call').waitFor();
    await sidebar.press('Enter');
    await page.getByText('is ready.').first().waitFor();
    expect(sidebar.requestsOf('startReport')).toMatchObject([{ report: 'income' }]);
  });

  test('the overview is made with one click, and its price is in the button', async () => {
    await open();
    await button('Make · 1 call').click();
    await page.getByText('Overview is ready.').first().waitFor();
    expect(sidebar.requestsOf('startReport')).toMatchObject([{ report: 'overview', choices: {} }]);
  });

  test('where the hour’s calls don’t suffice, the button is off, and the page says when', async () => {
    await openTax({
      planReport: () => ok({ ...taxOffer, callsLeft: 0, nextCallAtMillis: inMinutes(24) }),
    });
    await sidebar.shown(/It takes 1 call, and none is left\. Next one free at/);
    expect(await button('Make the sheet · 1 call').getAttribute('aria-disabled')).toBe('true');
  });

  test('what costs nothing says no price', async () => {
    await openTax({ planReport: () => ok({ ...taxOffer, datasets: [{ ...taxOffer.datasets[1]! }] }) });
    await sidebar.shown('Makes the new sheet Tax 2025');
    expect(await page.locator('.foot .button').textContent()).toBe('Make the sheet');
  });

  test('of several accounts one is chosen', async () => {
    await open({}, manyTroubles({ person: 'owner' }));
    await button(/^Exchanges/).click();
    await page.getByRole('combobox', { name: 'Account' }).selectOption('Tagesgeld');
    await button(/Make the sheet/).click();
    await page.getByText('is ready.').first().waitFor();
    expect(sidebar.requestsOf('startReport')).toMatchObject([{ report: 'exchanges', account: 'Tagesgeld' }]);
  });

  test('a name that is taken spends nothing: another one is made, or the sheet that is there opens', async () => {
    await openTax({ planReport: () => ok({ ...taxOffer, taken: 4, freeName: 'Tax 2025 (2)' }) });
    await button('Make the sheet · 1 call').click();
    await sidebar.shown('There is a sheet named Tax 2025 already, and what you wrote in it stays.');
    expect(sidebar.requestsOf('fetchDataset')).toEqual([]);
    await button('Open the one that is there').click();
    expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 4 }]);
    await button('Make “Tax 2025 (2)”').click();
    await page.getByText('Tax 2025 (2) is ready.').first().waitFor();
    expect(sidebar.requestsOf('startReport')).toMatchObject([{ name: 'Tax 2025 (2)' }]);
  });

  test('stopped, the sheet is removed', async () => {
    let go = () => {};
    await openTax({
      continueReport: () =>
        new Promise(resolve => {
          go = () => resolve(ok(null));
        }),
    });
    await button('Make the sheet · 1 call').click();
    await sidebar.shown('Making Tax 2025…');
    await page.locator('.step-line[data-state=working]', { hasText: 'Formulas and formats' }).waitFor();
    await button('Stop and remove the sheet').click();
    go();
    await sidebar.shown('Tax 2025 was stopped, and its sheet removed.');
    expect(sidebar.requestsOf('removeReport')).toEqual([{ sheet: 7 }]);
  });

  test('cells that show an error are named, and the sheet stays', async () => {
    const errors = Array.from({ length: 7 }, (_, at) => ({ address: `B${23 + at}`, text: '#ERROR!' }));
    await openTax({ readReport: () => ok({ ...reading, errors }) });
    await button('Make the sheet · 1 call').click();
    await sidebar.shown('7 cells show an error.');
    await sidebar.shown('B27: #ERROR!');
    await sidebar.shown('and 2 more');
    expect(sidebar.requestsOf('removeReport')).toEqual([]);
  });

  test('made anew, the same sheet is filled again', async () => {
    await openTax();
    await button('Make the sheet · 1 call').click();
    await button('Make it anew').click();
    await page.getByText('is ready.').first().waitFor();
    expect(sidebar.requestsOf('renewReport')).toEqual([{ sheet: 7 }]);
    expect(sidebar.requestsOf('continueReport')).toHaveLength(4);
  });
});
