// `npx tsx dev/playground/screenshot.ts`: makes the pictures of README and docs from the running playground: the first report with the
// sidebar beside it, and each report by itself.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { openBackEnd } from './back-end';
import { builtPageFolder } from './page-bundle';
import { startServer } from './server';

declare const playground: { readonly workbook: { sheets(): readonly { readonly name: string }[] } };

const docs = join(__dirname, '..', '..', 'docs');
const reports = join(docs, 'reports');
const withSidebar = { width: 1440, height: 900 };
/** Above and below of it are the page's header and the sheets' names. */
const wholeReport = { width: 1400, height: 1240 };

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const [backEnd, folder] = await Promise.all([openBackEnd(), builtPageFolder()]);
  const server = await startServer(backEnd, folder, 0);
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  mkdirSync(reports, { recursive: true });
  try {
    const page = await browser.newPage({ viewport: withSidebar });
    page.setDefaultTimeout(120_000);
    await page.goto(server.url);
    await page.waitForFunction('window.playground');
    await settled(page);
    for (const name of ['Extensions', 'CoinTracking', 'Open sidebar'])
      await page.getByRole('menuitem', { name, exact: true }).click();
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar.getByRole('button', { name: /^Refresh/ }).click();
    await sidebar.getByText('Top coins').waitFor();
    await page.mouse.move(700, 8);
    await settled(page);
    await page.screenshot({ path: join(docs, 'playground.png') });

    await page.locator('#sidebar').getByRole('button', { name: 'Close sidebar' }).click();
    await page.setViewportSize(wholeReport);
    const names = await page.evaluate(() => playground.workbook.sheets().map(({ name }) => name));
    for (const name of names.slice(0, 5)) {
      await page.locator('#sheet').getByText(name, { exact: true }).click();
      const path = join(reports, `${name.toLowerCase().replace(/[^a-z]+/g, '-')}.png`.replace('-.', '.'));
      await page.mouse.move(700, 8);
      await settled(page);
      await page.locator('#sheet').screenshot({ path });
    }
  } finally {
    await browser.close();
    await server.close();
    await backEnd.close();
  }
}

/** Charts are drawn a moment after their cells. */
async function settled(page: Page): Promise<void> {
  await page.evaluate('playground.settled()');
  await page.waitForTimeout(2_500);
}
