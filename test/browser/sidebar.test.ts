// A person at the sidebar: sections, refreshing, schedule, accounts, status and log, with various answers of the script.
import type { Page } from 'playwright-core';
import type { Answer, FetchedDataset } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { plan, scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import {
  account,
  inMinutes,
  manyTroubles,
  notConnected,
  oneAccount,
} from '../support/browser/snapshot-fixtures';

const key = 'a81f0c94be2d57a36f18c0de94b73c2e';

describeInBrowser('the sidebar in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: Page;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => sidebar.close());

  describe('refreshing', () => {
    test('shows what it costs, then one dataset after another, then recalculates', async () => {
      const waiting: ((answer: Answer<FetchedDataset>) => void)[] = [];
      const script = scriptOf(oneAccount(), {
        fetchDataset: () => new Promise(resolve => waiting.push(resolve)),
      });
      const end = (value: FetchedDataset) => waiting.shift()!({ ok: true, value });
      await sidebar.open({ section: 'refresh', script });
      await sidebar.shown('Costs 3 calls; 14 are left this hour.');
      await sidebar.button('Refresh (3 calls)').click();
      await page.locator('li', { hasText: 'Balance' }).getByText('fetching…').waitFor();
      expect(sidebar.requestsOf('fetchDataset')).toEqual([{ account: 'default', dataset: 'getBalance' }]);
      end({ outcome: 'fetched', rows: 23, failure: undefined });
      await page.locator('li', { hasText: 'Balance' }).getByText('23 rows').waitFor();
      await page.locator('li', { hasText: 'Gains' }).getByText('fetching…').waitFor();
      end({ outcome: 'failed', rows: 0, failure: { code: 'HTTP_ERROR', status: 502 } });
      await sidebar.shown('CoinTracking is having trouble (HTTP 502).');
      await page.locator('li', { hasText: 'Coin history' }).getByText('fetching…').waitFor();
      end({ outcome: 'fetched', rows: 700, failure: undefined });
      await sidebar.shown('2 datasets fetched, 41 formulas recalculated. 1 dataset could not be fetched');
      expect(sidebar.requestsOf('recalculate')).toEqual([{ scope: 'everything' }]);
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
      await sidebar.button('Refresh (3 calls)').click();
      await sidebar.button('Stop after this one').click();
      answer({ ok: true, value: { outcome: 'fetched', rows: 23, failure: undefined } });
      await sidebar.shown(
        '1 dataset fetched, 41 formulas recalculated. 2 datasets left out, since you stopped.',
      );
      expect(sidebar.requestsOf('fetchDataset')).toHaveLength(1);
      await sidebar.button('Back').click();
      await page.locator('button:focus', { hasText: 'Refresh (3 calls)' }).waitFor();
    });

    test('where calls do not suffice, the oldest data is chosen, and more can be left out', async () => {
      const budgets = [{ account: 'default', calls: 3, callsLeft: 2, nextCallAtMillis: 0 }];
      const script = scriptOf(oneAccount(), {
        planRefresh: ({ scope }) => ({ ok: true, value: { ...plan, scope, budgets } }),
      });
      await sidebar.open({ section: 'refresh', script });
      await sidebar.shown('Only 2 calls left this hour');
      const boxes = page.getByRole('checkbox');
      await boxes.first().waitFor();
      expect(await Promise.all((await boxes.all()).map(box => box.isChecked()))).toEqual([false, true, true]);
      await boxes.nth(1).uncheck();
      await sidebar.button('Refresh (1 call)').click();
      await sidebar.shown('1 dataset fetched');
      expect(sidebar.requestsOf('fetchDataset')).toEqual([
        { account: 'default', dataset: 'getHistoricalCurrency' },
      ]);
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
      await sidebar.shown('There is no CoinTracking formula in the selection.');
      expect(await sidebar.button(/^Refresh/).count()).toBe(0);
      expect(sidebar.requestsOf('planRefresh')).toEqual([{ scope: 'everything' }, { scope: 'selection' }]);
    });
  });

  describe('everything else', () => {
    test('opens where the menu says; arrow keys change sections, and what was typed stays', async () => {
      await sidebar.open({ section: 'schedule', script: scriptOf(notConnected()) });
      await page.getByRole('tab', { name: 'Schedule', selected: true }).focus();
      await sidebar.press('Home');
      await page.locator('[role=tab]:focus', { hasText: 'Connect' }).waitFor();
      await page.getByLabel('API key').fill('half a k');
      await page.getByRole('tab', { name: 'Connect' }).focus();
      await sidebar.press('ArrowRight');
      await sidebar.shown('No CoinTracking account is connected in this spreadsheet yet.');
      await sidebar.press('ArrowLeft');
      expect(await page.getByLabel('API key').inputValue()).toBe('half a k');
    });

    test('a schedule is saved as chosen', async () => {
      await sidebar.open({ section: 'schedule', script: scriptOf(oneAccount()) });
      await page.getByLabel('How often').selectOption('Once a day');
      await page.getByLabel('At about').selectOption('18:00');
      await sidebar.button('Save').click();
      await sidebar.shown('Saved. This spreadsheet refreshes itself from now on');
      expect(sidebar.requestsOf('setSchedule')).toEqual([{ every: 'day', hour: 18 }]);
    });

    test('a schedule that Google refuses is said, and the choice stays', async () => {
      const failure = { code: 'SCHEDULE_REFUSED', detail: 'too many triggers' } as const;
      const script = scriptOf(oneAccount(), { setSchedule: () => ({ ok: false, failure }) });
      await sidebar.open({ section: 'schedule', script });
      await page.getByLabel('How often').selectOption('Every hour');
      await sidebar.button('Save').click();
      await page
        .getByRole('alert')
        .getByText('Google doesn\'t accept this schedule: "too many triggers"')
        .waitFor();
      expect(await page.getByLabel('How often').inputValue()).toBe('1');
    });

    test('the account called "default" gets a name of its own before another one takes its place', async () => {
      await sidebar.open({ section: 'accounts', script: scriptOf(manyTroubles({ person: 'owner' })) });
      await sidebar.button('Make default').first().click();
      await page.locator('input:focus').waitFor();
      await page.keyboard.type('Private');
      await sidebar.press('Enter');
      await sidebar.shown('Formulas that name no account now mean "Steuerberatung Müller & Partner GbR".');
      expect(sidebar.requestsOf('chooseDefaultAccount')).toEqual([
        { account: 'Steuerberatung Müller & Partner GbR', newName: 'Private' },
      ]);
    });

    test('status says when a schedule runs next, also before its first run', async () => {
      const { schedule } = oneAccount();
      const unrun = oneAccount({ schedule: { ...schedule, lastRun: undefined } });
      await sidebar.open({ section: 'status', script: scriptOf(unrun) });
      await sidebar.shown(/^About .+/);
      await sidebar.shown('Last run');
      await sidebar.shown('None yet.');
    });

    test('status says when there will be a call again, and why data is not fetched now', async () => {
      const spent = account({
        callsLeft: 0,
        callsLeftForFormulas: 0,
        nextCallOfPersonAtMillis: inMinutes(12),
      });
      await sidebar.open({ section: 'status', script: scriptOf(oneAccount({ accounts: [spent] })) });
      await sidebar.shown('0 of 20 calls left this hour');
      await sidebar.shown(/The next call comes free at .* \(in 1[12] minutes\)/);
      await page
        .locator('li', { hasText: 'Grouped balance by exchange' })
        .getByText('last good copy')
        .waitFor();
      await sidebar.shown('CoinTracking is having trouble (HTTP 503).');
    });

    test('the log can be copied, without keys and without the ends of them', async () => {
      const named = account({ account: key });
      await sidebar.open({ section: 'log', script: scriptOf(oneAccount({ accounts: [named] })) });
      await sidebar.button('Copy as support text').click();
      await sidebar.button('Copied').waitFor();
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
      await sidebar.button('Try again').click();
      await sidebar.shown('14 of 20 calls left this hour');
    });

    test('nothing is asked of another computer, and nothing complains', () => {
      expect(sidebar.strayRequests).toEqual([]);
      expect(sidebar.complaints).toEqual([]);
    });
  });
});
