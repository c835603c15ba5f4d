// The sidebar in a real browser, 300 px wide as in Sheets, with a scripted google.script.run. Its page is written into the same
// window again and again: a window that is loaded anew costs browser and test several times as much.
import type { Browser, Locator, Page } from 'playwright-core';
import { builtBundle } from '../../../dev/build/built-bundle';
import type { Language, PageFunction, Place } from '../../../src/sidebar/contract';
import { launchBrowser } from './launch-browser';
import { type Script, scriptOf } from './scripted-add-on';

const address = 'https://sidebar.example/';

export interface Opening {
  /** Where the menu opens it; otherwise at Home. */
  readonly place?: Place;
  readonly script?: Script;
  /** Google's; a snapshot may name another one. */
  readonly language?: Language;
  /** How many times as fast the page's timers run, for what a person would wait for. */
  readonly speed?: number;
}

export interface SidebarPage {
  readonly page: Page;
  /** The calls of the page since it was opened. */
  readonly calls: { readonly name: PageFunction; readonly request: unknown }[];
  /** Requests for anything other than the page itself. */
  readonly strayRequests: readonly string[];
  readonly complaints: readonly string[];
  open(opening: Opening): Promise<void>;
  /** As a person does who closes it and opens it again: what the script holds stays. */
  reopen(): Promise<void>;
  /** Until it is opened again. */
  setOffline(isOffline: boolean): Promise<void>;
  button(name: string | RegExp): Locator;
  /** Waits for a text that is seen; the invisible live region for screen readers has the same text. */
  shown(text: string | RegExp): Promise<void>;
  press(...keys: string[]): Promise<void>;
  requestsOf(name: PageFunction): unknown[];
  close(): Promise<void>;
}

export async function openSidebarPage(executablePath: string): Promise<SidebarPage> {
  const { sidebar: html } = await builtBundle();
  const browser = await launchBrowser(executablePath);
  const page = await newPage(browser);
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  const calls: SidebarPage['calls'] = [];
  let current: Opening = {};
  let timesOpened = 0;

  page.setDefaultTimeout(5_000);
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.route(
    () => true,
    route => {
      if (route.request().url() === address) return route.fulfill({ contentType: 'text/html', body: '' });
      strayRequests.push(route.request().url());
      return route.abort();
    },
  );
  await page.exposeFunction('askScript', async (name: PageFunction, request: unknown) => {
    const opening = timesOpened;
    calls.push({ name, request });
    const answer = (current.script ?? scriptOf())[name] as (request: unknown) => unknown;
    const answered = await answer(request);
    // Whoever has asked may be gone.
    return opening === timesOpened ? answered : new Promise(() => undefined);
  });
  await page.goto(address);
  await page.evaluate(`${windowScript}\nwindow.sidebar = ${JSON.stringify(html)};`);

  async function write({ place = 'home', language = 'en', speed = 1 }: Opening): Promise<void> {
    timesOpened++;
    const tag = `<html lang="${language}" data-place="${place}">`;
    await page.evaluate(`writeSidebar(${JSON.stringify(tag)}, ${speed})`);
  }

  return {
    page,
    calls,
    strayRequests,
    complaints,
    async open(opening) {
      await page.evaluate('stopTimers()');
      await page.context().setOffline(false);
      current = opening;
      calls.length = 0;
      await write(opening);
    },
    reopen: () => write(current),
    setOffline: isOffline => page.context().setOffline(isOffline),
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

/**
 * Runs once in the window; a text, so that no compiler changes it. Each handler of google.script.run returns a new runner, as in
 * Google's. Of a page, nothing but its timers outlives its document.
 */
const windowScript = `
  const { setTimeout: startTimer, Date: { now } } = window;
  const make = handlers => new Proxy({}, {
    get: (_, name) => given => {
      if (name === 'withSuccessHandler') return make({ ...handlers, success: given });
      if (name === 'withFailureHandler') return make({ ...handlers, failure: given });
      askScript(name, given).then(handlers.success, handlers.failure);
    },
  });
  window.google = { script: { run: make({}) } };
  window.stopTimers = () => {
    for (let id = startTimer(() => undefined); id > 0; id--) clearTimeout(id);
    for (let id = requestAnimationFrame(() => undefined); id > 0; id--) cancelAnimationFrame(id);
  };
  window.writeSidebar = (tag, speed) => {
    stopTimers();
    Date.now = now;
    window.setTimeout = (run, millis = 0) => startTimer(run, millis / speed);
    document.open();
    document.write(sidebar.replace(/<html[^>]*>/, tag));
    document.close();
  };
`;
