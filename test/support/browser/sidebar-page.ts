// The sidebar's page in a real browser, 300 px wide as in Sheets, with a scripted google.script.run.
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { builtBundle } from '../../../dev/build/built-bundle';
import type { Language, PageFunction, Place } from '../../../src/sidebar/contract';
import { type Script, scriptOf } from './scripted-add-on';

const address = 'https://sidebar.example/';

export interface Opening {
  /** Where the menu opens it; otherwise at Home. */
  readonly place?: Place;
  readonly script?: Script;
  /** Google's; a snapshot may name another one. */
  readonly language?: Language;
}

export interface SidebarPage {
  readonly page: Page;
  /** The calls of the page since it was opened. */
  readonly calls: { readonly name: PageFunction; readonly request: unknown }[];
  /** Requests for anything other than the page itself. */
  readonly strayRequests: readonly string[];
  readonly complaints: readonly string[];
  open(opening: Opening): Promise<void>;
  button(name: string | RegExp): Locator;
  /** Waits for a text that is seen; the invisible live region for screen readers has the same text. */
  shown(text: string | RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  requestsOf(name: PageFunction): unknown[];
  close(): Promise<void>;
}

export async function openSidebarPage(executablePath: string): Promise<SidebarPage> {
  const { sidebar: html } = await builtBundle();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await newPage(browser);
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  const calls: SidebarPage['calls'] = [];
  let current: Opening = {};

  page.setDefaultTimeout(5_000);
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.route(
    () => true,
    route => {
      if (route.request().url() !== address) {
        strayRequests.push(route.request().url());
        return route.abort();
      }
      const { place = 'home', language = 'en' } = current;
      const tag = `<html lang="${language}" data-place="${place}">`;
      return route.fulfill({ contentType: 'text/html', body: html.replace(/<html[^>]*>/, tag) });
    },
  );
  await page.exposeFunction('askScript', async (name: PageFunction, request: unknown) => {
    calls.push({ name, request });
    const answer = (current.script ?? scriptOf())[name] as (request: unknown) => unknown;
    return answer(request);
  });
  await page.addInitScript({ content: scriptRun });

  return {
    page,
    calls,
    strayRequests,
    complaints,
    async open(opening) {
      // A timer of the previous page may call until the browser leaves that page.
      await page.goto('about:blank');
      await page.context().setOffline(false);
      current = opening;
      calls.length = 0;
      await page.goto(address);
    },
    button: name => page.getByRole('button', { name }),
    shown: text => page.locator('.panel').getByText(text).filter({ visible: true }).first().waitFor(),
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    requestsOf: name => calls.filter(call => call.name === name).map(({ request }) => request),
    close: () => browser.close(),
  };
}

function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({ viewport: { width: 300, height: 760 }, locale: 'en-GB', reducedMotion: 'reduce' });
}

/** Runs in the page: each handler returns a new runner, as in Google's. A text, so that no compiler changes it. */
const scriptRun = `
  const make = handlers => new Proxy({}, {
    get: (_, name) => given => {
      if (name === 'withSuccessHandler') return make({ ...handlers, success: given });
      if (name === 'withFailureHandler') return make({ ...handlers, failure: given });
      askScript(name, given).then(handlers.success, handlers.failure);
    },
  });
  window.google = { script: { run: make({}) } };
`;
