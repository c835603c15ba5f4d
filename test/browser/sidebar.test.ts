// A person on the tabs Refresh and Settings, with various answers of the script.
import type { Page } from 'playwright-core';
import type { Answer, FetchedDataset } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { plan, scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { account, oneAccount } from '../support/browser/snapshot-fixtures';

const key = 'a81f0c94be2d57a36f18c0de94b73c2e';
const ok = <T>(value: T): Answer<T> => ({ ok: true, value });

describeInBrowser('the sidebar in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: Page;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterAll(() => sidebar.close());

  describe('the tab Refresh', () => {
    test('ticks what is due; what is new enough is fetched only where it is ticked', async () => {
      await sidebar.open({ place: 'refresh', script: scriptOf(oneAccount()) });
      await sidebar.button('Refresh · 3 calls').waitFor();
      const boxes = page.getByRole('checkbox');
      expect(await Promise.all((await boxes.all()).map(box => box.isChecked()))).toEqual([
        true,
        true,
        true,
        false,
      ]);
      await boxes.nth(0).uncheck();
      await boxes.nth(1).uncheck();
      await boxes.nth(2).uncheck();
      await sidebar.button('Recalculate').waitFor();
      await boxes.nth(3).check();
      await sidebar.button('Refresh · 1 call').click();
      await page.getByRole('heading', { name: 'Refreshed' }).waitFor();
      expect(sidebar.requestsOf('fetchDataset')).toEqual([
        { account: 'default', dataset: 'getGroupedBalance?group=exchange', evenIfYoung: true },
      ]);
    });

    test('shows one dataset after another, why one failed and what stays, then recalculates', async () => {
      const waiting: ((answer: Answer<FetchedDataset>) => void)[] = [];
      const script = scriptOf(oneAccount(), {
        fetchDataset: () => new Promise(resolve => waiting.push(resolve)),
      });
      const end = (value: FetchedDataset) => waiting.shift()!(ok(value));
      const line = (name: string) => page.locator('.step-line', { hasText: name });
      await sidebar.open({ place: 'refresh', script });
      await sidebar.button('Refresh · 3 calls').click();
      await line('Balance').getByText('fetching…').waitFor();
      expect(sidebar.requestsOf('fetchDataset')).toEqual([{ account: 'default', dataset: 'getBalance' }]);
      end({ outcome: 'fetched', rows: 23, failure: undefined });
      await line('Balance').getByText('now').waitFor();
      await line('Gains').getByText('fetching…').waitFor();
      end({ outcome: 'failed', rows: 0, failure: { code: 'HTTP_ERROR', status: 502 } });
      await line('Gains')
        .getByText(/CoinTracking is having trouble \(HTTP 502\)\..* The values of .* stay\./)
        .waitFor();
      end({ outcome: 'fetched', rows: 700, failure: undefined });
      await sidebar.shown(
        '2 datasets fetched, 32 formulas recalculated. 9 formulas show the last good values.',
      );
      expect(sidebar.requestsOf('recalculate')).toEqual([{ scope: 'everything' }]);
      await sidebar.button('Back').click();
      await sidebar.button('Refresh · 3 calls').waitFor();
      await page.locator('h2:focus', { hasText: 'Refresh' }).waitFor();
    });

    test('can be stopped between datasets; what came is recalculated', async () => {
      let answer: (answer: Answer<FetchedDataset>) => void = () => undefined;
      const script = scriptOf(oneAccount(), {
        fetchDataset: () =>
          new Promise(resolve => {
            answer = resolve;
          }),
      });
      await sidebar.open({ place: 'refresh', script });
      await sidebar.button('Refresh · 3 calls').click();
      await sidebar.button('Stop').click();
      answer(ok({ outcome: 'fetched', rows: 23, failure: undefined }));
      await sidebar.shown(
        '1 dataset fetched, 41 formulas recalculated. 2 datasets left out, since you stopped.',
      );
      expect(sidebar.requestsOf('fetchDataset')).toHaveLength(1);
    });

    test('where calls do not suffice, the oldest data is chosen, and more can be left out', async () => {
      const budgets = [{ account: 'default', calls: 3, callsLeft: 2, nextCallAtMillis: 0 }];
      const script = scriptOf(oneAccount(), {
        planRefresh: ({ scope }) => ok({ ...plan, scope, budgets }),
      });
      await sidebar.open({ place: 'refresh', script });
      await sidebar.shown('Only 2 calls left this hour');
      const boxes = page.getByRole('checkbox');
      expect(await Promise.all((await boxes.all()).map(box => box.isChecked()))).toEqual([
        false,
        true,
        true,
        false,
      ]);
      await boxes.nth(1).uncheck();
      await sidebar.button('Refresh · 1 call').click();
      await sidebar.shown('1 dataset fetched');
      expect(sidebar.requestsOf('fetchDataset')).toEqual([
        { account: 'default', dataset: 'getHistoricalCurrency' },
      ]);
    });

    test('the plan follows the scope, and says where nothing is to be done', async () => {
      const script = scriptOf(oneAccount(), {
        planRefresh: ({ scope }) =>
          ok(
            scope === 'selection'
              ? { scope, cells: 0, datasets: [], budgets: [], changesAtMillis: 0 }
              : { ...plan, scope },
          ),
      });
      await sidebar.open({ place: 'refresh', script });
      await sidebar.button('Refresh · 3 calls').waitFor();
      await page.getByRole('radio', { name: 'Selection' }).check();
      await sidebar.shown('There is no CoinTracking formula in the selection.');
      expect(await sidebar.button(/^Refresh/).count()).toBe(0);
      expect(sidebar.requestsOf('planRefresh')).toEqual([
        { scope: 'everything', home: 'default' },
        { scope: 'selection' },
      ]);
    });

    test('the price is asked for again once something isn’t new enough any more', async () => {
      let asked = 0;
      const script = scriptOf(oneAccount(), {
        planRefresh: ({ scope }) =>
          ok({ ...plan, scope, changesAtMillis: asked++ === 0 ? oneAccount().nowMillis + 500 : 0 }),
      });
      await sidebar.open({ place: 'refresh', script });
      await sidebar.button('Refresh · 3 calls').waitFor();
      await expectSoon(() => sidebar.requestsOf('planRefresh').length, 2);
    });
  });

  describe('the schedule', () => {
    const at = (script = scriptOf(oneAccount())) => sidebar.open({ place: 'schedule', script });

    test('is where the menu opens it, and each change is saved at once', async () => {
      await at();
      await page.getByRole('tab', { name: 'Refresh', selected: true }).waitFor();
      await page.locator('[role=switch]:focus').waitFor();
      await page.getByLabel('How often').selectOption('Once a day');
      await page.getByLabel('At about').selectOption('at 18:00');
      await expectSoon(() => sidebar.requestsOf('setSchedule').length, 2);
      await sidebar.press('Shift+Tab', 'Shift+Tab');
      await page.getByRole('switch').click();
      await expectSoon(() => sidebar.requestsOf('setSchedule').length, 3);
      expect(sidebar.requestsOf('setSchedule')).toEqual([
        { every: 'day', hour: 7 },
        { every: 'day', hour: 18 },
        { every: 'off' },
      ]);
      await sidebar.shown('Off. Formulas wait for you.');
    });

    test('says when it runs next in the spreadsheet’s zone, and how it went', async () => {
      await at();
      await sidebar.shown(/^Next: (today|tomorrow), about \d\d:\d\d \(Europe\/Berlin\)$/);
      await sidebar.shown(/^Last: .*, 3 datasets, 41 formulas/);
      await sidebar.shown('One other person has scheduled this spreadsheet, too.');
    });

    test('before its first run it says so', async () => {
      const { schedule } = oneAccount();
      await at(scriptOf(oneAccount({ schedule: { ...schedule, lastRun: undefined } })));
      await sidebar.shown('Last: not yet');
    });

    test('that Google refuses is said, and the card shows what is true', async () => {
      const failure = { code: 'SCHEDULE_REFUSED', detail: 'too many triggers' } as const;
      await at(scriptOf(oneAccount(), { setSchedule: () => ({ ok: false, failure }) }));
      await page.getByLabel('How often').selectOption('Every hour');
      await page
        .getByRole('alert')
        .getByText('Google doesn\'t accept this schedule: "too many triggers"')
        .waitFor();
      expect(await page.getByLabel('How often').inputValue()).toBe('2');
    });
  });

  describe('the tab Settings', () => {
    test('arrow keys change tabs, and what was typed stays', async () => {
      await sidebar.open({ place: 'settings', script: scriptOf(oneAccount()) });
      await sidebar.button('Add an account').click();
      await page.getByLabel('API key').fill('half a k');
      await page.getByRole('tab', { name: 'Settings' }).focus();
      await sidebar.press('Home');
      await page.locator('[role=tab]:focus', { hasText: 'Home' }).waitFor();
      await sidebar.shown('€57,633.50');
      await sidebar.press('ArrowLeft');
      await page.locator('[role=tab]:focus', { hasText: 'Settings' }).waitFor();
      expect(await page.getByLabel('API key').inputValue()).toBe('half a k');
    });

    test('a person’s language is kept, and the page speaks it at once and at its next start', async () => {
      const snapshot = oneAccount();
      await sidebar.open({ place: 'settings', script: scriptOf(snapshot) });
      await page.getByLabel('Language').selectOption('Deutsch');
      await sidebar.shown('Einstellungen');
      expect(await page.evaluate('document.documentElement.lang')).toBe('de');
      expect(sidebar.requestsOf('setLanguage')).toEqual([{ language: 'de' }]);
      await sidebar.open({ script: scriptOf(snapshot, { getOpening: () => new Promise(() => {}) }) });
      await page.getByRole('tab', { name: 'Einstellungen' }).waitFor();
      await sidebar.open({ place: 'settings', script: scriptOf(oneAccount({ ownLanguage: 'de' })) });
      await page.getByLabel('Sprache').selectOption('Wie in Google (English)');
      await page.getByRole('tab', { name: 'Settings' }).waitFor();
    });

    test('the log can be copied, without keys and without the ends of them', async () => {
      const named = account({ account: key });
      await sidebar.open({ place: 'settings', script: scriptOf(oneAccount({ accounts: [named] })) });
      await sidebar.button('Log').click();
      await sidebar.button('Copy for support').click();
      await sidebar.button('Copied').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Balance fetched: 23 rows in 1.2 s.');
      expect(copied).toContain('default/getGroupedBalance?group=exchange');
      expect(copied).not.toContain(key);
      expect(copied).not.toContain('3c2e');
    });

    test('the self check shows what holds and what doesn’t, and the list remembers it', async () => {
      await sidebar.open({ place: 'settings', script: scriptOf(oneAccount()) });
      await sidebar.button('Self check').click();
      await sidebar.button('Run · 1 call').click();
      await sidebar.shown('0.8 s');
      await sidebar.shown('Google asks for permission again. Open Extensions ▸ CoinTracking.');
      expect(sidebar.requestsOf('selfCheck')).toEqual([{ account: 'default' }]);
      await sidebar.button('Settings').click();
      await sidebar.button('Self check 1 thing to look at').waitFor();
    });

    test('an account shows how old its data is, and why some isn’t fetched now', async () => {
      await sidebar.open({ place: 'settings', script: scriptOf(oneAccount()) });
      await sidebar.button(/^default/).click();
      await sidebar.button('What is fetched').click();
      await page
        .locator('li', { hasText: 'Grouped balance by exchange' })
        .getByText('last good copy')
        .waitFor();
      await sidebar.shown('CoinTracking is having trouble (HTTP 503).');
      await sidebar.button('Settings').click();
      await page.locator('button:focus', { hasText: 'default' }).waitFor();
    });

    test('help is in the sidebar itself', async () => {
      await sidebar.open({ place: 'settings', script: scriptOf(oneAccount()) });
      await sidebar.button('Privacy').click();
      await sidebar.shown('Where your key is');
      await sidebar.button('Settings').click();
      await page.locator('button:focus', { hasText: 'Privacy' }).waitFor();
      await sidebar.button('All functions').click();
      await page.getByRole('tab', { name: 'Insert', selected: true }).waitFor();
    });
  });

  test('nothing is asked of another computer, and nothing complains', () => {
    expect(sidebar.strayRequests).toEqual([]);
    expect(sidebar.complaints).toEqual([]);
  });

  async function expectSoon<T>(read: () => T, wanted: T): Promise<void> {
    for (let looks = 0; looks < 60 && read() !== wanted; looks++) await page.waitForTimeout(50);
    expect(read()).toEqual(wanted);
  }
});
