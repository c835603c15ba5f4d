// A person at the playground: menu, sidebar, messages and clock triggers of the real add-on, from the installation on.
import axe from 'axe-core';
import { enterFormulas } from '../support/browser/account-formulas';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openPlayground, type PlaygroundPage } from '../support/browser/playground-page';

/** The playground's own elements, without Univer's and without the sidebar's, which has its own tests. */
const ownChrome = ['#bar', '#menu-row', '#sidebar-head', '#toasts', '#accounts', '#away', '.script-dialog'];

describeInBrowser('the playground’s window in Chromium', browserPath => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await openPlayground(browserPath, { isFresh: true });
    playground.page.setDefaultTimeout(15_000);
    await enterFormulas(playground);
    formulasAtFirst = await formulas();
  }, 120_000);
  afterAll(() => playground.close());

  const press = async (...keys: string[]) => {
    for (const key of keys) await playground.page.keyboard.press(key);
  };
  const focused = () => playground.page.evaluate<string>('document.activeElement.textContent');
  const item = (name: string) => playground.page.getByRole('menuitem', { name, exact: true });
  const toast = (text: string | RegExp) => playground.page.locator('.toast').getByText(text).waitFor();
  /** Nothing runs, and the page has received that. */
  const idle = async () => {
    await playground.backEnd.idle();
    await playground.page.waitForFunction("!document.querySelector('#running').children.length");
    await playground.settled();
  };
  const menuIsBuilt = () => playground.page.locator('#menu-bar[aria-busy="false"]').waitFor();
  const formulas = () =>
    playground.page.evaluate<string[]>(`playground.workbook.sheets().flatMap(({ id, name }) =>
      playground.workbook.formulas(id, { row: 1, column: 1, rows: 40, columns: 12 })
        .flatMap((line, row) => line.map((formula, column) => [name, row, column, formula].join(' ')))
        .filter(text => text.includes('=')))`);
  let formulasAtFirst: string[];

  async function problems(): Promise<string[]> {
    const { page } = playground;
    if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
    return page.evaluate(`axe.run({
      include: ${JSON.stringify(ownChrome)}.filter(selector => document.querySelector(selector)),
      exclude: ['iframe'],
    }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
  }

  test('onOpen has built the menu, which works by keyboard alone', async () => {
    await item('Extensions').focus();
    await press('ArrowDown');
    expect(await focused()).toBe('CoinTracking');
    await press('ArrowRight');
    expect(await focused()).toBe('Open sidebar');
    expect(await problems()).toEqual([]);
    await press('ArrowUp');
    expect(await focused()).toBe('Help');
    await press('ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await focused()).toBe('Refresh this sheet');
    await press('f');
    expect(await focused()).toBe('Freeze selection to values');
    await press('ArrowLeft');
    expect(await focused()).toBe('CoinTracking');
    await press('Escape');
    expect(await item('CoinTracking').count()).toBe(0);
    expect(await item('Extensions').evaluate(button => button === document.activeElement)).toBe(true);
    // None of these keys has changed a cell or moved the selection.
    expect(await playground.read('Portfolio!A1')).toBe('Portfolio');
    expect(await playground.page.evaluate('playground.workbook.selection()')).toMatchObject({
      activeCell: { row: 1, column: 1 },
    });
  });

  test('a click beside it closes it', async () => {
    await item('Extensions').click();
    await item('CoinTracking').waitFor();
    await playground.page.locator('#brand').click();
    expect(await item('CoinTracking').count()).toBe(0);
  });

  test('a fresh start has no account; one is connected in the sidebar with a key of the sandbox', async () => {
    const { page, sidebar } = playground;
    expect(await page.locator('#account').textContent()).toBe('No account connected · made-up data');
    expect(await playground.read('Portfolio!A4')).toMatchObject({ error: '#ERROR!' });
    await item('Extensions').focus();
    await press('ArrowDown', 'ArrowRight', 'Enter');
    await page.locator('#sidebar').getByRole('heading', { name: 'CoinTracking' }).waitFor();
    await page.getByRole('button', { name: 'Keys' }).click();
    const [key, secret] = await page.locator('#accounts li').first().locator('code').allTextContents();
    expect(await problems()).toEqual([]);
    await sidebar.getByLabel('API key').fill(key!);
    await sidebar.getByLabel('API secret').fill(secret!);
    await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByText('demo · PRO · made-up data').waitFor();
    await page.waitForFunction("typeof playground.read('Portfolio!A4') === 'number'");
    await idle();
  });

  test('Refresh all makes all formulas of all sheets recalculate, and leaves each as it was', async () => {
    const { page } = playground;
    await playground.choose('Extensions', 'CoinTracking', 'Refresh all');
    await page.getByText('Running refreshAll…').waitFor();
    await toast(/datasets fetched, 9 formulas recalculated\./);
    expect(await problems()).toEqual([]);
    await idle();
    expect(await playground.read('Portfolio!A4')).toBeGreaterThan(0);
    expect(await playground.spill('History!A4')).toHaveLength(366);
    expect(await formulas()).toEqual(formulasAtFirst);
    expect(formulasAtFirst.filter(text => text.includes('=CT_'))).toHaveLength(9);
  });

  test('a script turns the selected formula into its value, in the format that it had', async () => {
    const shown = await playground.read('Portfolio!A4');
    await playground.select('A4');
    await playground.choose('Extensions', 'CoinTracking', 'Freeze selection to values');
    await toast('1 formula turned into values.');
    const cell = { row: 4, column: 1, rows: 1, columns: 1 };
    const inCell = (method: string) =>
      playground.page.evaluate(`playground.workbook.${method}(0, ${JSON.stringify(cell)})[0][0]`);
    expect(await inCell('formulas')).toBe('');
    expect(await inCell('values')).toBe(shown);
    expect(await inCell('displayValues')).toMatch(/^\d\d\.\d\d\d,\d\d$/);
  });

  test('what a script can’t do is a dialog, and the script waits until it is closed', async () => {
    const { page } = playground;
    await playground.select('M40');
    await playground.choose('Extensions', 'CoinTracking', 'Freeze selection to values');
    const dialog = page.getByRole('dialog', { name: 'CoinTracking' });
    await dialog.getByText('The selection holds no CoinTracking formula.').waitFor();
    expect(await problems()).toEqual([]);
    expect(await page.getByText('Running freezeSelection…').count()).toBe(1);
    await press('Escape');
    await idle();
    expect(await dialog.count()).toBe(0);
  });

  test('a schedule’s trigger is fired by a button, and by the clock when its time has come', async () => {
    const { page, sidebar } = playground;
    const trigger = page.getByRole('button', { name: 'Run trigger' });
    expect(await trigger.isDisabled()).toBe(true);
    await playground.choose('Extensions', 'CoinTracking', 'Schedule…');
    await sidebar.getByRole('switch').click();
    await sidebar.getByLabel('How often').selectOption('1');
    await page.getByText(/^Next run (tomorrow )?\d\d:\d\d$/).waitFor();
    await trigger.click();
    await toast('The trigger ran refreshOnSchedule for you@example.com.');
    const runs = async () => {
      await playground.choose('Extensions', 'CoinTracking', 'Schedule…');
      await idle();
      await sidebar.getByRole('tab', { name: 'Settings' }).click();
      await sidebar.getByRole('button', { name: 'Log' }).click();
      const found = sidebar.getByRole('tabpanel').getByText(/^On schedule: /);
      await found.first().waitFor();
      return found.count();
    };
    expect(await runs()).toBe(1);
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.getByText('5 of 20 API calls this hour').waitFor();
    await idle();
    expect(await runs()).toBe(2);
  });

  test('the × closes the sidebar', async () => {
    await playground.page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
    expect(await playground.page.locator('#sidebar').isVisible()).toBe(false);
  });

  test('somebody else at the keyboard, in another language, gets a menu and a sidebar of their own', async () => {
    const { page, sidebar } = playground;
    await page.getByLabel('Person').selectOption('editor');
    await page.getByLabel('Language').selectOption('de');
    await menuIsBuilt();
    await item('Extensions').click();
    await item('CoinTracking').hover();
    await item('Seitenleiste öffnen').click();
    await sidebar
      .getByText(/Der Account gehört der Person/)
      .first()
      .waitFor();
  });

  test('in every authorization mode there is the menu', async () => {
    for (const mode of ['NONE', 'FULL', 'LIMITED']) {
      await playground.page.getByLabel('Opens with').selectOption(mode);
      await playground.page.getByRole('button', { name: 'Reopen' }).click();
      await menuIsBuilt();
      await item('Extensions').click();
      await item('CoinTracking').hover();
      expect(await item('Alles aktualisieren').count()).toBe(1);
      await press('Escape', 'Escape');
    }
    expect(playground.backEnd.state().openMode).toBe('LIMITED');
  });

  test('of two tabs the latest one is the spreadsheet, until the other one is chosen again', async () => {
    const { page } = playground;
    const other = await page.context().newPage();
    await other.goto(page.url());
    await page.getByText('The spreadsheet is open in another tab').waitFor();
    expect(await problems()).toEqual([]);
    await page.getByRole('button', { name: 'Use it here' }).click();
    await other.getByText('The spreadsheet is open in another tab').waitFor();
    await other.close();
    expect(await page.locator('#away').isVisible()).toBe(false);
  });

  test('nothing was asked of another computer, and nothing complained', () => {
    expect(playground.strayRequests).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
