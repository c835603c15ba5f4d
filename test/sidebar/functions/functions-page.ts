// The sidebar in a real browser with its functions section in front, and a script behind it that answers what a test says.
import { type Browser, chromium, type Page } from 'playwright-core';
import { buildPage } from '../../../dev/build/page';
import type { PageFunction } from '../../../src/sidebar/contract';
import type { Script } from './connected-script';

/** What the page has asked for, in order. */
export interface Asked {
  readonly name: PageFunction;
  readonly request: unknown;
}

export interface FunctionsPage {
  readonly page: Page;
  readonly asked: Asked[];
  readonly complaints: string[];
  /** Opens the page anew. */
  open(
    script: Script,
    look?: { readonly scheme?: 'light' | 'dark'; readonly height?: number },
  ): Promise<void>;
  close(): Promise<void>;
}

export async function openFunctionsPage(executablePath: string): Promise<FunctionsPage> {
  const [html, browser] = await Promise.all([
    buildPage(),
    chromium.launch({ executablePath, args: ['--no-sandbox'] }),
  ]);
  return onBrowser(browser, html.replace('data-section="connect"', 'data-section="functions"'));
}

async function onBrowser(browser: Browser, html: string): Promise<FunctionsPage> {
  const context = await browser.newContext({ viewport: { width: 300, height: 700 }, timezoneId: 'UTC' });
  const page = await context.newPage();
  const asked: Asked[] = [];
  const complaints: string[] = [];
  let script: Script = {};
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.exposeFunction('answerOf', (name: PageFunction, request: never) => {
    asked.push({ name, request });
    const answer = script[name]?.(request);
    if (answer === undefined) complaints.push(`${name} was not expected`);
    return answer;
  });
  await page.addInitScript(runThroughAnswerOf);
  await page.route('http://sidebar.test/', route => route.fulfill({ contentType: 'text/html', body: html }));
  return {
    page,
    asked,
    complaints,
    open: async (wanted, { scheme = 'light', height = 700 } = {}) => {
      script = wanted;
      await page.setViewportSize({ width: 300, height });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      asked.length = 0;
      complaints.length = 0;
      await page.goto('http://sidebar.test/');
    },
    close: () => browser.close(),
  };
}

/** Runs in the page: google.script.run as far as the page uses it. A text, for compilers add what a page doesn't have. */
const runThroughAnswerOf = `
  const runner = (success, failure) => new Proxy({}, {
    get: (_target, name) => {
      if (name === 'withSuccessHandler') return handler => runner(handler, failure);
      if (name === 'withFailureHandler') return handler => runner(success, handler);
      return request => void window.answerOf(name, request).then(success, failure);
    },
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };
`;
