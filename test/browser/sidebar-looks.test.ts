// Every state of the sidebar: accessible, and laid out within 300 px without cuts. With SCREENSHOTS=folder it leaves a
// picture of each, with LANGUAGES=zh it looks at the Chinese ones.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { languages } from '../../src/languages/language';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { sidebarStates } from '../support/browser/sidebar-states';

const pictures = process.env.SCREENSHOTS;
/** In the languages that are asked for; otherwise in those with the longest words: Chinese needs less room. */
const asked = (process.env.LANGUAGES ?? 'en,de').split(',');
const chosen = languages.filter(language => asked.includes(language));

describeInBrowser('the sidebar in Chromium', browserPath => {
  let sidebar: SidebarPage;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    if (pictures) mkdirSync(pictures, { recursive: true });
  });
  afterAll(() => sidebar.close());

  test.each(chosen.flatMap(language => sidebarStates.map(state => ({ language, state, name: state.name }))))(
    '$language, $name: nothing is cut, nothing scrolls sideways, and axe finds nothing',
    async ({ language, state }) => {
      await sidebar.open({ ...state.opening, language });
      await sidebar.page.locator('.scroll, .tabs').first().waitFor();
      await state.act?.(sidebar);
      await sidebar.page.mouse.move(0, 0);
      if (pictures) await sidebar.page.screenshot({ path: join(pictures, `${state.name}-${language}.png`) });
      expect(await cutTexts()).toEqual([]);
      // What axe looks at is the same in every language, and takes it longer than all the rest.
      if (language === chosen[0]) expect(await accessibilityProblems()).toEqual([]);
      expect(sidebar.complaints).toEqual([]);
    },
    60_000,
  );

  async function accessibilityProblems(): Promise<string[]> {
    if (!(await sidebar.page.evaluate("'axe' in window"))) await sidebar.page.evaluate(axe.source);
    return sidebar.page.evaluate(`axe.run(document).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target.join(' ') + ' ' + failureSummary).join(', ')))`);
  }

  /** Elements whose content is wider than they are, or that extend beyond the page. */
  async function cutTexts(): Promise<string[]> {
    return sidebar.page.evaluate(`[...document.querySelectorAll('#page *')]
      .filter(element => !element.closest('.unseen, .preview-scroll') && element.checkVisibility())
      .filter(element => element.matches('button, label, h2, h3, p, li, dt, dd, .option, .badge, .source, .tab')
        ? element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
        : element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(element => element.tagName + '.' + element.className + ' "' + element.textContent.slice(0, 40) + '"')
      .concat(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [])
      .concat(document.documentElement.scrollHeight > innerHeight ? ['the whole page scrolls'] : [])`);
  }
});
