// A function's form, fully unfolded: accessible and within 300 px, in every language.
import axe from 'axe-core';
import { languages } from '../../src/languages/language';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { oneAccount } from '../support/browser/snapshot-fixtures';
import { connectedScript, ok, suggestions } from '../support/connected-script';

describeInBrowser('a function’s form in Chromium', browserPath => {
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
      const script = connectedScript({ getSuggestions: () => ok({ ...suggestions, coins }) }, oneAccount());
      await sidebar.open({ place: 'insert', language, script });
      await page.locator('.function-choice', { hasText: 'CT_GROUPED_BALANCE' }).click();
      for (const fold of await page.locator('summary').all()) await fold.click();
      await page.locator('[data-part=coin] input').pressSequentially('A');
      await page.locator('.suggestions [role=option]').first().waitFor();
      await page.locator('.preview-content[aria-busy=false] table').waitFor();
      await page.evaluate(axe.source);
      expect(await page.evaluate(problems)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(300);
    },
  );
});

const problems = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`;
