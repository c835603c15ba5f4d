// A person who connects an account in the sidebar, and disconnects it.
import type { Page } from 'playwright-core';
import type { ConnectForm } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { notConnected, oneAccount } from '../support/browser/snapshot-fixtures';

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

  async function paste(field: string, text: string): Promise<void> {
    await page.getByLabel(field).focus();
    await page.evaluate(copied => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+V');
  }

  test('needs no pointer, and sends what was typed', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
    await page.getByLabel('API key').waitFor();
    await sidebar.press('Tab', 'Tab', 'Tab');
    await page.keyboard.type(key);
    await sidebar.press('Tab');
    await page.keyboard.type(secret);
    await sidebar.press('Tab', 'Tab', 'ArrowRight', 'Tab', 'ArrowDown', 'Tab', 'Tab', 'Tab', 'Enter');
    await sidebar.shown('Connected. CoinTracking answered with 23 coins.');
    const sent: ConnectForm = {
      apiKey: key,
      apiSecret: secret,
      plan: 'EXPERT',
      account: '',
      storage: 'document',
      otherUses: '',
      test: true,
    };
    expect(sidebar.requestsOf('connectAccount')).toEqual([sent]);
    expect(await page.content()).not.toContain(secret);
  });

  test('what is wrong stands at its field, which gets the focus; nothing that was typed is lost', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
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

    await secretField.fill(secret);
    await sidebar.press('Enter');
    await sidebar.shown('Choose one of PRO, EXPERT, UNLIMITED.');
    expect(await page.locator('input[type=radio]:focus').count()).toBe(1);
    expect(await keyField.inputValue()).toBe(key);
    expect(sidebar.requestsOf('connectAccount')).toEqual([]);
  });

  test('a refused key is said at the form, with all that was typed still there', async () => {
    const failure = { code: 'KEY_REFUSED', account: 'default', message: 'Invalid key' } as const;
    const script = scriptOf(notConnected(), { connectAccount: () => ({ ok: false, failure }) });
    await sidebar.open({ section: 'connect', script });
    await page.getByLabel('API key').fill(key);
    await page.getByLabel('API secret').fill(secret);
    await page.getByRole('radio', { name: 'PRO' }).check();
    await sidebar.button('Connect').click();
    await page.getByRole('alert').getByText('CoinTracking refuses the key').waitFor();
    expect(await page.getByLabel('API secret').inputValue()).toBe(secret);
  });

  test.each([600, 320])('in a sidebar %s pixels high, a failure comes into view', async height => {
    const failure = { code: 'KEY_REFUSED', account: 'default', message: 'Invalid key' } as const;
    const script = scriptOf(notConnected(), { connectAccount: () => ({ ok: false, failure }) });
    const before = page.viewportSize()!;
    await page.setViewportSize({ width: 300, height });
    await sidebar.open({ section: 'connect', script });
    await page.getByLabel('API key').fill(key);
    await page.getByLabel('API secret').fill(secret);
    await page.getByRole('radio', { name: 'PRO' }).check();
    await page.getByLabel('API secret').press('Enter');
    const alert = page.getByRole('alert').getByText('CoinTracking refuses the key');
    await alert.waitFor();
    const box = (await alert.boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    if (process.env.SCREENSHOT) await page.screenshot({ path: `${process.env.SCREENSHOT}-${height}.png` });
    await page.setViewportSize(before);
  });

  test('blanks and line breaks that come with a paste go, and the field says so', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
    await page.getByLabel('API key').focus();
    await page.evaluate(text => navigator.clipboard.writeText(text), ` ${key.slice(0, 9)}\n${key.slice(9)} `);
    await sidebar.press('Control+v');
    await sidebar.shown('What is not part of it was removed.');
    expect(await page.getByLabel('API key').inputValue()).toBe(key);
  });

  test('the secret is masked until it is asked for', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
    const field = page.getByLabel('API secret');
    expect(await field.getAttribute('type')).toBe('password');
    await sidebar.button('Show the secret').click();
    expect(await field.getAttribute('type')).toBe('text');
  });

  test('another account needs a name that is not taken', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(oneAccount()) });
    await sidebar.button('Connect another account').click();
    await page.locator('input[name=account]:focus').waitFor();
    await page.keyboard.type('default');
    await page.getByLabel('API key').fill(key);
    await page.getByLabel('API secret').fill(secret);
    await page.getByRole('radio', { name: 'PRO' }).check();
    await sidebar.button(/^Connect$/).click();
    await sidebar.shown('Another account has this name.');
    await page.getByLabel('Name of the account').fill('');
    await sidebar.button(/^Connect$/).click();
    await sidebar.shown(/^Use up to 40 letters/);
    await page.getByLabel('Name of the account').fill('Savings');
    await sidebar.button(/^Connect$/).click();
    await sidebar.shown('Connected.');
    expect(sidebar.requestsOf('connectAccount')).toMatchObject([{ account: 'Savings' }]);
    // Formulas that showed an error without an account.
    expect(sidebar.requestsOf('recalculate')).toEqual([{ scope: 'errors' }]);
  });

  test('disconnecting asks once, and Escape takes it back', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(oneAccount()) });
    await sidebar.button('Disconnect').click();
    await page.getByRole('group', { name: 'Disconnect "default"?' }).waitFor();
    await page.locator('button:focus', { hasText: 'Cancel' }).waitFor();
    await sidebar.press('Escape');
    await page.locator('button:focus', { hasText: 'Disconnect' }).waitFor();
    expect(sidebar.requestsOf('disconnectAccount')).toEqual([]);
    await sidebar.press('Enter', 'Tab', 'Enter');
    await sidebar.shown('"default" is disconnected. Key and data are removed;');
    await sidebar.shown("One other person's schedule goes on");
    expect(sidebar.requestsOf('disconnectAccount')).toEqual([{ account: 'default' }]);
    await page.getByLabel('API key').waitFor();
  });

  test('key and secret pasted at once come into their own fields', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
    await paste('API key', `API Key: "${key}"\nAPI Secret: "${secret}"`);
    expect(await page.getByLabel('API key').inputValue()).toBe(key);
    expect(await page.getByLabel('API secret').inputValue()).toBe(secret);
    await sidebar.shown('What is not part of it was removed.');
  });

  test('what can’t be told apart is said, without a call', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
    await paste('API key', `${key}\n${secret}`);
    await page.getByRole('radio', { name: 'PRO' }).check();
    await sidebar.button(/^Connect$/).click();
    await sidebar.shown('Key and secret seem to be both in this field.');
    await page.getByLabel('API key').fill(`Secret: ${secret}`);
    await sidebar.button(/^Connect$/).click();
    await sidebar.shown('It says that this is the other one of the two.');
    expect(sidebar.requestsOf('connectAccount')).toEqual([]);
  });

  test('an editor sees what formulas here will use', async () => {
    await sidebar.open({ section: 'connect', script: scriptOf(notConnected({ person: 'editor' })) });
    await sidebar.shown('This spreadsheet belongs to someone else.');
    await sidebar.shown('A key for you alone works in spreadsheets of your own only.');
    expect(await page.getByLabel('Only me').count()).toBe(0);
    expect(await page.getByLabel('Everyone who can edit').isChecked()).toBe(true);
  });
});
