// A person who looks for a formula, fills it in and inserts it, with the mouse and with the keyboard alone.
import type { Inserted, PlannedDataset } from '../../src/sidebar/contract';
import { ok } from '../support/browser/acts';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { freeRoom, inserted, insertScript, tradesPreview } from '../support/browser/insert-states';
import type { Script } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { account, inMinutes, notConnected, oneAccount } from '../support/browser/snapshot-fixtures';

const gains: PlannedDataset = {
  account: 'default',
  dataset: 'getGains',
  calls: 1,
  price: 1,
  fetchedAtMillis: 0,
  cells: 1,
  byFormulas: false,
};
const value = { ...tradesPreview, cells: [[0.42187]], rows: 1, columns: 1, hasHeader: false };

describeInBrowser('formulas on the tab Insert, in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: SidebarPage['page'];

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
  });
  afterAll(() => sidebar.close());
  afterEach(() => expect(sidebar.complaints).toEqual([]));

  const open = async (
    change: Partial<Script> = {},
    snapshot?: Parameters<typeof insertScript>[1],
    speed = 1,
  ) => {
    await sidebar.open({ place: 'insert', script: insertScript(change, snapshot), speed });
    await button(/^Formulas/).click();
  };
  const openTask = async (title: string, change: Partial<Script> = {}, speed = 1) => {
    await open(change, undefined, speed);
    await task(title).click();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const task = (title: string) => page.locator('.tasks .way', { hasText: title }).first();
  const field = (name: string) => page.getByRole('combobox', { name });
  const suggestion = (name: string) => page.locator('.suggestions').getByRole('option', { name });
  const chip = (name: string) => page.locator('.chip').getByText(name, { exact: true });
  const formula = () => page.locator('.formula-box code').textContent();
  const mainButton = () => page.locator('.foot .button.main');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const requestsOf = (name: Parameters<SidebarPage['requestsOf']>[0]) => sidebar.requestsOf(name);

  test('with the mouse: search, choose, tick a column, see the preview, insert, take it back', async () => {
    await open();
    await page.getByRole('searchbox').fill('fees');
    await sidebar.shown('4 found');
    await task('Trades of a year, with the fee of each').click();
    await sidebar.shown('212 rows × 9 columns');
    await page.getByRole('columnheader', { name: 'Buy currency' }).waitFor();
    await chip('Exchange').click();
    await expectSoon(formula, expect.not.stringContaining('exchange'));
    await sidebar.shown('Needs A1:I213, which is free. No call.');
    await button('Insert in Sheet1!A1').click();
    await sidebar.shown('Inserted in Sheet1!A1.');
    await sidebar.shown('212 rows × 9 columns, live.');
    expect(requestsOf('insertFormula')).toEqual([
      {
        formula:
          '=CT_TRADES("from=2025; to=2025; order=desc; columns=time, type, buy_amount, buy_currency, sell_amount, sell_currency, fee_amount, fee_currency")',
        as: 'formula',
        where: 'selected-cell',
        formatted: true,
      },
    ]);
    await button('Undo').click();
    await expectSoon(() => requestsOf('undoInsert'), [inserted]);
    await button('Insert in Sheet1!A1').waitFor();
    expect(await page.locator('.notice.good').count()).toBe(0);
  });

  test('with the keyboard alone', async () => {
    await sidebar.open({ place: 'insert', script: insertScript() });
    await button(/^Formulas/).focus();
    await sidebar.press('Enter', 'Tab', 'Tab');
    await page.keyboard.type('all my coins');
    await sidebar.shown('1 found');
    await sidebar.press('Tab', 'Enter');
    await expectSoon(focused, 'All my coins');
    await sidebar.press('Tab');
    await page.keyboard.type('bt');
    await suggestion('BTC').waitFor();
    await sidebar.press('ArrowDown', 'Enter');
    await page.keyboard.type(', e');
    await suggestion('ETH').waitFor();
    await sidebar.press('ArrowDown', 'Enter');
    // The first column, then the second.
    await sidebar.press('Tab', 'Tab', 'Space');
    await expectSoon(formula, '=CT_BALANCE("BTC, ETH"; "columns=coin, price_fiat, value_fiat; headers=yes")');
    await button('As values').focus();
    await expectSoon(() => button('As values').getAttribute('aria-disabled'), 'false');
    await sidebar.press('Enter');
    await sidebar.shown('Inserted in Sheet1!A1.');
    expect(requestsOf('insertFormula')).toMatchObject([{ as: 'values' }]);
  });

  test('typing asks for one preview, not for one a letter, and the buttons wait for it', async () => {
    await openTask('All my coins');
    await sidebar.shown('212 rows');
    await field('Coins').pressSequentially('ETH', { delay: 30 });
    expect(await mainButton().getAttribute('aria-disabled')).toBe('true');
    await expectSoon(() => requestsOf('previewFormula').length, 2);
    await expectSoon(() => mainButton().getAttribute('aria-disabled'), 'false');
  });

  test('Escape closes the suggestions and keeps what was typed', async () => {
    await openTask('All my coins');
    await field('Coins').pressSequentially('B');
    await suggestion('BTC').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('.suggestions [role=option]').count()).toBe(0);
    expect(await field('Coins').inputValue()).toBe('B');
  });

  test('days are chosen in words, or from one day to another', async () => {
    await openTask('Trades of a year');
    const when = page.getByRole('combobox', { name: 'When' });
    await when.selectOption('Last 30 days');
    await expectSoon(formula, expect.stringContaining('from=today-30; order=desc'));
    await when.selectOption('All');
    await expectSoon(formula, expect.not.stringContaining('from'));
    await when.selectOption('From … to …');
    await page.getByRole('textbox', { name: 'From' }).fill('2025-03');
    await expectSoon(formula, expect.stringContaining('from=2025-03; order=desc'));
  });

  test('a day that no calendar has is said at its field, both buttons are off, and a choice puts it right', async () => {
    await openTask('Holdings on a date');
    await page.getByRole('textbox', { name: 'Date' }).fill('31.02.2025');
    await sidebar.shown('There is no 31 February. Give a day such as 2025-02-28, or choose one.');
    await sidebar.shown('The preview comes as soon as the date is right.');
    for (const name of [/^Insert in/, 'As values'])
      expect(await button(name).getAttribute('aria-disabled')).toBe('true');
    await button('End of last month').click();
    expect(await page.getByRole('textbox', { name: 'Date' }).inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    await sidebar.shown('212 rows');
  });

  test('a wrong value is said in words at its field; nothing typed is lost', async () => {
    const failure = { code: 'ARGUMENT_UNKNOWN', argument: 'coin', given: 'XYZ', possible: ['BTC'] } as const;
    await openTask('All my coins', { previewFormula: () => ok({ kind: 'failure', failure }) });
    await field('Coins').fill('XYZ');
    await sidebar.shown('There is no coin "XYZ". Possible: BTC.');
    await expectSoon(() => field('Coins').getAttribute('aria-invalid'), 'true');
    expect(await field('Coins').evaluate(describedBy)).toContain('There is no coin "XYZ"');
    expect(await mainButton().getAttribute('aria-disabled')).toBe('true');
    expect(await field('Coins').inputValue()).toBe('XYZ');
  });

  test('what is required is asked for, and nothing is sent before', async () => {
    await openTask('A coin over time');
    await sidebar.shown('The preview comes as soon as “Coin” is filled in.');
    expect(await mainButton().getAttribute('aria-disabled')).toBe('true');
    await page.waitForTimeout(500);
    expect(requestsOf('previewFormula')).toEqual([]);
    await field('Coin').fill('BTC');
    await sidebar.shown('212 rows');
  });

  test('the page follows the selection: it asks again by itself and when the mouse comes back', async () => {
    let selected = 'Sheet1!A1';
    const script: Partial<Script> = { findRoom: () => ok({ ...freeRoom, selected }) };
    await openTask('Trades of a year', script, 20);
    await button('Insert in Sheet1!A1').waitFor();
    selected = 'Sheet1!C5';
    await button('Insert in Sheet1!C5').waitFor();
    // So slow that it doesn't ask by itself before the end.
    await openTask('Trades of a year', script, 0.05);
    await button('Insert in Sheet1!C5').waitFor();
    selected = 'Data!B2';
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await button('Insert in Data!B2').waitFor();
    expect(requestsOf('findRoom').at(-1)).toEqual({ rows: 213, columns: 9 });
  });

  test('a page that nobody looks at asks nothing', async () => {
    await openTask('Trades of a year', {}, 20);
    await button('Insert in Sheet1!A1').waitFor();
    await page.getByRole('tab', { name: 'Home' }).click();
    const before = requestsOf('findRoom').length;
    await page.waitForTimeout(400);
    expect(requestsOf('findRoom')).toHaveLength(before);
  });

  test('where there is no room, the cell in the way is named, and a new sheet is offered, named after the task', async () => {
    const onNewSheet: Inserted = { ...inserted, address: "'Trades 2025'!A1", isNewSheet: true };
    await openTask('Trades of a year', {
      findRoom: () => ok({ ...freeRoom, selected: 'Sheet1!B2', area: 'B2:J214', occupied: 'Sheet1!D4' }),
      insertFormula: () => ok(onNewSheet),
    });
    await sidebar.shown('The table needs B2:J214, but something stands at D4. Nothing was changed.');
    await sidebar.shown('Or select another cell; this page follows.');
    await button('Insert on a new sheet').click();
    await sidebar.shown("Inserted in 'Trades 2025'!A1.");
    expect(requestsOf('insertFormula')).toMatchObject([{ where: 'new-sheet', sheetName: 'Trades 2025' }]);
  });

  test('after inserting, the form updates what it has inserted, and Undo brings back what stood there', async () => {
    await openTask('Trades of a year');
    await button('Insert in Sheet1!A1').click();
    await button('Update A1').waitFor();
    await chip('Fee').click();
    await expectSoon(() => button('Update A1').getAttribute('aria-disabled'), 'false');
    expect(requestsOf('findRoom').at(-1)).toMatchObject({ replaced: inserted });
    await button('Update A1').click();
    await sidebar.shown('Sheet1!A1 is updated.');
    const [, update] = requestsOf('insertFormula');
    expect(update).toMatchObject({ as: 'formula', replaced: inserted });
    expect(update).not.toHaveProperty('where');
    await button('Undo').click();
    await expectSoon(() => requestsOf('insertFormula').length, 3);
    expect(requestsOf('insertFormula')[2]).toMatchObject({ formula: inserted.formula, replaced: inserted });
    expect(requestsOf('undoInsert')).toEqual([]);
  });

  test('what somebody has changed meanwhile is theirs: the form says so and inserts anew', async () => {
    let isChanged = false;
    await openTask('Trades of a year', {
      insertFormula: () => (isChanged ? { ok: false, failure: { code: 'SHEET_CHANGED' } } : ok(inserted)),
    });
    await button('Insert in Sheet1!A1').click();
    isChanged = true;
    await button('Update A1').click();
    await sidebar.shown('Somebody has changed or moved these cells meanwhile.');
    await button('Insert in Sheet1!A1').waitFor();
  });

  test('a cell that can’t be written is reported, and the form stays', async () => {
    await openTask('All my coins', {
      insertFormula: () => ({ ok: false, failure: { code: 'CELLS_PROTECTED' } }),
    });
    await field('Coins').fill('BTC');
    await expectSoon(() => mainButton().getAttribute('aria-disabled'), 'false');
    await mainButton().click();
    await page.getByRole('alert').getByText('These cells are protected.').waitFor();
    expect(await field('Coins').inputValue()).toBe('BTC');
  });

  test('without the tick the table comes without header and formats; a single value has no tick', async () => {
    await openTask('All my coins');
    await page.getByRole('checkbox', { name: 'With header, formats and widths' }).uncheck();
    await expectSoon(formula, expect.stringContaining('headers=no'));
    await expectSoon(() => mainButton().getAttribute('aria-disabled'), 'false');
    await mainButton().click();
    await expectSoon(() => requestsOf('insertFormula').length, 1);
    expect(requestsOf('insertFormula')).toMatchObject([{ formatted: false }]);
    await openTask('Value and profit of everything', { previewFormula: () => ok(value) });
    await sidebar.shown('0.42187');
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  test('what was never fetched is fetched on request, with its price, and then shown', async () => {
    let isFetched = false;
    await openTask('Gains by coin', {
      previewFormula: () => ok(isFetched ? tradesPreview : { kind: 'not-fetched', datasets: [gains] }),
      fetchDataset: () => {
        isFetched = true;
        return ok({ outcome: 'fetched', rows: 7, failure: undefined });
      },
      getOpening: () =>
        ok({
          snapshot: oneAccount({
            accounts: [account({ callsLeft: 17, ...(isFetched && { datasets: [] }) })],
          }),
          home: undefined,
        }),
    });
    await sidebar.shown('17 of 20 calls left.');
    expect(requestsOf('fetchDataset')).toEqual([]);
    await button('Fetch the data · 1 call').click();
    await sidebar.shown('212 rows');
    expect(requestsOf('fetchDataset')).toEqual([{ account: 'default', dataset: 'getGains' }]);
    await button('Insert in Sheet1!A1').waitFor();
  });

  test('a fetch that fails says why; the formula can be inserted all the same, with its price', async () => {
    await openTask('Gains by coin', {
      previewFormula: () => ok({ kind: 'not-fetched', datasets: [gains] }),
      fetchDataset: () => ok({ outcome: 'failed', rows: 0, failure: { code: 'UNREACHABLE', detail: '' } }),
    });
    await button('Fetch the data · 1 call').click();
    await sidebar.shown("CoinTracking can't be reached");
    await button('Insert in Sheet1!A1 · 1 call').click();
    await sidebar.shown('Inserted in Sheet1!A1.');
  });

  test('a key that is someone else’s is left to the formula', async () => {
    await openTask('Gains by coin', {
      previewFormula: () => ok({ kind: 'not-fetched', datasets: [{ ...gains, calls: 0, byFormulas: true }] }),
    });
    await sidebar.shown('The key is someone else’s');
    await button('Insert in Sheet1!A1').waitFor();
    expect(await button(/Fetch the data/).count()).toBe(0);
  });

  test('back at the list the search stands, the task has the focus, and its form is kept', async () => {
    await open();
    await page.getByRole('searchbox').fill('gains');
    await task('Gains by coin').click();
    await field('Coins').fill('BTC');
    await button('Formulas').click();
    expect(await page.getByRole('searchbox').inputValue()).toBe('gains');
    expect(await focused()).toMatch(/^Gains by coin/);
    await page.keyboard.press('Enter');
    expect(await field('Coins').inputValue()).toBe('BTC');
  });

  test('a coin is found, and its form has it', async () => {
    await open({ previewFormula: () => ok(value) });
    await page.getByRole('searchbox').fill('sol');
    await task('Amount or value of SOL').click();
    expect(await field('Coin').inputValue()).toBe('SOL');
    await sidebar.shown('0.42187');
  });

  test('what nothing does is said, and every function is in the list', async () => {
    await open();
    await page.getByRole('searchbox').fill('weather');
    await sidebar.shown('Nothing found. Try “fees”, “staking” or a coin.');
    await page.getByRole('searchbox').fill('');
    await button('All functions').click();
    await task('CT_LAST_UPDATE').click();
    await page.getByRole('heading', { name: 'CT_LAST_UPDATE' }).waitFor();
    await button('Insert in Sheet1!A1').waitFor();
  });

  test('all other options unfold, with their help, and say how many are set', async () => {
    await openTask('Trades of a year');
    await button('More choices').click();
    await field('Exchanges').fill('Kraken');
    await field('Account').fill('default');
    await button('More choices').click();
    await sidebar.shown('2 set');
    expect(await formula()).toContain('account=default; from=2025; to=2025; order=desc; exchange=Kraken');
  });

  test('a table that was typed by hand gets its looks on request', async () => {
    await open({
      findRoom: () => ok({ ...freeRoom, formula: inserted.formula, occupied: 'Sheet1!A1' }),
      formatTable: () => ok(inserted),
    });
    await sidebar.shown('In Sheet1!A1 stands a table of CoinTracking.');
    await button('Format this table').click();
    await sidebar.shown('The table in Sheet1!A1 has header, formats and widths now.');
    expect(requestsOf('formatTable')).toEqual([null]);
  });

  test('on demo data the formula names the demo account, and nothing costs a call', async () => {
    await sidebar.open({ script: insertScript({}, notConnected()) });
    await button('Try with demo data').click();
    await page.getByRole('tab', { name: 'Insert' }).click();
    await button(/^Formulas/).click();
    await task('All my coins').click();
    await expectSoon(formula, expect.stringContaining('account=demo'));
    await button('Insert in Sheet1!A1').click();
    await sidebar.shown('Inserted in Sheet1!A1.');
  });

  test('without calls left the formula is inserted for later', async () => {
    await open(
      { previewFormula: () => ok({ kind: 'not-fetched', datasets: [gains] }) },
      oneAccount({ accounts: [account({ callsLeft: 0, nextCallOfPersonAtMillis: inMinutes(12) })] }),
    );
    await task('Gains by coin').click();
    await button('Insert in Sheet1!A1 · 1 call').waitFor();
  });
});

/** Runs in the page. */
function describedBy(input: Element): string {
  const ids = (input.getAttribute('aria-describedby') ?? '').split(/\s+/);
  return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
}

async function expectSoon<T>(read: () => T | Promise<T>, wanted: unknown): Promise<void> {
  const deadlineMillis = Date.now() + 5_000;
  for (;;) {
    try {
      expect(await read()).toEqual(wanted);
      return;
    } catch (thrown) {
      if (Date.now() > deadlineMillis) throw thrown;
      await new Promise(done => setTimeout(done, 50));
    }
  }
}
