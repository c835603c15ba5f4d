// A function's form, fully unfolded: accessible and within 300 px, in every language and colour scheme.
import axe from 'axe-core';
import { languages } from '../../src/languages/language';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { oneAccount } from '../support/browser/snapshot-fixtures';
import { connectedScript, ok, suggestions } from '../support/connected-script';

const schemes = ['light', 'dark'] as const;

describeInBrowser('a form of the functions section in Chromium', browserPath => {
  let sidebar: SidebarPage;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
  });
  afterAll(() => sidebar.close());

  test.each(languages)(
    'in the language %s axe finds nothing, and nothing scrolls sideways',
    async language => {
      const { page } = sidebar;
      const coins = ['A'.repeat(60), ...suggestions.coins];
      const script = connectedScript(
        { getSuggestions: () => ok({ ...suggestions, coins }) },
        oneAccount({ language }),
      );
      await sidebar.open({ section: 'functions', language, script });
      await page.locator('.function-choice', { hasText: 'CT_GROUPED_BALANCE' }).click();
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.locator('[data-part=coin] input').pressSequentially('A');
      await page.locator('.suggestions [role=option]').first().waitFor();
      await page.locator('.preview-content[aria-busy=false] table').waitFor();
      await page.evaluate(axe.source);
      for (const colorScheme of schemes) {
        await page.emulateMedia({ colorScheme });
        expect(await page.evaluate(problems)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
      }
    },
  );
});

const problems = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;
