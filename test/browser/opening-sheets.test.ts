// What the playground opens on: the reports of the demo account, made by the built add-on, and an empty sheet.
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openPlayground, type PlaygroundPage } from '../support/browser/playground-page';

describeInBrowser('the first sheets of the playground', browserPath => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await openPlayground(browserPath);
    await playground.settled();
  }, 180_000);
  afterAll(() => playground.close());

  const evaluate = <T>(script: string) => playground.page.evaluate<T>(script);

  test('are the five reports of the demo account, filled, without an error and without a call', async () => {
    const { page, backEnd } = playground;
    const names = await evaluate('playground.workbook.sheets().map(({ name }) => name)');
    const year = new Date().getFullYear();
    expect(names).toEqual(['Overview', `Tax ${year}`, `Income ${year}`, 'Exchanges', 'History', 'Sheet1']);
    expect(await playground.read('Overview!B1')).toBe('Portfolio (demo data)');
    expect(await playground.read('Overview!B5')).toBeGreaterThan(0);
    expect((await playground.spill('Overview!B22'))!.length).toBeGreaterThan(5);
    expect((await playground.spill('History!B20'))!.length).toBeGreaterThan(50);
    const shown = await evaluate<string[]>(`playground.workbook.sheets().flatMap(({ id }) =>
      playground.workbook.displayValues(id, { row: 1, column: 1, rows: 100, columns: 26 }).flat())`);
    expect(shown.filter(text => /^#(?![0-9a-f]{6}$)|^Loading/.test(text))).toEqual([]);
    await page.locator('.sheet-chart svg').nth(1).waitFor();
    expect(backEnd.sandbox!.requests).toEqual([]);
  });

  test('are not kept as a person’s own until somebody has changed one', async () => {
    const { page } = playground;
    const back = page.getByRole('button', { name: 'Back to the example' });
    await page.locator('#sheet').getByText('Sheet1', { exact: true }).click();
    await page.waitForTimeout(1_000);
    expect(await evaluate('Object.keys(localStorage)')).toEqual([]);
    expect(await back.isHidden()).toBe(true);
    await playground.select('B2');
    await page.keyboard.type('mine\n');
    await back.waitFor();
  });

  test('go behind a person’s own at the next visit, and are as they were after those are thrown away', async () => {
    const { page } = playground;
    await page.reload();
    await page.waitForFunction('window.playground');
    expect(await playground.read('Sheet1!B2')).toBe('mine');
    await page.getByRole('button', { name: 'Back to the example' }).click();
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.waitForFunction('window.playground && !window.isOld');
    expect(await playground.read('Sheet1!B2')).toBe('');
    expect(await playground.read('Overview!L1')).not.toBeUndefined();
  });

  test('nothing was asked of another computer, and nothing complained', () => {
    expect(playground.strayRequests).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
