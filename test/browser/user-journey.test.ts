// A person from the first start to the last click, in the playground, with the real add-on: connect, see the formulas fill,
// refresh, schedule, add a second account, disconnect. Once with the mouse, once with the keyboard alone.
import AxeBuilder from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openPlayground, type PlaygroundPage } from '../support/browser/playground-page';

describeInBrowser('a person in the playground', browserPath => {
  let playground: PlaygroundPage;
  let page: Page;

  beforeEach(async () => {
    playground = await openPlayground(browserPath, { isFresh: true });
    page = playground.page;
    page.setDefaultTimeout(90_000);
    await playground.settled();
  }, 60_000);
  afterEach(async () => {
    expect(playground.complaints).toEqual([]);
    await playground.close();
  });

  const total = () => playground.read('Portfolio!A4');
  const keysOf = (name: string) =>
    playground.backEnd.sandbox!.accounts.find(account => account.name === name)!;
  const callsSent = () => playground.backEnd.sandbox!.requests.length;

  /** The total, once all five datasets of the first workbook are fetched. */
  async function totalShown(): Promise<number> {
    for (let tries = 0; tries < 240; tries++) {
      await playground.settled();
      const value = await total();
      if (typeof value === 'number' && callsSent() >= 5) return value;
      await page.waitForTimeout(250);
    }
    throw new Error(`The total is ${JSON.stringify(await total())}.`);
  }

  /** On the page or for a screen reader. */
  const said = (text: string) =>
    playground.sidebar.getByText(text).filter({ visible: true }).first().waitFor();

  /** The page runs no call of the script, so the formulas have their own names again. */
  async function atRest(): Promise<void> {
    await playground.sidebar.locator('.progress-line[data-shown="false"]').waitFor({ state: 'attached' });
    await playground.settled();
  }

  async function sidebarFrame(): Promise<Frame> {
    const element = await page.locator('#sidebar iframe').elementHandle();
    return (await element!.contentFrame())!;
  }

  async function accessibilityFaults(): Promise<string[]> {
    const frame = await sidebarFrame();
    await frame.addScriptTag({ content: AxeBuilder.source });
    const { violations } = await frame.evaluate(() =>
      (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
    );
    return violations.map(({ id }) => id);
  }

  test('with the mouse', async () => {
    expect(await total()).toMatchObject({ error: '#ERROR!' });
    const { sidebar } = playground;
    await playground.choose('Extensions', 'CoinTracking', 'Open sidebar');

    await sidebar.getByLabel('API key').fill(keysOf('demo').key);
    await sidebar.getByLabel('API secret').fill(keysOf('demo').secret);
    await sidebar.getByLabel('PRO').check();
    await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
    await said('Connected. CoinTracking answered');
    const first = await totalShown();
    await atRest();
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole('button', { name: '+1 hour' }).click();
    await sidebar.getByRole('tab', { name: 'Refresh' }).click();
    const callsBefore = callsSent();
    await sidebar.getByRole('button', { name: 'Refresh (5 calls)' }).click();
    await said('5 datasets fetched, 9 formulas recalculated.');
    expect(callsSent() - callsBefore).toBe(5);
    expect(await totalShown()).toEqual(expect.any(Number));

    await sidebar.getByRole('tab', { name: 'Schedule' }).click();
    await sidebar.getByLabel('How often').selectOption({ label: 'Every 2 hours' });
    await sidebar.getByRole('button', { name: 'Save' }).click();
    await said('Saved.');
    await page.getByRole('button', { name: 'Run trigger' }).click();
    // The trigger runs by itself; the log shows it at its next update.
    const run = sidebar.getByRole('tabpanel', { name: 'Log' }).getByText('On schedule:');
    for (let looks = 0; looks < 30 && (await run.count()) === 0; looks++) {
      await sidebar.getByRole('tab', { name: looks % 2 === 0 ? 'Log' : 'Status' }).click();
      await page.waitForTimeout(500);
      await atRest();
    }
    expect(await run.count()).toBe(1);

    await sidebar.getByRole('tab', { name: 'Accounts' }).click();
    await sidebar.getByRole('button', { name: 'Add an account' }).click();
    await sidebar.getByLabel('Name').fill('Second one');
    await sidebar.getByLabel('API key').fill(keysOf('odd').key);
    await sidebar.getByLabel('API secret').fill(keysOf('odd').secret);
    await sidebar.getByLabel(keysOf('odd').plan).check();
    await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
    await said('Connected. CoinTracking answered');
    await playground.select('K20');
    await page.keyboard.type('=CT_TOTAL(; "account=Second one")\n');
    await playground.settled();
    expect(await playground.read('Portfolio!K20')).not.toBe(first);

    await sidebar.getByRole('tab', { name: 'Accounts' }).click();
    const accounts = sidebar.getByRole('tabpanel', { name: 'Accounts' });
    for (const name of ['Second one', 'default']) {
      await accounts.getByRole('button', { name: 'Disconnect' }).last().click();
      const question = accounts.getByRole('group', { name: `Disconnect "${name}"?` });
      await question.getByRole('button', { name: 'Disconnect' }).click();
      await said(`"${name}" is disconnected`);
    }
    await page.getByRole('button', { name: 'Recalculate' }).click();
    await playground.settled();
    expect(await total()).toMatchObject({
      error: '#ERROR!',
      message: expect.stringMatching(/isn't connected/),
    });
  }, 300_000);

  test('with the keyboard alone', async () => {
    const { sidebar } = playground;
    const { keyboard } = page;
    /** Moves the focus to it with the Tab key. */
    const tabTo = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      const wanted = target.filter({ visible: true }).first();
      await wanted.waitFor();
      for (let steps = 0; steps < 80; steps++) {
        if (await wanted.evaluate(element => element === document.activeElement)) return;
        await keyboard.press(key);
      }
      throw new Error(`${target} is not on the way of the Tab key.`);
    };
    const choose = async (tab: string) => {
      await tabTo(sidebar.getByRole('tab', { selected: true }), 'Shift+Tab');
      while (!(await sidebar.getByRole('tab', { name: tab, selected: true }).isVisible())) {
        await keyboard.press('ArrowRight');
        await keyboard.press('Enter');
      }
    };
    const connect = async (name: string) => {
      await tabTo(sidebar.getByRole('textbox', { name: 'API key' }));
      await keyboard.insertText(` ${keysOf(name).key}\n`);
      await tabTo(sidebar.getByRole('textbox', { name: 'API secret' }));
      await keyboard.insertText(keysOf(name).secret);
      await tabTo(sidebar.getByRole('radio', { name: /PRO|EXPERT|UNLIMITED/ }));
      while (!(await sidebar.getByLabel(keysOf(name).plan).filter({ visible: true }).isChecked()))
        await keyboard.press('ArrowRight');
      await tabTo(sidebar.getByRole('button', { name: 'Connect', exact: true }));
      await keyboard.press('Enter');
      await said('Connected. CoinTracking answered');
    };

    await page.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await keyboard.press(key);
    await sidebar.getByRole('tab', { name: 'Connect' }).focus();
    await connect('demo');
    await totalShown();
    await atRest();

    await page.getByRole('button', { name: '+1 hour' }).press('Enter');
    await sidebar.getByRole('tab', { name: 'Connect' }).focus();
    await choose('Refresh');
    await tabTo(sidebar.getByRole('button', { name: 'Refresh (5 calls)' }));
    await keyboard.press('Enter');
    await said('5 datasets fetched, 9 formulas recalculated.');

    await choose('Schedule');
    await tabTo(sidebar.getByRole('combobox', { name: 'How often' }));
    await keyboard.press('ArrowDown');
    await tabTo(sidebar.getByRole('button', { name: 'Save' }));
    await keyboard.press('Enter');
    await said('Saved.');
    await page
      .getByText(/Next run/i)
      .first()
      .waitFor();

    await sidebar.getByRole('tab', { name: 'Schedule' }).focus();
    await choose('Accounts');
    await tabTo(sidebar.getByRole('button', { name: 'Add an account' }));
    await keyboard.press('Enter');
    await tabTo(sidebar.getByRole('textbox', { name: 'Name' }));
    await keyboard.insertText('Second one');
    await connect('odd');

    await sidebar.getByRole('tab', { selected: true }).focus();
    await choose('Accounts');
    for (const name of ['default', 'Second one']) {
      await tabTo(sidebar.getByRole('button', { name: 'Disconnect' }));
      await keyboard.press('Enter');
      await sidebar.getByRole('group', { name: `Disconnect "${name}"?` }).waitFor();
      await keyboard.press('Tab');
      await keyboard.press('Enter');
      await said(`"${name}" is disconnected`);
    }
  }, 300_000);
});
