// A person at the sidebar: every section by keyboard and pointer, whatever the script answers.
import type { Page } from 'playwright-core';
import type { Answer, ConnectForm, FetchedDataset } from '../../src/sidebar/contract';
import { describeInBrowser } from './describe-in-browser';
import { plan, scriptOf } from './scripted-add-on';
import { openSidebarPage, type SidebarPage } from './sidebar-page';
import { account, inMinutes, manyTroubles, notConnected, oneAccount } from './told-snapshots';

const key = 'a81f0c94be2d57a36f18c0de94b73c2e';
const secret = '5d0b7e61f2c84a9d3b17e6f05a2c98d44e71b0f3';

describeInBrowser('the sidebar in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: Page;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
    page.setDefaultTimeout(5_000);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => sidebar.close());

  const button = (name: string | RegExp) => page.getByRole('button', { name });
  /** The same words are read out, too, from where nobody sees them. */
  const shown = (text: string | RegExp) => page.getByRole('tabpanel').getByText(text).first().waitFor();
  const requestsOf = (name: string) =>
    sidebar.calls.filter(call => call.name === name).map(({ request }) => request);
  const press = async (...keys: string[]) => {
    for (const pressed of keys) await page.keyboard.press(pressed);
  };

  describe('connecting', () => {
    test('needs no pointer, and sends what was typed', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
      await page.getByLabel('API key').waitFor();
      await press('Tab', 'Tab', 'Tab');
      await page.keyboard.type(key);
      await press('Tab');
      await page.keyboard.type(secret);
      await press('Tab', 'Tab', 'ArrowRight', 'Tab', 'ArrowDown', 'Tab', 'Tab', 'Enter');
      await shown('Connected. CoinTracking answered with 23 coins.');
      const sent: ConnectForm = {
        apiKey: key,
        apiSecret: secret,
        plan: 'EXPERT',
        account: '',
        storage: 'document',
        test: true,
      };
      expect(requestsOf('connectAccount')).toEqual([sent]);
      expect(await page.content()).not.toContain(secret);
    });

    test('what is wrong stands at its field, which gets the focus; nothing that was typed is lost', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
      await button('Connect').click();
      const [keyField, secretField] = [page.getByLabel('API key'), page.getByLabel('API secret')];
      await page.locator('input[name=apiKey]:focus').waitFor();
      expect(await keyField.getAttribute('aria-invalid')).toBe('true');
      const error = page.locator(`[id="${await keyField.getAttribute('aria-describedby')}"]`);
      expect(await error.textContent()).toMatch(/^It is empty\. Copy it from cointracking\.info/);

      await keyField.fill(key);
      await secretField.fill(key);
      await press('Enter');
      await shown('This is the key again.');
      await page.locator('input[name=apiSecret]:focus').waitFor();
      expect(await keyField.getAttribute('aria-invalid')).toBe('false');

      await secretField.fill(secret);
      await press('Enter');
      await shown('Choose one of PRO, EXPERT, UNLIMITED.');
      expect(await page.locator('input[type=radio]:focus').count()).toBe(1);
      expect(await keyField.inputValue()).toBe(key);
      expect(requestsOf('connectAccount')).toEqual([]);
    });

    test('a refused key is said at the form, with all that was typed still there', async () => {
      const failure = { code: 'KEY_REFUSED', account: 'default', message: 'Invalid key' } as const;
      const script = scriptOf(notConnected(), { connectAccount: () => ({ ok: false, failure }) });
      await sidebar.open({ section: 'connect', script });
      await page.getByLabel('API key').fill(key);
      await page.getByLabel('API secret').fill(secret);
      await page.getByRole('radio', { name: 'PRO' }).check();
      await button('Connect').click();
      await page.getByRole('alert').getByText('CoinTracking refuses the key').waitFor();
      expect(await page.getByLabel('API secret').inputValue()).toBe(secret);
    });

    test('blanks and line breaks that come with a paste go, and the field says so', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
      await page.getByLabel('API key').focus();
      await page.evaluate(
        text => navigator.clipboard.writeText(text),
        ` ${key.slice(0, 9)}\n${key.slice(9)} `,
      );
      await press('Control+v');
      await shown('Blanks and line breaks were removed.');
      expect(await page.getByLabel('API key').inputValue()).toBe(key);
    });

    test('the secret is masked until it is asked for', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(notConnected()) });
      const field = page.getByLabel('API secret');
      expect(await field.getAttribute('type')).toBe('password');
      await button('Show the secret').click();
      expect(await field.getAttribute('type')).toBe('text');
    });

    test('another account needs a name that is not taken', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(oneAccount()) });
      await button('Connect another account').click();
      await page.locator('input[name=account]:focus').waitFor();
      await page.keyboard.type('default');
      await page.getByLabel('API key').fill(key);
      await page.getByLabel('API secret').fill(secret);
      await page.getByRole('radio', { name: 'PRO' }).check();
      await button(/^Connect$/).click();
      await shown('Another account has this name.');
      await page.getByLabel('Name of the account').fill('');
      await button(/^Connect$/).click();
      await shown(/^Use up to 40 letters/);
      await page.getByLabel('Name of the account').fill('Savings');
      await button(/^Connect$/).click();
      await page.getByRole('heading', { name: 'Savings' }).waitFor();
      expect(requestsOf('connectAccount')).toMatchObject([{ account: 'Savings' }]);
    });

    test('disconnecting asks once, and Escape takes it back', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(oneAccount()) });
      await button('Disconnect').click();
      await page.getByRole('group', { name: 'Disconnect "default"?' }).waitFor();
      await page.locator('button:focus', { hasText: 'Cancel' }).waitFor();
      await press('Escape');
      await page.locator('button:focus', { hasText: 'Disconnect' }).waitFor();
      expect(requestsOf('disconnectAccount')).toEqual([]);
      await press('Enter', 'Tab', 'Enter');
      await shown('"default" is disconnected: no key and no data is left behind.');
      expect(requestsOf('disconnectAccount')).toEqual([{ account: 'default' }]);
      await page.getByLabel('API key').waitFor();
    });

    test('an editor is told what formulas here will use', async () => {
      await sidebar.open({ section: 'connect', script: scriptOf(notConnected({ person: 'editor' })) });
      await shown('This spreadsheet belongs to someone else.');
      await shown(/Formulas here can't see it, since this spreadsheet isn't yours/);
    });
  });

  describe('refreshing', () => {
    test('shows what it costs, then one dataset after another, then recalculates', async () => {
      const waiting: ((answer: Answer<FetchedDataset>) => void)[] = [];
      const script = scriptOf(oneAccount(), {
        fetchDataset: () => new Promise(resolve => waiting.push(resolve)),
      });
      const end = (value: FetchedDataset) => waiting.shift()!({ ok: true, value });
      await sidebar.open({ section: 'refresh', script });
      await shown('Costs 3 calls; 14 are left this hour.');
      await button('Refresh (3 calls)').click();
      await page.locator('li', { hasText: 'Balance' }).getByText('fetching…').waitFor();
      expect(requestsOf('fetchDataset')).toEqual([{ account: 'default', dataset: 'getBalance' }]);
      end({ outcome: 'fetched', rows: 23, failure: undefined });
      await page.locator('li', { hasText: 'Balance' }).getByText('23 rows').waitFor();
      await page.locator('li', { hasText: 'Gains' }).getByText('fetching…').waitFor();
      end({ outcome: 'failed', rows: 0, failure: { code: 'HTTP_ERROR', status: 502 } });
      await shown('CoinTracking is having trouble (HTTP 502).');
      await page.locator('li', { hasText: 'Coin history' }).getByText('fetching…').waitFor();
      end({ outcome: 'fetched', rows: 700, failure: undefined });
      await shown('2 datasets fetched, 41 formulas recalculated. 1 dataset could not be fetched');
      expect(requestsOf('recalculate')).toEqual([{ scope: 'everything' }]);
    });

    test('can be stopped between datasets; what came is recalculated', async () => {
      let answer: (answer: Answer<FetchedDataset>) => void = () => undefined;
      const script = scriptOf(oneAccount(), {
        fetchDataset: () =>
          new Promise(resolve => {
            answer = resolve;
          }),
      });
      await sidebar.open({ section: 'refresh', script });
      await button('Refresh (3 calls)').click();
      await button('Stop after this one').click();
      answer({ ok: true, value: { outcome: 'fetched', rows: 23, failure: undefined } });
      await shown('1 dataset fetched, 41 formulas recalculated. 2 datasets left out, since you stopped.');
      expect(requestsOf('fetchDataset')).toHaveLength(1);
      await button('Back').click();
      await page.locator('button:focus', { hasText: 'Refresh (3 calls)' }).waitFor();
    });

    test('where calls do not suffice, the oldest data is chosen, and more can be left out', async () => {
      const budgets = [{ account: 'default', calls: 3, callsLeft: 2, nextCallAtMillis: 0 }];
      const script = scriptOf(oneAccount(), {
        planRefresh: ({ scope }) => ({ ok: true, value: { ...plan, scope, budgets } }),
      });
      await sidebar.open({ section: 'refresh', script });
      await shown('Only 2 calls left this hour');
      const boxes = page.getByRole('checkbox');
      await boxes.first().waitFor();
      expect(await Promise.all((await boxes.all()).map(box => box.isChecked()))).toEqual([false, true, true]);
      await boxes.nth(1).uncheck();
      await button('Refresh (1 call)').click();
      await shown('1 dataset fetched');
      expect(requestsOf('fetchDataset')).toEqual([{ account: 'default', dataset: 'getHistoricalCurrency' }]);
    });

    test('the plan follows the scope, and says where nothing is to be done', async () => {
      const script = scriptOf(oneAccount(), {
        planRefresh: ({ scope }) => ({
          ok: true,
          value: scope === 'selection' ? { scope, cells: 0, datasets: [], budgets: [] } : { ...plan, scope },
        }),
      });
      await sidebar.open({ section: 'refresh', script });
      await page.getByRole('radio', { name: 'Selection' }).check();
      await shown('There is no CoinTracking formula in the selection.');
      expect(await button(/^Refresh/).count()).toBe(0);
      expect(requestsOf('planRefresh')).toEqual([{ scope: 'everything' }, { scope: 'selection' }]);
    });
  });

  describe('everything else', () => {
    test('opens where the menu says; arrow keys change sections, and what was typed stays', async () => {
      await sidebar.open({ section: 'schedule', script: scriptOf(notConnected()) });
      await page.getByRole('tab', { name: 'Schedule', selected: true }).focus();
      await press('Home');
      await page.locator('[role=tab]:focus', { hasText: 'Connect' }).waitFor();
      await page.getByLabel('API key').fill('half a k');
      await page.getByRole('tab', { name: 'Connect' }).focus();
      await press('ArrowRight');
      await shown('No CoinTracking account is connected in this spreadsheet yet.');
      await press('ArrowLeft');
      expect(await page.getByLabel('API key').inputValue()).toBe('halfak');
    });

    test('a schedule is saved as chosen', async () => {
      await sidebar.open({ section: 'schedule', script: scriptOf(oneAccount()) });
      await page.getByLabel('How often').selectOption('Once a day');
      await page.getByLabel('At about').selectOption('18:00');
      await button('Save').click();
      await shown('Saved. This spreadsheet refreshes itself from now on');
      expect(requestsOf('setSchedule')).toEqual([{ every: 'day', hour: 18 }]);
    });

    test('a schedule that Google refuses is said, and the choice stays', async () => {
      const failure = { code: 'SCHEDULE_REFUSED', detail: 'too many triggers' } as const;
      const script = scriptOf(oneAccount(), { setSchedule: () => ({ ok: false, failure }) });
      await sidebar.open({ section: 'schedule', script });
      await page.getByLabel('How often').selectOption('Every hour');
      await button('Save').click();
      await page
        .getByRole('alert')
        .getByText('Google doesn\'t accept this schedule: "too many triggers"')
        .waitFor();
      expect(await page.getByLabel('How often').inputValue()).toBe('1');
    });

    test('the account called "default" gets a name of its own before another one takes its place', async () => {
      await sidebar.open({ section: 'accounts', script: scriptOf(manyTroubles({ person: 'owner' })) });
      await button('Make default').first().click();
      await page.locator('input:focus').waitFor();
      await page.keyboard.type('Private');
      await press('Enter');
      await shown('Formulas that name no account now mean "Steuerberatung Müller & Partner GbR".');
      expect(requestsOf('chooseDefaultAccount')).toEqual([
        { account: 'Steuerberatung Müller & Partner GbR', newName: 'Private' },
      ]);
    });

    test('status tells when there will be a call again, and why data is not fetched now', async () => {
      const spent = account({
        callsLeft: 0,
        callsLeftForFormulas: 0,
        nextCallOfPersonAtMillis: inMinutes(12),
      });
      await sidebar.open({ section: 'status', script: scriptOf(oneAccount({ accounts: [spent] })) });
      await shown('0 of 20 calls left this hour');
      await shown(/The next call comes free at .* \(in 1[12] minutes\)/);
      await page
        .locator('li', { hasText: 'Grouped balance by exchange' })
        .getByText('last good copy')
        .waitFor();
      await shown('CoinTracking is having trouble (HTTP 503).');
    });

    test('the log can be copied, without keys and without the ends of them', async () => {
      const named = account({ account: key });
      await sidebar.open({ section: 'log', script: scriptOf(oneAccount({ accounts: [named] })) });
      await button('Copy as support text').click();
      await button('Copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Balance fetched: 23 rows in 1.2 s.');
      expect(copied).toContain('default/getGroupedBalance?group=exchange');
      expect(copied).not.toContain(key);
      expect(copied).not.toContain('3c2e');
    });

    test('when Google mixes up accounts, the page says so and can try again', async () => {
      let isMixedUp = true;
      const script = scriptOf(oneAccount(), {
        getSnapshot: () => {
          if (!isMixedUp) return { ok: true, value: oneAccount() };
          throw new Error(
            "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
          );
        },
      });
      await sidebar.open({ section: 'status', script });
      await page.getByRole('alert').getByText('Google mixes up accounts').waitFor();
      isMixedUp = false;
      await button('Try again').click();
      await shown('14 of 20 calls left this hour');
    });

    test('nothing is asked of another computer, and nothing complains', () => {
      expect(sidebar.strayRequests).toEqual([]);
      expect(sidebar.complaints).toEqual([]);
    });
  });
});
