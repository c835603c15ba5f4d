// A person with a mouse: a look at demo data without a key; then from a key to reports, values for the accountant, a table and a
// schedule, and out again.
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { type Journey, openJourney, ownNote, ownSheet } from '../support/browser/journey';

const lastYear = new Date().getFullYear() - 1;
const tax = `Tax ${lastYear}`;

describeInBrowser('a person with a mouse', browserPath => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await openJourney(browserPath);
  }, 120_000);
  afterAll(() => journey.close());

  const button = (name: string | RegExp) =>
    journey.sidebar.getByRole('button', { name }).filter({ visible: true });
  const tab = (name: string) => journey.sidebar.getByRole('tab', { name }).click();
  const cell = async (address: string) => (await journey.cells(address))[0]![0];
  let gainOfLastYear: unknown;

  test('has a tax year on demo data after at most six clicks, and nothing was asked of CoinTracking', async () => {
    const { playground, sidebar, said, sheets, atRest } = journey;
    await playground.choose('Extensions', 'CoinTracking', 'Open sidebar');
    await said('A made-up account. No key, no plan, no calls.');
    let clicks = 0;
    const click = async (role: 'button' | 'tab', name: string | RegExp) => {
      await sidebar.getByRole(role, { name }).filter({ visible: true }).click();
      clicks++;
    };

    await click('button', 'Try with demo data');
    await said('Demo data.');
    await said('Costs no calls');
    await click('tab', 'Insert');
    await click('button', /^Tax year/);
    await said(`Makes the new sheet ${tax}. Nothing else is touched.`);
    await click('button', 'Make the sheet');
    await said(`${tax} is ready.`);
    await click('button', 'Open the sheet');
    await journey.inFront(tax);
    await atRest();

    expect(clicks).toBeLessThanOrEqual(6);
    expect(await sheets()).toEqual([ownSheet, tax]);
    expect(await journey.errorsOn(tax)).toEqual([]);
    expect(await cell(`'${tax}'!B1`)).toMatch(/^Tax year \d{4} \(demo data\)$/);
    expect(await cell(`'${tax}'!I13`)).toEqual(expect.any(Number));
    expect(await cell(`'${ownSheet}'!A1`)).toBe(ownNote);
    expect(journey.calls()).toBe(0);
    expect(await journey.faults()).toEqual([]);
  }, 120_000);

  test('removes what was made on demo data, and goes back to where a key is entered', async () => {
    const { sidebar, said, sheets } = journey;
    await tab('Home');
    await button(tax).click();
    await button('Remove the sheet…').click();
    await sidebar
      .getByRole('group', { name: `Remove “${tax}”?` })
      .getByRole('button', { name: 'Remove' })
      .click();
    await said(`“${tax}” is removed.`);
    expect(await sheets()).toEqual([ownSheet]);
    await button('Connect mine').click();
    await sidebar.getByLabel('API key').waitFor();
  }, 120_000);

  test('connects with a key, and sees what the account is worth', async () => {
    const { sidebar, said, key, calls } = journey;
    await sidebar.getByLabel('API key').fill(key('demo').key);
    await sidebar.getByLabel('API secret').fill(key('demo').secret);
    await button('Connect').click();
    await said('CoinTracking answered with 13 coins.');
    await said('Portfolio value');
    await said('19 of 20 calls left');
    expect(calls()).toBe(1);
    expect(await journey.faults()).toEqual([]);
  }, 120_000);

  test('makes the overview, for as many calls as its button has said', async () => {
    const { said, calls, sheets, errorsOn, atRest } = journey;
    await button('Make my Overview · 1 call').click();
    await button('Stop and remove the sheet').waitFor();
    await said('Overview is ready.');
    await atRest();
    expect(calls()).toBe(2);
    expect(await sheets()).toEqual([ownSheet, 'Overview']);
    expect(await errorsOn('Overview')).toEqual([]);
    const value = Number(await cell('Overview!B5'));
    expect(value).toBeGreaterThan(0);
    // As the sheet shows it, in the spreadsheet's locale.
    await said(`€${value.toLocaleString('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`);
  }, 120_000);

  test('makes the tax year', async () => {
    const { said, calls, sheets, errorsOn, atRest, sidebar } = journey;
    await button('Reports').click();
    await button(/^Tax year/).click();
    await sidebar.getByRole('combobox', { name: 'Method' }).selectOption('HIFO');
    await said(`Makes the new sheet ${tax}. Nothing else is touched.`);
    await button('Make the sheet · 1 call').click();
    await said(`${tax} is ready.`);
    await atRest();
    expect(calls()).toBe(3);
    expect(await sheets()).toEqual([ownSheet, 'Overview', tax]);
    expect(await errorsOn(tax)).toEqual([]);
    expect(await journey.cells(`'${tax}'!Q4:Q5`)).toEqual([[lastYear], ['HIFO']]);
    gainOfLastYear = await cell(`'${tax}'!I13`);
    expect(gainOfLastYear).toEqual(expect.any(Number));
    await said('Realized gain');
    await said(/^[+-][\d.]+,\d\d$/);
  }, 120_000);

  test('changes the year in the yellow cell; every figure follows, without a call', async () => {
    const { errorsOn, calls } = journey;
    await button('Open the sheet').click();
    await journey.inFront(tax);
    await journey.typeOver(tax, 'Q4', String(lastYear - 1));
    expect(await errorsOn(tax)).toEqual([]);
    expect(await cell(`'${tax}'!I13`)).not.toBe(gainOfLastYear);
    const sold = (await journey.cells(`'${tax}'!B23:B40`)).flat().filter(Boolean).map(String);
    expect(sold.length).toBeGreaterThan(0);
    expect(sold.filter(day => !day.startsWith(String(lastYear - 1)))).toEqual([]);
    expect(calls()).toBe(3);
  }, 120_000);

  test('gets the values for the accountant on a sheet of their own, as the yellow cells say now', async () => {
    const { said, sheets, calls, atRest } = journey;
    await button('Values for the accountant').click();
    await said(`${tax} (values) is ready.`);
    await atRest();
    expect(await sheets()).toEqual([ownSheet, 'Overview', tax, `${tax} (values)`]);
    const copied = (await journey.cells(`'${tax} (values)'!A1:J200`)).flat();
    expect(copied).toContain(`Tax year ${lastYear - 1}`);
    expect(copied).toContain('HIFO');
    expect(copied).toContain(await cell(`'${tax}'!I13`));
    expect(calls()).toBe(3);
  }, 120_000);

  test('inserts the trades of a year beside the own note, with header, formats and widths', async () => {
    const { playground, page, said, calls, atRest } = journey;
    await page.locator('#sheet').getByText(ownSheet, { exact: true }).click();
    await journey.inFront(ownSheet);
    await playground.select('C3');
    await button('Reports').click();
    await button(/^Formulas/).click();
    await button(/^Trades of a year/).click();
    await button(`Insert in '${ownSheet}'!C3`).click();
    await said(`Inserted in '${ownSheet}'!C3.`);
    await button('Update C3').waitFor();
    await atRest();
    const [header, first] = await journey.cells(`'${ownSheet}'!C3:K4`);
    expect(header!.slice(0, 3)).toEqual(['Time', 'Type', 'Buy']);
    expect(first![0]).toMatch(new RegExp(`^${lastYear}-12-`));
    const looks = await page.evaluate<{ width: number; shown: string }>(`({
      width: playground.workbook.lines.pixels(0, { line: 'column', first: 3, count: 1 })[0],
      shown: playground.workbook.displayValues(0, { row: 4, column: 3, rows: 1, columns: 1 })[0][0],
    })`);
    expect(looks).toEqual({ width: 134, shown: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/) });
    expect(await cell(`'${ownSheet}'!A1`)).toBe(ownNote);
    expect(calls()).toBe(3);
  }, 120_000);

  test('refreshes once what is an hour old, and from then on by schedule', async () => {
    const { page, said, sidebar, calls, atRest } = journey;
    await page.getByRole('button', { name: '+1 hour' }).click();
    await tab('Refresh');
    await button('Refresh · 4 calls').click();
    await said(/^4 datasets fetched, \d+ formulas recalculated\.$/);
    expect(calls()).toBe(7);
    await button('Back').click();
    await sidebar.getByRole('switch').click();
    await sidebar.getByLabel('How often').selectOption({ label: 'Every 2 hours' });
    await said('Last: not yet');
    await page.getByText(/^Next run (tomorrow )?\d\d:\d\d$/).waitFor();
    await page.getByRole('button', { name: 'Run trigger' }).click();
    await page.locator('.toast').getByText('The trigger ran refreshOnSchedule').waitFor();
    await atRest();
    await tab('Settings');
    await button('Log').click();
    await said(/^On schedule: /);
  }, 120_000);

  test('disconnects; the sheets stay, the own words and the copied values as they were', async () => {
    const { page, said, sheets, atRest } = journey;
    const copied = await journey.cells(`'${tax} (values)'!A1:J200`);
    await button('Settings').click();
    await button(/^default/).click();
    await button('Disconnect…').click();
    await journey.sidebar
      .getByRole('group', { name: 'Disconnect “default”?' })
      .getByRole('button', { name: 'Disconnect' })
      .click();
    await said('“default” is disconnected');
    await page.getByRole('button', { name: 'Recalculate' }).click();
    await atRest();
    expect(await sheets()).toEqual([ownSheet, 'Overview', tax, `${tax} (values)`]);
    expect(await cell(`'${ownSheet}'!A1`)).toBe(ownNote);
    expect(await journey.cells(`'${tax} (values)'!A1:J200`)).toEqual(copied);
    expect(await cell(`'${ownSheet}'!C3`)).toMatchObject({ message: expect.stringContaining('connect') });
  }, 120_000);
});
