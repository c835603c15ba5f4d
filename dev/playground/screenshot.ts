// `npx tsx dev/playground/screenshot.ts`: makes the README's picture of sheet, menu and sidebar, docs/playground.png.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { openBackEnd } from './back-end';
import { builtPageFolder } from './page-bundle';
import { startServer } from './server';

const picture = join(__dirname, '..', '..', 'docs', 'playground.png');

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function main(): Promise<void> {
  const [backEnd, folder] = await Promise.all([openBackEnd(), builtPageFolder()]);
  const server = await startServer(backEnd, folder, 0);
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(server.url);
    await page.waitForFunction('window.playground');
    await page.evaluate('playground.settled()');
    for (const name of ['Extensions', 'CoinTracking', 'Help'])
      await page.getByRole('menuitem', { name, exact: true }).click();
    const sidebar = page.frameLocator('#sidebar iframe');
    await sidebar
      .getByRole('button', { name: /CT_BALANCE/ })
      .first()
      .click();
    await sidebar.getByLabel('field', { exact: true }).fill('amount,value_fiat');
    await sidebar.getByLabel('coin', { exact: true }).fill('BTC,ETH,SOL2');
    await sidebar.getByLabel('coin', { exact: true }).press('Escape');
    await sidebar.getByRole('heading', { name: 'CT_BALANCE' }).click();
    await page.getByRole('menuitem', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'CoinTracking', exact: true }).click();
    // The preview updates with a delay after typing.
    await page.waitForTimeout(2_500);
    mkdirSync(join(picture, '..'), { recursive: true });
    await page.screenshot({ path: picture });
  } finally {
    await browser.close();
    await server.close();
    await backEnd.close();
  }
}
