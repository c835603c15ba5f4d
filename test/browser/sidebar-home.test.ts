// A person on Home: figures, refreshing from its footer, what is said in trouble, demo data, and the first sheet.
import type { Page } from 'playwright-core';
import type { Answer, FetchedDataset, Home } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { home, plan, type Script, scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import {
  account,
  inMinutes,
  manyTroubles,
  minutesAgo,
  notConnected,
  oneAccount,
} from '../support/browser/snapshot-fixtures';

const ok = <T>(value: T): Answer<T> => ({ ok: true, value });
const fetched: FetchedDataset = { outcome: 'fetched', rows: 23, failure: undefined };
const failed: FetchedDataset = { outcome: 'failed', rows: 0, failure: { code: 'HTTP_ERROR', status: 502 } };

describeInBrowser('Home in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: Page;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
  });
  afterAll(() => sidebar.close());

  const open = (shown: Home = home, snapshot = oneAccount(), change: Partial<Script> = {}, speed = 1) =>
    sidebar.open({
      speed,
      script: scriptOf(snapshot, {
        getOpening: () => ok({ snapshot, home: shown }),
        getHome: ({ account: name }) => ok({ ...shown, account: name }),
        ...change,
      }),
    });
  const foot = () => page.locator('.foot').filter({ visible: true });

  describe('figures', () => {
    test('come in one answer, and nothing is fetched by looking', async () => {
      await open({ ...home, reports: [{ sheet: 7, name: 'My overview', report: 'overview', account: '' }] });
      await sidebar.shown('€57,633.50');
      await sidebar.button('Refresh · 3 calls').waitFor();
      const names = new Set(sidebar.calls.map(({ name }) => name));
      expect([...names].sort()).toEqual(['getOpening', 'planRefresh']);
      expect(sidebar.requestsOf('planRefresh')).toEqual([{ scope: 'everything', home: 'default' }]);
    });

    test('while the answer takes long, a skeleton stands in its place', async () => {
      let answer = () => {};
      await open();
      await sidebar.shown('€57,633.50');
      await open(home, oneAccount(), {
        getOpening: () =>
          new Promise(resolve => {
            answer = () => resolve(ok({ snapshot: oneAccount(), home }));
          }),
      });
      await page.locator('.bone').first().waitFor();
      answer();
      await sidebar.shown('€57,633.50');
      expect(await page.locator('.bone').count()).toBe(0);
    });

    test('changes have a direction beside their colour, also for who listens', async () => {
      await open({ ...home, change24h: -0.0312, change7d: 0.00001 });
      await sidebar.shown('▼');
      expect(await page.locator('.changes').textContent()).toBe('▼ down 3.1% 24 h0.0% 7 days');
    });

    test('of several accounts, the chosen one is shown', async () => {
      const snapshot = manyTroubles({ person: 'owner' });
      await open(home, snapshot, {
        getHome: ({ account: name }) => ok({ ...home, account: name, value: 1234.5 }),
      });
      await page.getByRole('combobox', { name: 'Account' }).selectOption('Tagesgeld');
      await sidebar.shown('€1,234.50');
      expect(sidebar.requestsOf('getHome')).toEqual([{ account: 'Tagesgeld' }]);
    });

    test('a sheet of one’s own comes to the front; all coins are on the overview, or a formula away', async () => {
      await open({ ...home, reports: [{ sheet: 7, name: 'My overview', report: 'overview', account: '' }] });
      await sidebar.button('My overview').click();
      await sidebar.button('Home').click();
      await sidebar.button('All 12').click();
      expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 7 }, { sheet: 7 }]);
      await open();
      await sidebar.button('All 12').click();
      await page.getByRole('heading', { name: 'All my coins' }).waitFor();
    });

    test('an empty account says what to do at CoinTracking', async () => {
      await open({ ...home, value: 0, valueBtc: 0, withCurrencies: 0, line: [], coins: [], coinCount: 0 });
      await sidebar.shown('No transactions yet');
      expect(await page.getByRole('link', { name: 'Open CoinTracking' }).getAttribute('target')).toBe(
        '_blank',
      );
      await sidebar.button('Look around with demo data').click();
      await sidebar.shown('Demo data.');
    });
  });

  describe('refreshing', () => {
    test('shows one dataset after another in the footer, then for some seconds what it did', async () => {
      const waiting: ((answer: Answer<FetchedDataset>) => void)[] = [];
      const script: Partial<Script> = { fetchDataset: () => new Promise(resolve => waiting.push(resolve)) };
      await open(home, oneAccount(), script, 4);
      await sidebar.button('Refresh · 3 calls').click();
      await foot().getByText('Fetching balance…').waitFor();
      await foot().getByText('0 of 3 fetched').waitFor();
      waiting.shift()!(ok(fetched));
      await foot().getByText('Fetching gains…').waitFor();
      await sidebar.shown('€57,633.50');
      // It goes on while a person looks at something else.
      await page.getByRole('tab', { name: 'Settings' }).click();
      await page.getByRole('tab', { name: 'Home' }).click();
      waiting.shift()!(ok(fetched));
      await foot().getByText('Fetching coin history…').waitFor();
      waiting.shift()!(ok(fetched));
      await foot().getByText('3 datasets, 41 formulas refreshed').waitFor();
      expect(sidebar.requestsOf('recalculate')).toEqual([{ scope: 'everything' }]);
      await foot().getByText('3 datasets, 41 formulas refreshed').waitFor({ state: 'detached' });
    });

    test('can be stopped; what came is recalculated', async () => {
      const waiting: ((answer: Answer<FetchedDataset>) => void)[] = [];
      await open(home, oneAccount(), { fetchDataset: () => new Promise(resolve => waiting.push(resolve)) });
      await sidebar.button('Refresh · 3 calls').click();
      await page.locator('.foot button:focus', { hasText: 'Stop' }).press('Enter');
      waiting.shift()!(ok(fetched));
      await foot().getByText('2 datasets left out, since you stopped.').waitFor();
      expect(sidebar.requestsOf('fetchDataset')).toHaveLength(1);
      expect(sidebar.requestsOf('recalculate')).toHaveLength(1);
      await page.locator('.foot button:focus', { hasText: 'Refresh' }).waitFor();
    });

    test('what failed stays said until it was looked at', async () => {
      await open(home, oneAccount(), { fetchDataset: () => ok(failed) });
      await sidebar.button('Refresh · 3 calls').click();
      await sidebar.button(/0 datasets fetched, 14 formulas recalculated\. 27 formulas show/).click();
      await page.getByRole('heading', { name: 'Refreshed' }).waitFor();
      await sidebar.shown('CoinTracking is having trouble (HTTP 502).');
    });

    test('what is new enough costs nothing, and the button says no price', async () => {
      const datasets = plan.datasets.map(one => ({ ...one, calls: 0 }));
      await open(home, oneAccount(), { planRefresh: ({ scope }) => ok({ ...plan, scope, datasets }) });
      await sidebar.button('Refresh').click();
      await foot().getByText('0 datasets, 41 formulas refreshed').waitFor();
      expect(sidebar.requestsOf('fetchDataset')).toEqual([]);
    });

    test('where it would cost more by now, nothing starts before that is seen', async () => {
      let asked = 0;
      await open(home, oneAccount(), {
        planRefresh: ({ scope }) =>
          ok({ ...plan, scope, datasets: plan.datasets.slice(0, asked++ === 0 ? 1 : 3) }),
      });
      await sidebar.button('Refresh · 1 call').waitFor();
      await page.evaluate('const now = Date.now; Date.now = () => now() + 60_000');
      await sidebar.button('Refresh · 1 call').click();
      await foot().getByText('It would cost more now than shown before.').waitFor();
      expect(sidebar.requestsOf('fetchDataset')).toEqual([]);
      await sidebar.button('Refresh · 3 calls').click();
      await foot().getByText('3 datasets, 41 formulas refreshed').waitFor();
    });
  });

  describe('in trouble', () => {
    test('CoinTracking doesn’t answer: the last good values stay, and a person may try', async () => {
      const failure = {
        code: 'UNREACHABLE',
        detail: '',
        sinceMillis: minutesAgo(3),
        untilMillis: inMinutes(8),
      } as const;
      await open(
        { ...home, fetchedAtMillis: minutesAgo(56) },
        oneAccount({ accounts: [account({ failure })] }),
      );
      await sidebar.shown('CoinTracking doesn’t answer.');
      await sidebar.shown(/These are the last good values, from .* Next try at \d\d:\d\d\./);
      await sidebar.shown('€57,633.50');
      await sidebar.button('Try now · 3 calls').click();
      await expectRequests('fetchDataset', 3);
    });

    test('calls used up: when the next one is free, and Refresh is off', async () => {
      const spent = account({ callsLeft: 0, nextCallOfPersonAtMillis: inMinutes(23) });
      await open(home, oneAccount({ accounts: [spent] }));
      await foot().getByText('0 of 20 calls left').waitFor();
      await foot()
        .getByText(/^Next one free at \d\d:\d\d$/)
        .waitFor();
      await sidebar.button('Refresh').press('Enter');
      expect(sidebar.requestsOf('fetchDataset')).toEqual([]);
    });

    test('a refused key leads to where a new one is entered', async () => {
      const failure = {
        code: 'KEY_REFUSED',
        account: 'default',
        message: 'no',
        sinceMillis: minutesAgo(3),
        untilMillis: Number.MAX_SAFE_INTEGER,
      } as const;
      await open(home, oneAccount({ accounts: [account({ failure })] }));
      await foot().getByText('No calls until a new key is in').waitFor();
      await sidebar.button('Enter a new key').click();
      await page.locator('input[name=apiKey]:focus').waitFor();
    });

    test('an editor sees the figures, and a way to an account of their own', async () => {
      await open(home, oneAccount({ person: 'editor', accounts: [account({ usable: false })] }));
      await sidebar.shown('€57,633.50');
      await foot().getByText('Calls are the owner’s').waitFor();
      await sidebar.button('Use my own account').click();
      await page.getByLabel('Name of the account').waitFor();
    });

    test('without a network what was there stays, and comes back by itself', async () => {
      await open();
      await sidebar.button('Refresh · 3 calls').waitFor();
      await sidebar.setOffline(true);
      await sidebar.shown('No connection to Google.');
      await foot().getByText('Calls unknown while offline').waitFor();
      await sidebar.shown('€57,633.50');
      await sidebar.setOffline(false);
      await sidebar.button('Refresh · 3 calls').waitFor();
      expect(await page.getByText('No connection to Google.').count()).toBe(0);
    });

    test('when Google mixes up accounts, the page says so and can try again', async () => {
      let isMixedUp = true;
      await open(home, oneAccount(), {
        getOpening: () => {
          if (!isMixedUp) return ok({ snapshot: oneAccount(), home });
          throw new Error(
            "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
          );
        },
      });
      await page.getByRole('alert').getByText('Google mixes up accounts').waitFor();
      isMixedUp = false;
      await sidebar.button('Try again').click();
      await sidebar.shown('€57,633.50');
    });
  });

  describe('demo data', () => {
    test('is said on every tab, costs nothing, and is left by the way back', async () => {
      await open(home, notConnected(), {
        planRefresh: ({ scope }) => ok({ ...plan, scope, datasets: [], budgets: [] }),
      });
      await sidebar.button('Try with demo data').click();
      await sidebar.shown('€57,633.50');
      await foot().getByText('Costs no calls').waitFor();
      expect(sidebar.requestsOf('getHome')).toEqual([{ account: 'demo' }]);
      for (const tab of ['Insert', 'Refresh', 'Settings', 'Home']) {
        await page.getByRole('tab', { name: tab }).click();
        await sidebar.shown('Demo data.');
      }
      await sidebar.button('Connect mine').click();
      await page.getByLabel('API key').waitFor();
    });

    test('formulas name the demo account, and so does the sheet', async () => {
      await open(home, notConnected());
      await sidebar.button('Try with demo data').click();
      await page.getByRole('tab', { name: 'Insert' }).click();
      await sidebar.button(/^Formulas/).click();
      await page.locator('.tasks .way', { hasText: 'Value and profit of everything' }).first().click();
      await page.locator('.formula-box', { hasText: 'account=demo' }).waitFor();
      await page.getByRole('tab', { name: 'Home' }).click();
      await sidebar.button('Make the Overview').click();
      await sidebar.shown('is ready.');
      expect(sidebar.requestsOf('startReport')).toMatchObject([{ report: 'overview', account: 'demo' }]);
    });
  });

  describe('the first sheet', () => {
    test('its data is fetched, then it is made step by step; its figures and what needs a look are shown', async () => {
      let readings = 0;
      await open(home, oneAccount(), {
        readReport: () =>
          ok({
            waiting: readings++ === 0 ? 12 : 0,
            errors: [],
            figures: [{ label: 'Value', shown: '€57,633.50' }],
            checks: ['A sale without a purchase.'],
          }),
      });
      await sidebar.button('Make my Overview · 1 call').click();
      await page.getByRole('tab', { name: 'Insert', selected: true }).waitFor();
      await sidebar.shown('Overview is ready.');
      await sidebar.shown('1 thing to look at.');
      const names = sidebar.calls.map(({ name }) => name);
      const order = [
        'planReport',
        'fetchDataset',
        'startReport',
        'continueReport',
        'continueReport',
        'readReport',
        'readReport',
        'getHome',
      ];
      expect(names.slice(names.lastIndexOf('planReport'))).toEqual(order);
      expect(sidebar.requestsOf('continueReport')).toEqual([
        { sheet: 7, step: 'fill' },
        { sheet: 7, step: 'draw' },
      ]);
      await sidebar.button('Open the sheet').click();
      expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 7 }]);
    });

    test('stopping removes the sheet', async () => {
      let go = () => {};
      await open(home, oneAccount(), {
        continueReport: () =>
          new Promise(resolve => {
            go = () => resolve(ok(null));
          }),
      });
      await sidebar.button('Make my Overview · 1 call').click();
      await sidebar.shown('Formulas and formats');
      await expectRequests('continueReport', 1);
      await sidebar.button('Stop and remove the sheet').click();
      go();
      await sidebar.shown('Overview was stopped, and its sheet removed.');
      expect(sidebar.requestsOf('removeReport')).toEqual([{ sheet: 7 }]);
    });

    test('a step that fails leaves no half-made sheet', async () => {
      await open(home, oneAccount(), {
        continueReport: () => ({ ok: false, failure: { code: 'CELLS_PROTECTED' } }),
      });
      await sidebar.button('Make my Overview · 1 call').click();
      await sidebar.shown('Overview was not made');
      await sidebar.shown('These cells are protected.');
      await expectRequests('removeReport', 1);
    });

    test('without its data nothing is made; with older data it is', async () => {
      let fetchedAtMillis = 0;
      const offer = () => ({
        name: 'Overview',
        taken: undefined,
        freeName: 'Overview',
        datasets: [{ ...plan.datasets[0]!, fetchedAtMillis }],
        callsLeft: 3,
        nextCallAtMillis: 0,
      });
      await open(home, oneAccount(), { planReport: () => ok(offer()), fetchDataset: () => ok(failed) });
      await sidebar.button('Make my Overview · 1 call').click();
      await sidebar.shown('Overview was not made');
      expect(sidebar.requestsOf('startReport')).toEqual([]);
      fetchedAtMillis = minutesAgo(90);
      await sidebar.button('Try again').click();
      await sidebar.shown('Overview is ready.');
    });

    test('a name that is taken costs nothing: the other sheet is opened, or another name taken', async () => {
      await open(home, oneAccount(), {
        planReport: () =>
          ok({
            name: 'Overview',
            taken: 4,
            freeName: 'Overview (2)',
            datasets: plan.datasets.slice(0, 1),
            callsLeft: 3,
            nextCallAtMillis: 0,
          }),
      });
      await sidebar.button('Make my Overview · 1 call').click();
      await sidebar.shown('There is a sheet named Overview already');
      expect(sidebar.requestsOf('fetchDataset')).toEqual([]);
      await sidebar.button('Open the one that is there').click();
      expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 4 }]);
      await sidebar.button('Make “Overview (2)”').click();
      await sidebar.shown('Overview (2) is ready.');
      expect(sidebar.requestsOf('startReport')).toMatchObject([{ name: 'Overview (2)' }]);
    });
  });

  test('nothing is asked of another computer, and nothing complains', () => {
    expect(sidebar.strayRequests).toEqual([]);
    expect(sidebar.complaints).toEqual([]);
  });

  async function expectRequests(
    name: Parameters<SidebarPage['requestsOf']>[0],
    count: number,
  ): Promise<void> {
    for (let looks = 0; looks < 60 && sidebar.requestsOf(name).length < count; looks++)
      await page.waitForTimeout(50);
    expect(sidebar.requestsOf(name)).toHaveLength(count);
  }
});
