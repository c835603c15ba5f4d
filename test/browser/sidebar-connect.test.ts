// A person who connects an account in the sidebar, changes it, and disconnects it.
import type { Page } from 'playwright-core';
import type { ConnectForm } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { manyTroubles, notConnected, oneAccount } from '../support/browser/snapshot-fixtures';

const key = 'a81f0c94be2d57a36f18c0de94b73c2e';
const secret = '5d0b7e61f2c84a9d3b17e6f05a2c98d44e71b0f3';

describeInBrowser('connecting in the sidebar, in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: Page;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => sidebar.close());
  afterEach(() => expect(sidebar.complaints).toEqual([]));

  async function paste(field: string, text: string): Promise<void> {
    await page.getByLabel(field).focus();
    await page.evaluate(copied => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+V');
  }

  /** What the browser has written into them, whatever the page shows. */
  async function fillPair(): Promise<void> {
    await page.getByLabel('API key').fill(key);
    await page.getByLabel('API secret').fill(secret);
  }

  const settingsOf = async (account: string, snapshot = oneAccount()) => {
    await sidebar.open({ place: 'settings', script: scriptOf(snapshot) });
    await sidebar.button(new RegExp(`^${account}`)).click();
  };

  test('the first run has no tabs, needs no pointer, and connects with a test; its answer is the first Home', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    await page.getByLabel('API key').waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
    await sidebar.press('Tab', 'Tab');
    await page.keyboard.type(key);
    await sidebar.press('Tab');
    await page.keyboard.type(secret);
    // The eye, the plan, its two choices, who may use it, its two choices, the other places, Connect.
    await sidebar.press('Tab', 'Tab', 'Enter', 'Tab', 'ArrowRight', 'Tab', 'Enter', 'Tab', 'ArrowDown');
    await sidebar.shown('Your key is kept with this spreadsheet.');
    await sidebar.press('Tab', 'Tab', 'Enter');
    await sidebar.shown('CoinTracking answered with 23 coins.');
    await sidebar.shown('€57,633.50');
    expect(await page.getByRole('tab').allTextContents()).toEqual(['Home', 'Insert', 'Refresh', 'Settings']);
    const sent: ConnectForm = {
      apiKey: key,
      apiSecret: secret,
      plan: 'UNLIMITED',
      account: '',
      storage: 'document',
      otherUses: '',
      test: true,
    };
    expect(sidebar.requestsOf('connectAccount')).toEqual([sent]);
    expect(await page.content()).not.toContain(secret);
    // Formulas that showed an error without an account.
    expect(sidebar.requestsOf('recalculate')).toEqual([{ scope: 'errors' }]);
  });

  test('who has never connected sees no tabs before the first answer, either', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    await page.getByLabel('API key').waitFor();
    await sidebar.open({ script: scriptOf(notConnected(), { getOpening: () => new Promise(() => {}) }) });
    await page.locator('.skeleton').waitFor();
    expect(await page.getByRole('tab').count()).toBe(0);
  });

  test('a step is ticked as soon as it is done', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    const done = page.locator('.step-number[data-done=true]');
    await page.getByLabel('API key').fill(key);
    await expectCount(done, 1);
    await page.getByLabel('API secret').fill(secret);
    await expectCount(done, 2);
    await page.getByLabel('API key').fill('');
    await expectCount(done, 0);
  });

  test('what is wrong stands at its field, which gets the focus; nothing that was typed is lost', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    await sidebar.button('Connect').click();
    const [keyField, secretField] = [page.getByLabel('API key'), page.getByLabel('API secret')];
    await page.locator('input[name=apiKey]:focus').waitFor();
    expect(await keyField.getAttribute('aria-invalid')).toBe('true');
    const error = page.locator(`[id="${await keyField.getAttribute('aria-describedby')}"]`);
    expect(await error.textContent()).toMatch(/^It is empty\. Copy it from cointracking\.info/);

    await keyField.fill(key);
    await secretField.fill(key);
    await sidebar.press('Enter');
    await sidebar.shown('This is the key again.');
    await page.locator('input[name=apiSecret]:focus').waitFor();
    expect(await keyField.getAttribute('aria-invalid')).toBe('false');
    expect(await keyField.inputValue()).toBe(key);
    expect(sidebar.requestsOf('connectAccount')).toEqual([]);
  });

  test('what is wrong in a folded choice unfolds it', async () => {
    const script = scriptOf(notConnected(), {
      connectAccount: () => ({
        ok: false,
        failure: { code: 'NO_API_ACCESS', account: 'default', message: 'no API' },
      }),
    });
    await sidebar.open({ script });
    await fillPair();
    await sidebar.button('Connect').click();
    await sidebar.shown('CoinTracking gives account "default" no API access');
    expect(await page.getByRole('radio', { name: 'PRO, EXPERT' }).isVisible()).toBe(true);
  });

  test.each([760, 320])(
    'a refused pair is said at the secret, in view in a sidebar %s pixels high, with all that was typed still there',
    async height => {
      const failure = { code: 'KEY_REFUSED', account: 'default', message: 'Invalid key' } as const;
      const before = page.viewportSize()!;
      await page.setViewportSize({ width: 300, height });
      await sidebar.open({
        script: scriptOf(notConnected(), { connectAccount: () => ({ ok: false, failure }) }),
      });
      await fillPair();
      await page.getByLabel('API secret').press('Enter');
      const error = page.getByText('CoinTracking refuses this pair.');
      await error.waitFor();
      await page.locator('input[name=apiSecret]:focus').waitFor();
      const box = (await error.boundingBox())!;
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(await page.getByLabel('API secret').inputValue()).toBe(secret);
      await page.setViewportSize(before);
    },
  );

  test('what is of no field is said above the button, and the form can be sent again', async () => {
    let tries = 0;
    const script = scriptOf(notConnected(), {
      connectAccount: form =>
        ++tries === 1
          ? { ok: false, failure: { code: 'UNREACHABLE', detail: '' } }
          : (scriptOf(notConnected()).connectAccount(form) as never),
    });
    await sidebar.open({ script });
    await fillPair();
    await sidebar.button('Connect').click();
    await page.getByRole('alert').getByText("CoinTracking can't be reached").waitFor();
    await sidebar.button('Connect').click();
    await sidebar.shown('CoinTracking answered with 23 coins.');
  });

  test('blanks and line breaks that come with a paste go, and the field says so', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    await paste('API key', ` ${key.slice(0, 9)}\n${key.slice(9)} `);
    await sidebar.shown('What is not part of it was removed.');
    expect(await page.getByLabel('API key').inputValue()).toBe(key);
  });

  test('key and secret pasted at once come into their own fields', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    await paste('API key', `API Key: "${key}"\nAPI Secret: "${secret}"`);
    expect(await page.getByLabel('API key').inputValue()).toBe(key);
    expect(await page.getByLabel('API secret').inputValue()).toBe(secret);
    await sidebar.shown('What is not part of it was removed.');
  });

  test('what can’t be told apart is said, without a call', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    await paste('API key', `${key}\n${secret}`);
    await sidebar.button('Connect').click();
    await sidebar.shown('Key and secret seem to be both in this field.');
    await page.getByLabel('API key').fill(`Secret: ${secret}`);
    await sidebar.button('Connect').click();
    await sidebar.shown('It says that this is the other one of the two.');
    expect(sidebar.requestsOf('connectAccount')).toEqual([]);
  });

  test('the secret is masked until it is asked for', async () => {
    await sidebar.open({ script: scriptOf(notConnected()) });
    const field = page.getByLabel('API secret');
    expect(await field.getAttribute('type')).toBe('password');
    await sidebar.button('Show the secret').click();
    expect(await field.getAttribute('type')).toBe('text');
  });

  test('in someone else’s spreadsheet a key is for everyone who can edit, and the page says why', async () => {
    await sidebar.open({ script: scriptOf(notConnected({ person: 'editor' })) });
    await sidebar.shown('A key for you alone works in spreadsheets of your own only.');
    await sidebar.button('Everyone who can edit').click();
    expect(await page.getByLabel('Only me').count()).toBe(0);
    expect(await page.getByLabel('Everyone who can edit').isChecked()).toBe(true);
  });

  test('keys that are stored elsewhere can be deleted before anything is connected', async () => {
    await sidebar.open({ script: scriptOf(notConnected({ ownKeys: manyTroubles().ownKeys })) });
    await sidebar.button('Your stored keys').click();
    await sidebar.button('Delete').first().click();
    await page.getByRole('group').getByRole('button', { name: 'Delete' }).click();
    await sidebar.shown('The key ••••3c2e is deleted here.');
    expect(sidebar.requestsOf('deleteKey')).toEqual([{ fingerprint: 'a1' }]);
    await sidebar.button('Back').click();
    await page.getByLabel('API key').waitFor();
  });

  test('another account needs a name that is not taken', async () => {
    await sidebar.open({ place: 'settings', script: scriptOf(oneAccount()) });
    await sidebar.button('Add an account').click();
    await page.getByLabel('Name of the account').fill('default');
    await fillPair();
    await sidebar.button('Connect').click();
    await sidebar.shown('Another account has this name.');
    await page.getByLabel('Name of the account').fill('');
    await sidebar.button('Connect').click();
    await sidebar.shown(/^Use up to 40 letters/);
    await page.getByLabel('Name of the account').fill('Savings');
    await sidebar.button('Connect').click();
    await sidebar.shown('CoinTracking answered with 23 coins.');
    expect(sidebar.requestsOf('connectAccount')).toMatchObject([{ account: 'Savings' }]);
    const shown = page.getByRole('combobox', { name: 'Account' });
    expect(await shown.inputValue()).toBe('Savings');
    // What was said of one account doesn't stand above another one.
    await shown.selectOption('default');
    await page.locator('.notice.good').waitFor({ state: 'detached' });
  });

  test('a new key takes the place of the old one once it has answered; Escape leaves all as it is', async () => {
    await settingsOf('default');
    await sidebar.button('Change: Key').click();
    await page.locator('input[name=apiKey]:focus').waitFor();
    await sidebar.press('Escape');
    await page.locator('button:focus', { hasText: 'Change' }).waitFor();
    await sidebar.press('Enter');
    await fillPair();
    await sidebar.button('Connect · 1 call').click();
    await sidebar.shown('The key works: CoinTracking answered with 23 coins.');
    expect(sidebar.requestsOf('connectAccount')).toMatchObject([
      { account: 'default', apiKey: key, plan: 'PRO', storage: 'owner' },
    ]);
  });

  test('plan, sharing and other places are changed line by line', async () => {
    await settingsOf('default');
    await sidebar.button('Change: Plan').click();
    await page.getByRole('radio', { name: 'UNLIMITED' }).check();
    await sidebar.button('Save').click();
    await sidebar.shown('Changed.');
    await sidebar.button('Change: Who may use it').click();
    await page.getByRole('radio', { name: 'Everyone who can edit' }).check();
    await sidebar.button('Save').click();
    await sidebar.shown('Changed.');
    expect(sidebar.requestsOf('changeAccount')).toEqual([
      { account: 'default', plan: 'UNLIMITED', storage: 'owner' },
      { account: 'default', plan: 'PRO', storage: 'document' },
    ]);
    await sidebar.button('Change: Used in other places').click();
    await page.getByLabel('Used in how many other places?').fill('2');
    await sidebar.press('Enter');
    await sidebar.shown('Saved. The calls of the hour are shared out by it.');
    expect(sidebar.requestsOf('setOtherUses')).toEqual([{ account: 'default', otherUses: '2' }]);
  });

  test('the account called "default" gets a name of its own, or one when another takes its place', async () => {
    await settingsOf('default');
    await sidebar.button('Rename').click();
    await page.getByLabel('New name for “default”').fill('Main');
    await sidebar.press('Enter');
    await page.getByRole('heading', { name: 'Main' }).waitFor();
    expect(sidebar.requestsOf('renameAccount')).toEqual([{ account: 'default', newName: 'Main' }]);

    const other = 'Steuerberatung Müller & Partner GbR';
    await settingsOf(other, manyTroubles({ person: 'owner' }));
    await sidebar.button('Use it when no account is named').click();
    await page.locator('input:focus').waitFor();
    await page.keyboard.type('Private');
    await sidebar.press('Enter');
    await sidebar.shown(`Formulas that name no account now mean “${other}”.`);
    expect(sidebar.requestsOf('chooseDefaultAccount')).toEqual([{ account: other, newName: 'Private' }]);
  });

  test('a key is tested with one call', async () => {
    await settingsOf('default');
    await sidebar.button('Test the key · 1 call').click();
    await sidebar.shown('The key works: CoinTracking answered with 23 coins.');
    expect(sidebar.requestsOf('testConnection')).toEqual([{ account: 'default' }]);
  });

  test('disconnecting says what it costs, offers to keep the figures, asks once, and Escape takes it back', async () => {
    await settingsOf('default');
    await sidebar.button('Disconnect…').click();
    const question = page.getByRole('group', { name: 'Disconnect “default”?' });
    await question.getByText('46 formulas lose their values when they next recalculate.').waitFor();
    await page.locator('button:focus', { hasText: 'Keep it' }).waitFor();
    await sidebar.press('Escape');
    await page.locator('button:focus', { hasText: 'Disconnect…' }).waitFor();
    expect(sidebar.requestsOf('disconnectAccount')).toEqual([]);
    await sidebar.press('Enter');
    await sidebar.button('Freeze all formulas to values').click();
    await sidebar.shown('44 formulas turned into values. 2 formulas with an error left as they are.');
    expect(sidebar.requestsOf('freezeFormulas')).toEqual([{ account: 'default' }]);
    await question.getByRole('button', { name: 'Disconnect' }).click();
    // It was the only one: back at the first run.
    await page.getByLabel('API key').waitFor();
    await sidebar.shown('“default” is disconnected. Key and data are removed;');
    await sidebar.shown("One other person's schedule goes on");
    expect(sidebar.requestsOf('disconnectAccount')).toEqual([{ account: 'default' }]);
  });

  async function expectCount(found: ReturnType<Page['locator']>, count: number): Promise<void> {
    await page.waitForTimeout(50);
    expect(await found.count()).toBe(count);
  }
});
