// A person with a spreadsheet of their own in the playground: what they see of it, and the sidebar beside it.
import type { IWorkbookData } from '@univerjs/core';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openPlayground, type PlaygroundPage } from './playground-page';

export interface Journey {
  readonly playground: PlaygroundPage;
  readonly page: Page;
  readonly sidebar: PlaygroundPage['sidebar'];
  /** On the sidebar's page, where a person sees it. */
  said(text: string | RegExp): Promise<void>;
  /** Types over a cell of the sheet in front, until it is there: a busy browser may lose the first key. */
  typeOver(sheet: string, address: string, text: string): Promise<void>;
  /** Everything that runs has ended, and the cells are calculated. */
  atRest(): Promise<void>;
  /** Names of sheets, from left to right. */
  sheets(): Promise<readonly string[]>;
  /** Waits until a person sees this sheet. */
  inFront(sheet: string): Promise<void>;
  /** What stands in cells, row by row, as values: a number, a text, a date as ISO text, an error's object. */
  cells(addresses: string): Promise<unknown[][]>;
  /** `B4: #REF!` of all cells of a sheet that show an error. */
  errorsOn(sheet: string): Promise<readonly string[]>;
  /** Calls that CoinTracking has received. */
  calls(): number;
  key(account: string): { readonly key: string; readonly secret: string };
  /** What axe finds in the sidebar. */
  faults(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export const ownSheet = 'My notes';
export const ownNote = 'Ask about the hard fork';

/** One sheet, with a note of the person's own at A1. */
const ownWorkbook: Partial<IWorkbookData> = {
  id: 'playground',
  name: 'Playground',
  sheetOrder: ['notes'],
  sheets: {
    notes: {
      id: 'notes',
      name: ownSheet,
      rowCount: 400,
      defaultColumnWidth: 100,
      columnCount: 20,
      cellData: { 0: { 0: { v: ownNote, t: 1 } } },
    },
  },
};

/** Nothing is connected, and the browser has never seen the sidebar. */
export async function openJourney(browserPath: string): Promise<Journey> {
  const playground = await openPlayground(browserPath, { isFresh: true }, ownWorkbook);
  const { page, sidebar, backEnd } = playground;
  page.setDefaultTimeout(100_000);
  await playground.settled();

  const fromPage = async <T>(script: string): Promise<T> =>
    JSON.parse(await page.evaluate<string>(script)) as T;

  async function atRest(): Promise<void> {
    await backEnd.idle();
    await playground.settled();
  }

  return {
    playground,
    page,
    sidebar,
    said: text =>
      sidebar.locator('.panel, .foot').getByText(text).filter({ visible: true }).first().waitFor(),
    atRest,
    async typeOver(sheet, address, text) {
      for (let delay = 0; delay <= 400; delay += 100) {
        await playground.select(address);
        await page.keyboard.type(`${text}\n`, { delay });
        await atRest();
        const content = await fromPage(`JSON.stringify(playground.read("'${sheet}'!${address}"))`);
        if (String(content) === text) return;
        // What was refused, because half of it was lost, is said in a window of its own.
        await page.keyboard.press('Escape');
      }
      throw new Error(`“${text}” doesn't get into ${address}.`);
    },
    sheets: () => fromPage('JSON.stringify(playground.workbook.sheets().map(({ name }) => name))'),
    async inFront(sheet) {
      await page.waitForFunction(
        `playground.workbook.sheets().find(({ id }) => id === playground.workbook.selection('').sheetId).name === ${JSON.stringify(sheet)}`,
      );
    },
    cells: addresses => fromPage(`JSON.stringify(playground.readRange(${JSON.stringify(addresses)}))`),
    errorsOn: sheet =>
      fromPage(`JSON.stringify(playground.readRange(${JSON.stringify(`'${sheet}'!A1:Z80`)}).flatMap((line, row) =>
        line.flatMap((content, column) => content?.error
          ? [String.fromCharCode(65 + column) + (row + 1) + ': ' + content.error + ' ' + content.message] : [])))`),
    calls: () => backEnd.sandbox!.requests.length,
    key: account => backEnd.sandbox!.accounts.find(({ name }) => name === account)!,
    async faults() {
      const frame = await frameOf(page);
      if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(axe.source);
      return frame.evaluate<string[]>(`axe.run(document).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
    },
    async close() {
      expect(playground.complaints).toEqual([]);
      expect(playground.strayRequests).toEqual([]);
      await playground.close();
    },
  };
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('#sidebar iframe').elementHandle();
  return (await element!.contentFrame())!;
}
