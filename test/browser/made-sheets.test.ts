// On Home, a person opens a sheet that the add-on has made, copies its values, makes it anew and removes it.
import type { Home } from '../../src/sidebar/contract';
import { ok } from '../support/browser/acts';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { home, type Script, scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { oneAccount } from '../support/browser/snapshot-fixtures';

describeInBrowser('made sheets on Home, in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: SidebarPage['page'];

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
  });
  afterAll(() => sidebar.close());
  afterEach(() => expect(sidebar.complaints).toEqual([]));

  const open = async (sheet: string, change: Partial<Script> = {}) => {
    const shown: Home = {
      ...home,
      reports: [
        { sheet: 7, name: 'My overview', report: 'overview', account: '' },
        { sheet: 8, name: 'Tax 2025', report: 'tax', account: '' },
      ],
    };
    await sidebar.open({
      script: scriptOf(oneAccount(), {
        getOpening: () => ok({ snapshot: oneAccount(), home: shown }),
        getHome: () => ok(shown),
        ...change,
      }),
    });
    await sidebar.button(sheet).click();
    await page.getByRole('heading', { name: sheet, exact: true }).waitFor();
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent);

  test('a click brings the sheet to the front and shows what can be done with it; back leads to its line', async () => {
    await open('My overview');
    expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 7 }]);
    expect(await focused()).toBe('My overview');
    expect(await sidebar.button('Values for the accountant').count()).toBe(0);
    await sidebar.press('Shift+Tab', 'Enter');
    await sidebar.shown('€57,633.50');
    expect(await focused()).toBe('My overview');
  });

  test('where the sheet is gone, Home says so', async () => {
    const gone = { ok: false, failure: { code: 'REPORT_GONE' } } as const;
    await open('Tax 2025', { openSheet: () => gone }).catch(() => undefined);
    await sidebar.shown('The sheet of this report is gone.');
  });

  test('a tax year is copied as values, which open with a click', async () => {
    await open('Tax 2025');
    await sidebar.button('Values for the accountant').click();
    await sidebar.shown('Tax 2025 (values) is ready.');
    expect(sidebar.requestsOf('copyForAccountant')).toEqual([{ sheet: 8 }]);
    await page.locator('.notice').getByRole('button', { name: 'Open the sheet' }).click();
    expect(sidebar.requestsOf('openSheet')).toEqual([{ sheet: 8 }, { sheet: 8 }]);
  });

  test('a copy that fails says why, and none is offered to be opened', async () => {
    await open('Tax 2025', { copyForAccountant: () => ({ ok: false, failure: { code: 'NOT_CACHED' } }) });
    await sidebar.button('Values for the accountant').click();
    await sidebar.shown("This data hasn't been fetched yet");
    expect(await page.locator('.notice.good').count()).toBe(0);
  });

  test('made anew, the same sheet is filled again', async () => {
    await open('Tax 2025');
    await sidebar.button('Make it anew').click();
    await sidebar.shown('Tax 2025 is ready.');
    expect(sidebar.requestsOf('renewReport')).toEqual([{ sheet: 8 }]);
  });

  test('stopped while it is made anew, the sheet stays and is made whole', async () => {
    let go = () => {};
    await open('Tax 2025', {
      continueReport: () =>
        new Promise(resolve => {
          go = () => resolve(ok(null));
        }),
    });
    await sidebar.button('Make it anew').click();
    await page.locator('.step-line[data-state=working]', { hasText: 'Formulas and formats' }).waitFor();
    await sidebar.button('Stop').click();
    go();
    await sidebar.shown('Stopped. Tax 2025 is there as before, with everything of yours.');
    expect(sidebar.requestsOf('restoreReport')).toEqual([{ sheet: 8 }]);
    expect(sidebar.requestsOf('removeReport')).toEqual([]);
  });

  test('where making it anew fails, the sheet stays, and the same sheet is tried again', async () => {
    const refused = { ok: false, failure: { code: 'CELLS_PROTECTED' } } as const;
    const failures = [refused, refused];
    await open('Tax 2025', {
      continueReport: () => failures.pop() ?? ok(null),
      restoreReport: () => (failures.length > 0 ? ok(null) : refused),
    });
    await sidebar.button('Make it anew').click();
    await sidebar.shown('The sheet is there as before, with everything of yours.');
    await sidebar.button('Make it anew').click();
    await sidebar.shown('The sheet is unfinished, but nothing of yours on it is lost.');
    await sidebar.button('Make it anew').click();
    await sidebar.shown('Tax 2025 is ready.');
    expect(sidebar.requestsOf('renewReport')).toEqual([{ sheet: 8 }, { sheet: 8 }, { sheet: 8 }]);
    expect(sidebar.requestsOf('removeReport')).toEqual([]);
  });

  test.each([
    ['removed', '“Tax 2025” is removed.'],
    ['kept', 'The sheet stays, since something of yours stands on it.'],
  ] as const)(
    'removing asks first, by keyboard alone, and says what became of the sheet: %s',
    async (removed, said) => {
      await open('Tax 2025', { removeReport: () => ok({ removed }) });
      await sidebar.button('Remove the sheet…').focus();
      await sidebar.press('Enter');
      expect(await focused()).toBe('Keep it');
      await sidebar.press('Escape');
      expect(await focused()).toBe('Remove the sheet…');
      expect(sidebar.requestsOf('removeReport')).toEqual([]);
      await sidebar.press('Enter', 'Shift+Tab', 'Enter');
      await sidebar.shown(said);
      await sidebar.shown('€57,633.50');
      expect(sidebar.requestsOf('removeReport')).toEqual([{ sheet: 8 }]);
    },
  );
});
