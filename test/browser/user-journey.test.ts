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
  }, 120_000);
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

  /** Nothing runs, so the formulas have their own names again. */
  async function atRest(): Promise<void> {
    await playground.backEnd.idle();
    await playground.settled();
  }

  /** Folded away until then. */
  async function choosePlan(plan: string): Promise<void> {
    if (plan !== 'UNLIMITED') return;
    await playground.sidebar.getByRole('button', { name: 'PRO or EXPERT plan' }).click();
    await playground.sidebar.getByRole('radio', { name: 'UNLIMITED' }).check();
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
    await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
    await said('CoinTracking answered with 13 coins.');
    await said('Portfolio value');
    const first = await totalShown();
    await atRest();
    expect(await accessibilityFaults()).toEqual([]);

    await page.getByRole('button', { name: '+1 hour' }).click();
    await sidebar.getByRole('tab', { name: 'Refresh' }).click();
    const callsBefore = callsSent();
    await sidebar.getByRole('button', { name: 'Refresh · 5 calls' }).click();
    await said('5 datasets fetched, 9 formulas recalculated.');
    expect(callsSent() - callsBefore).toBe(5);
    expect(await totalShown()).toEqual(expect.any(Number));

    await sidebar.getByRole('button', { name: 'Back' }).click();
    await sidebar.getByRole('switch').click();
    await sidebar.getByLabel('How often').selectOption({ label: 'Every 2 hours' });
    await said('Last: not yet');
    await page.getByRole('button', { name: 'Run trigger' }).click();
    // The trigger runs by itself; the log shows it at its next update.
    const run = sidebar.getByRole('tabpanel').getByText('On schedule:');
    for (let looks = 0; looks < 30 && (await run.count()) === 0; looks++) {
      await sidebar.getByRole('tab', { name: 'Home' }).click();
      await sidebar.getByRole('tab', { name: 'Settings' }).click();
      if (looks === 0) await sidebar.getByRole('button', { name: 'Log' }).click();
      await page.waitForTimeout(500);
      await atRest();
    }
    expect(await run.count()).toBe(1);
    await sidebar.getByRole('button', { name: 'Settings', exact: true }).click();

    await sidebar.getByRole('button', { name: 'Add an account' }).click();
    await sidebar.getByLabel('Name of the account').fill('Second one');
    await sidebar.getByLabel('API key').fill(keysOf('odd').key);
    await sidebar.getByLabel('API secret').fill(keysOf('odd').secret);
    await choosePlan(keysOf('odd').plan);
    await sidebar.getByRole('button', { name: 'Connect', exact: true }).click();
    await said('CoinTracking answered with');
    await playground.select('K20');
    await page.keyboard.type('=CT_TOTAL(; "account=Second one")\n');
    await playground.settled();
    expect(await playground.read('Portfolio!K20')).not.toBe(first);

    await sidebar.getByRole('tab', { name: 'Settings' }).click();
    for (const name of ['Second one', 'default']) {
      await sidebar.getByRole('button', { name: new RegExp(`^${name}`) }).click();
      await sidebar.getByRole('button', { name: 'Disconnect…' }).click();
      const question = sidebar.getByRole('group', { name: `Disconnect “${name}”?` });
      await question.getByRole('button', { name: 'Disconnect' }).click();
      await said(`“${name}” is disconnected`);
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
      if (keysOf(name).plan === 'UNLIMITED') {
        await tabTo(sidebar.getByRole('button', { name: 'PRO or EXPERT plan' }));
        await keyboard.press('Enter');
        await tabTo(sidebar.getByRole('radio', { name: 'PRO, EXPERT' }));
        await keyboard.press('ArrowRight');
      }
      await tabTo(sidebar.getByRole('button', { name: 'Connect', exact: true }));
      await keyboard.press('Enter');
      await said('CoinTracking answered with');
    };

    await page.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const key of ['Enter', 'ArrowRight', 'Enter']) await keyboard.press(key);
    await sidebar.getByLabel('API key').waitFor();
    await sidebar.locator('body').press('Tab');
    await connect('demo');
    await totalShown();
    await atRest();

    await page.getByRole('button', { name: '+1 hour' }).press('Enter');
    await sidebar.getByRole('tab', { name: 'Home' }).focus();
    await choose('Refresh');
    await tabTo(sidebar.getByRole('button', { name: 'Refresh · 5 calls' }));
    await keyboard.press('Enter');
    await said('5 datasets fetched, 9 formulas recalculated.');
    await tabTo(sidebar.getByRole('button', { name: 'Back' }));
    await keyboard.press('Enter');

    await sidebar.getByRole('tab', { selected: true }).focus();
    await tabTo(sidebar.getByRole('switch'));
    await keyboard.press('Space');
    await tabTo(sidebar.getByRole('combobox', { name: 'How often' }));
    await keyboard.press('ArrowUp');
    await said('Last: not yet');
    await page
      .getByText(/Next run/i)
      .first()
      .waitFor();

    await sidebar.getByRole('tab', { selected: true }).focus();
    await choose('Settings');
    await tabTo(sidebar.getByRole('button', { name: 'Add an account' }));
    await keyboard.press('Enter');
    await tabTo(sidebar.getByRole('textbox', { name: 'Name of the account' }));
    await keyboard.insertText('Second one');
    await connect('odd');

    await sidebar.getByRole('tab', { selected: true }).focus();
    await choose('Settings');
    for (const name of ['Second one', 'default']) {
      await tabTo(sidebar.getByRole('button', { name: new RegExp(`^${name}`) }));
      await keyboard.press('Enter');
      await tabTo(sidebar.getByRole('button', { name: 'Disconnect…' }));
      await keyboard.press('Enter');
      await sidebar.getByRole('group', { name: `Disconnect “${name}”?` }).waitFor();
      // The way out has the focus first.
      await keyboard.press('Shift+Tab');
      await keyboard.press('Enter');
      await said(`“${name}” is disconnected`);
    }
  }, 300_000);
});
