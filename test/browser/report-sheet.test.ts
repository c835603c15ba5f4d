// A report in the playground: what its sheet shows, how it follows its cells, what a person can do with it, and that it is there
// again after a reload.
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openPlayground, type PlaygroundPage } from '../support/browser/playground-page';
import { colors, report } from '../support/browser/report-fixture';
import { makeReport, type ReportPage } from '../support/browser/report-page';

describeInBrowser('a report in the playground', browserPath => {
  let playground: PlaygroundPage;
  let sheet: ReportPage;
  const requested: string[] = [];

  beforeAll(async () => {
    playground = await openPlayground(browserPath, { opensOn: 'an empty sheet' });
    await playground.page.setViewportSize({ width: 1720, height: 1300 });
    await playground.settled();
    playground.page.on('request', request => requested.push(request.url()));
    sheet = await makeReport(playground, report);
    await playground.page.locator('.sheet-chart svg').nth(1).waitFor();
  }, 120_000);
  afterAll(() => playground.close());

  const chartText = (index: number) => playground.page.locator('.sheet-chart svg').nth(index).textContent();
  const until = (script: string) => playground.page.waitForFunction(script);
  const firstChartHas = (text: string) =>
    `(document.querySelector('.sheet-chart svg')?.textContent ?? '').includes('${text}')`;

  test('charts are drawn from their cells, by a part of the page that is loaded with the first one', async () => {
    const [area, donut] = [await chartText(0), await chartText(1)];
    expect(area).toContain('Value, 12 months (EUR)');
    expect(area).toMatch(/0.*20K.*40K.*60K/);
    expect(area).toContain('Mai');
    expect(donut).toContain('Allocation');
    expect(donut).toContain(String(await playground.read('Report!B22')));
    expect(donut).toMatch(/\d+,\d%/);
    expect(requested.filter(url => url.includes('/chunks/'))).toHaveLength(1);
  });

  test('a chart follows its cells, and rows that are inserted above them', async () => {
    const before = Number(await playground.read('Report!Q13'));
    await sheet.write(13, 17, 180_000);
    await until(firstChartHas('150K'));
    await playground.settled();
    await sheet.insertRow(3);
    await playground.settled();
    await sheet.write(14, 17, before);
    await until(`!${firstChartHas('150K')}`);
    await playground.settled();
    await sheet.deleteRow(3);
    await playground.settled();
  });

  test('a sparkline is a bar as long as its value', async () => {
    expect((await sheet.colorsIn(22, 7))[0]).toBe(colors.bar);
    expect((await sheet.colorsIn(33, 7))[0]).not.toBe(colors.bar);
  });

  test('conditional formats colour spilled cells: by sign, by a scale, by a formula', async () => {
    const change = Number(await playground.read('Report!H22'));
    expect(await sheet.colorsIn(22, 8)).toContain(change > 0 ? colors.up : colors.down);
    expect((await sheet.colorsIn(22, 5))[0]).toBe(colors.bar);
    expect((await sheet.colorsIn(33, 5))[0]).toBe('#ffffff');
    expect((await sheet.colorsIn(24, 2))[0]).toBe(colors.band);
    expect((await sheet.colorsIn(23, 2))[0]).toBe('#ffffff');
  });

  test('tiles, the header and bands have their grounds', async () => {
    expect((await sheet.colorsIn(5, 2))[0]).toBe(colors.tile);
    expect((await sheet.colorsIn(21, 3))[0]).toBe(colors.header);
    expect((await sheet.colorsIn(1, 16))[0]).toBe(colors.header);
    expect((await sheet.colorsIn(4, 16))[0]).toBe('#ffffff');
    expect((await sheet.colorsIn(5, 16))[0]).toBe(colors.band);
  });

  test('a blocked table says which cell is in its way', async () => {
    const { page } = playground;
    expect(await playground.read('Report!B35')).toEqual({
      error: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in C36.',
    });
    const { x, y, width, height } = await sheet.placeOf(35, 2);
    await page.mouse.move(x + width / 2, y - 10);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await page.getByText('would overwrite data in C36').waitFor();
  });

  test('a note shows when the pointer rests on its cell', async () => {
    const { page } = playground;
    const { x, y, width, height } = await sheet.placeOf(20, 2);
    await page.mouse.move(x + width / 2, y - 6);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    await until(
      `[...document.querySelectorAll('textarea')].some(box => box.value === '${report.note.text}')`,
    );
    await page.mouse.move(x + 500, y + 400);
  });

  test('a person chooses from a list', async () => {
    const { page } = playground;
    const { x, y, width, height } = await sheet.placeOf(2, 12);
    await page.mouse.click(x + width - 10, y + height / 2);
    await page.getByText('HIFO', { exact: true }).click();
    await until("playground.read('Report!L2') === 'HIFO'");
  });

  test('after a reload all is there again and calculated, and nothing that the account holds was kept', async () => {
    const { page } = playground;
    const value = Number(await playground.read('Report!E22'));
    await page.getByRole('button', { name: 'Back to the example' }).waitFor();
    await until("Object.values(localStorage).join('').includes('HIFO')");
    const kept = await page.evaluate(() => Object.values(localStorage).join(''));
    expect(kept).toContain('CT_BALANCE(');
    expect(kept).not.toContain(String(Math.floor(value)));
    await page.reload();
    await page.waitForFunction('window.playground');
    await playground.settled();
    await page.locator('#sheet').getByText(report.name, { exact: true }).click();
    await page.locator('.sheet-chart svg').nth(1).waitFor();
    expect(await chartText(1)).toContain('Allocation');
    expect(await playground.read('Report!L2')).toBe('HIFO');
    expect(await playground.spill('Report!B22')).toHaveLength(12);
    expect((await sheet.colorsIn(22, 7))[0]).toBe(colors.bar);
    expect((await sheet.colorsIn(22, 5))[0]).toBe(colors.bar);
    expect((await sheet.colorsIn(5, 16))[0]).toBe(colors.band);
  });

  test('the example is one click and one answer away', async () => {
    const { page } = playground;
    const back = page.getByRole('button', { name: 'Back to the example' });
    await back.click();
    await page.getByRole('button', { name: 'No', exact: true }).click();
    expect(await playground.read('Report!L2')).toBe('HIFO');
    await back.click();
    await page.evaluate(() => Object.assign(window, { isOld: true }));
    await page.getByRole('button', { name: 'Yes' }).click();
    await until('window.playground && !window.isOld');
    await playground.settled();
    await expect(playground.read('Report!L2')).rejects.toThrow('There is no sheet');
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await back.isHidden()).toBe(true);
  });

  test('nothing was asked of another computer, and nothing complained', () => {
    expect(playground.strayRequests).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});
