// `npx tsx dev/playground/screenshot.ts`: takes the README's picture, docs/playground.png, with a formula being typed.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openBackEnd } from './back-end';
import { buildPage } from './page-bundle';
import { startServer } from './server';

const picture = join(__dirname, '..', '..', 'docs', 'playground.png');

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const [backEnd, folder] = await Promise.all([openBackEnd(), buildPage()]);
  const server = await startServer(backEnd, folder, 0);
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.url);
    await page.waitForFunction('window.playground');
    await page.evaluate('playground.settled()');
    await page.locator('#sheet input').last().fill('A21');
    await page.keyboard.press('Enter');
    await page.waitForFunction("document.activeElement.tagName !== 'INPUT'");
    await page.keyboard.type('=SUM(CT_BALANCE("BTC",', { delay: 60 });
    await page.getByText('[field]').last().waitFor();
    // The toolbar follows the cell with a delay.
    await page.waitForTimeout(600);
    mkdirSync(join(picture, '..'), { recursive: true });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    await server.close();
    await backEnd.close();
  }
}
