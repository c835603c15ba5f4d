// Starts the playground, opens it in a browser with a new profile, and reads its cells.
import type { IWorkbookData } from '@univerjs/core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { type BackEnd, type BackEndOptions, openBackEnd } from '../../../dev/playground/back-end';
import type { CellContent } from '../../../dev/playground/grid/cell-content';
import { builtPageFolder } from '../../../dev/playground/page-bundle';
import { startServer } from '../../../dev/playground/server';
import { launchBrowser } from './launch-browser';

declare const playground: {
  settled(): Promise<void>;
  read(address: string): CellContent;
  spill(address: string): CellContent[][] | undefined;
};

export interface PlaygroundPage {
  readonly page: Page;
  readonly backEnd: BackEnd;
  /** Requests to other computers, which were blocked. */
  readonly strayRequests: readonly string[];
  readonly complaints: readonly string[];
  settled(): Promise<void>;
  /** Dates are ISO texts. */
  read(address: string): Promise<unknown>;
  spill(address: string): Promise<unknown[][] | undefined>;
  /** Selects a cell by typing its address into the name box. */
  select(address: string): Promise<void>;
  /** From the menu: `Extensions`, `CoinTracking`, … */
  choose(...captions: string[]): Promise<void>;
  /** The add-on's page in the sidebar's frame. */
  readonly sidebar: FrameLocator;
  close(): Promise<void>;
}

export async function openPlayground(
  executablePath: string,
  options: BackEndOptions = {},
  /** What the browser has kept from an earlier visit. */
  kept?: Partial<IWorkbookData>,
): Promise<PlaygroundPage> {
  const [backEnd, folder] = await Promise.all([openBackEnd(options), builtPageFolder()]);
  // Made anew after each change of a source.
  await backEnd.openingSheets();
  const server = await startServer(backEnd, folder, 0);
  const browser = await launchBrowser(executablePath);
  const page = await newPage(browser);
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  page.on('console', message => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', error => complaints.push(error.message));
  await page.route(
    url => url.protocol.startsWith('http') && url.hostname !== '127.0.0.1',
    route => {
      strayRequests.push(route.request().url());
      return route.abort();
    },
  );
  if (kept) {
    await page.route(`${server.url}**`, route => route.fulfill({ body: '' }));
    await page.goto(server.url);
    await page.evaluate(
      text => localStorage.setItem('playground sheets de_DE made-up data', text),
      JSON.stringify(kept),
    );
    await page.unroute(`${server.url}**`);
  }
  await page.goto(server.url);
  await page.waitForFunction('window.playground');

  const settled = () => page.evaluate(() => playground.settled());
  const fromPage = async <T>(json: Promise<string>): Promise<T> => JSON.parse(await json) as T;
  return {
    page,
    backEnd,
    strayRequests,
    complaints,
    settled,
    read: address => fromPage(page.evaluate(at => JSON.stringify(playground.read(at)), address)),
    spill: address => fromPage(page.evaluate(at => JSON.stringify(playground.spill(at) ?? null), address)),
    async select(address) {
      const nameBox = page.locator('#sheet input').last();
      await nameBox.fill(address);
      await nameBox.press('Enter');
      await page.waitForFunction("document.activeElement.tagName !== 'INPUT'");
    },
    async choose(...captions) {
      for (const name of captions) await page.getByRole('menuitem', { name, exact: true }).click();
    },
    sidebar: page.frameLocator('#sidebar iframe'),
    async close() {
      await browser.close();
      await server.close();
      await backEnd.close();
    },
  };
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  return context.newPage();
}
