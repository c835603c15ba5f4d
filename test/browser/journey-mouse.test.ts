// A person with a mouse: from a key to reports, values for the accountant, a table and a schedule, and out again.
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { type Journey, openJourney, ownNote, ownSheet } from '../support/browser/journey';

describeInBrowser('a person with a mouse', browserPath => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await openJourney(browserPath);
  }, 120_000);
  afterAll(() => journey.close());
  const LOG = (t: string) =>
    require('node:fs').appendFileSync(
      '/tmp/jtools/j.log',
      `${new Date().toISOString().slice(11, 19)} ${t} ${expect.getState().currentTestName}\n`,
    ); // DEBUG
  beforeEach(() => LOG('>'));
  afterEach(async () => {
    LOG('<');
    await journey.page.screenshot({ path: `/tmp/jtools/shot-${Date.now()}.png` }).catch(() => {});
  }); // DEBUG

  const button = (name: string | RegExp) =>
    journey.sidebar.getByRole('button', { name }).filter({ visible: true });
  const tab = (name: string) => journey.sidebar.getByRole('tab', { name }).click();
  const lastYear = new Date().getFullYear() - 1;
  const tax = `Tax ${lastYear}`;
  let gainOfLastYear: unknown;

  test('connects with a key, and sees what the account is worth', async () => {
    const { playground, sidebar, said, key, calls } = journey;
    await playground.choose('Extensions', 'CoinTracking', 'Open sidebar');
    await sidebar.getByLabel('API key').fill(key('demo').key);
    await sidebar.getByLabel('API secret').fill(key('demo').secret);
    await button('Connect').click();
    await said('CoinTracking answered with 13 coins.');
    await said('Portfolio value');
    await said('19 of 20 calls left');
    expect(calls()).toBe(1);
    expect(await journey.faults()).toEqual([]);
  }, 240_000);

  test('makes the overview, for as many calls as its button has said', async () => {
    const { said, calls, cells, sheets, errorsOn, atRest } = journey;
    await button('Make my Overview · 1 call').click();
    await button('Stop and remove the sheet').waitFor();
    await said('Overview is ready.');
    await atRest();
    expect(calls()).toBe(2);
    expect(await sheets()).toEqual([ownSheet, 'Overview']);
    expect(await errorsOn('Overview')).toEqual([]);
    const [[value]] = (await cells('Overview!B5')) as [[unknown]];
    expect(value).toEqual(expect.any(Number));
  }, 240_000);

  test('makes the tax year', async () => {
    const { said, calls, cells, sheets, errorsOn, atRest, sidebar } = journey;
    await button('Reports').click();
    await button(/^Tax year/).click();
    await sidebar.getByRole('combobox', { name: 'Method' }).selectOption('HIFO');
    await button(/^Make the sheet · 1 call/).click();
    await said(`${tax} is ready.`);
    await said('Realized gain');
    await atRest();
    expect(calls()).toBe(3);
    expect(await sheets()).toEqual([ownSheet, 'Overview', tax]);
    expect(await errorsOn(tax)).toEqual([]);
    expect(await cells(`'${tax}'!Q4:Q5`)).toEqual([[lastYear], ['HIFO']]);
    [[gainOfLastYear]] = (await cells(`'${tax}'!I13`)) as [[unknown]];
    expect(gainOfLastYear).toEqual(expect.any(Number));
  }, 240_000);

  test('changes the year in the yellow cell; every figure follows, without a call', async () => {
    const { playground, page, cells, errorsOn, calls, atRest } = journey;
    await button('Open the sheet').click();
    await playground.select('Q4');
    await page.keyboard.type(`${lastYear - 1}\n`);
    await atRest();
    expect(await cells(`'${tax}'!Q4`)).toEqual([[lastYear - 1]]);
    expect(await errorsOn(tax)).toEqual([]);
    const [[gain]] = (await cells(`'${tax}'!I13`)) as [[unknown]];
    expect(gain).not.toBe(gainOfLastYear);
    const sold = (await cells(`'${tax}'!B23:B40`)).flat().filter(Boolean);
    expect(sold.length).toBeGreaterThan(0);
    expect(sold.every(day => String(day).startsWith(String(lastYear - 1)))).toBe(true);
    expect(calls()).toBe(3);
  }, 240_000);

  test('gets the values for the accountant on a sheet of their own', async () => {
    const { said, sheets, calls, page } = journey;
    await button('Values for the accountant').click();
    await said(`${tax} (values) is ready.`);
    expect(await sheets()).toContain(`${tax} (values)`);
    expect(calls()).toBe(3);
  }, 240_000);

  test('inserts the trades of a year beside the own note, with header and formats', async () => {
    const { playground, page, said, cells, calls, atRest } = journey;
    await page.locator('#sheet').getByText(ownSheet, { exact: true }).click();
    await playground.select('C3');
    await tab('Insert');
    await button('Reports').click();
    await button(/^Formulas/).click();
    await button(/^Trades of a year/).click();
    await button(`Insert in '${ownSheet}'!C3`).click();
    await said(`Inserted in '${ownSheet}'!C3.`);
    await atRest();
    const table = await cells(`'${ownSheet}'!C3:D5`);
    expect(table).toEqual([]);
    expect(calls()).toBe(3);
    await button('Update C3').waitFor();
  }, 240_000);
});
