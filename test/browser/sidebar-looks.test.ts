// Every section of the sidebar in every language and colour scheme: it is accessible and fits into 300 px.
import axe from 'axe-core';
import { languages } from '../../src/languages/language';
import { type Section, sections } from '../../src/sidebar/contract';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { scriptOf } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';
import { manyTroubles, notConnected } from '../support/browser/snapshot-fixtures';

const schemes = ['light', 'dark'] as const;
const states = { notConnected, manyTroubles };

/** Waits until the script's answers are shown. */
const isSettled =
  "document.querySelector('[role=tabpanel]:not([hidden]) h2') && !document.querySelector('.skeleton, [data-shown=true]')";

describeInBrowser('the sidebar in Chromium', browserPath => {
  let sidebar: SidebarPage;

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
  });
  afterAll(() => sidebar.close());

  test.each(
    languages.flatMap(language =>
      Object.entries(states).map(([name, state]) => [language, name, state] as const),
    ),
  )(
    '%s, %s: axe finds nothing in any section, nothing is cut, and nothing scrolls sideways',
    async (language, _, state) => {
      await sidebar.open({ section: 'log', language, script: scriptOf(state({ language })) });
      const found: string[] = [];
      for (const section of sections) {
        await sidebar.page.locator(`#tab-${section}`).click();
        await sidebar.page.waitForFunction(isSettled);
        found.push(...(await problems()).map(problem => `${section} ${problem}`));
      }
      expect(found).toEqual([]);
    },
    60_000,
  );

  const opened: Record<string, { section: Section; clicks: string[]; until: string }> = {
    'a form with errors': {
      section: 'connect',
      clicks: ['Weiteren Account verbinden', '^Verbinden$'],
      until: '.field-error',
    },
    'a question': { section: 'connect', clicks: ['Trennen'], until: '.confirm' },
    'a refresh that is done': {
      section: 'refresh',
      clicks: ['Aktualisieren \\('],
      until: '.notice.good, .notice.warning',
    },
    'a new name': { section: 'accounts', clicks: ['Als Standard'], until: 'form.confirm' },
    'everything in a list': { section: 'status', clicks: ['Alle 35 zeigen'], until: 'li:nth-child(35)' },
  };

  test.each(Object.entries(opened))(
    '%s: the same holds for what opens',
    async (_, { section, clicks, until }) => {
      const script = scriptOf(manyTroubles({ language: 'de' }));
      await sidebar.open({ section, language: 'de', script });
      for (const name of clicks)
        await sidebar.page
          .getByRole('tabpanel')
          .getByRole('button', { name: new RegExp(name) })
          .first()
          .click();
      await sidebar.page.locator(until).first().waitFor();
      expect(await problems()).toEqual([]);
    },
  );

  async function problems(): Promise<string[]> {
    const found: string[] = [];
    for (const scheme of schemes) {
      await sidebar.page.emulateMedia({ colorScheme: scheme });
      const all = [...(await accessibilityProblems(scheme)), ...(await cutTexts())];
      found.push(...all.map(problem => `${scheme}: ${problem}`));
    }
    return found;
  }

  /** A scheme changes only colours. */
  async function accessibilityProblems(scheme: (typeof schemes)[number]): Promise<string[]> {
    const rules = scheme === 'light' ? {} : { runOnly: ['color-contrast'] };
    if (!(await sidebar.page.evaluate("'axe' in window"))) await sidebar.page.evaluate(axe.source);
    return sidebar.page.evaluate(`axe.run(document, ${JSON.stringify(rules)}).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
  }

  /** Elements whose content is wider than they are, or that extend beyond the page. */
  async function cutTexts(): Promise<string[]> {
    return sidebar.page.evaluate(`[...document.querySelectorAll('#page *')]
      .filter(element => !element.closest('.unseen') && element.checkVisibility())
      .filter(element => element.matches('button, label, h2, h3, p, li, .option, .source')
        ? element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline'
        : element.getBoundingClientRect().right > innerWidth + 0.5)
      .map(element => element.tagName + '.' + element.className + ' "' + element.textContent.slice(0, 40) + '"')
      .concat(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [])`);
  }
});
