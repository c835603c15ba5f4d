// A person without a key: from the opened sidebar to a finished tax year on made-up data, in at most six clicks and without a call.
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { type Journey, openJourney, ownNote, ownSheet } from '../support/browser/journey';

const tax = `Tax ${new Date().getFullYear() - 1}`;

describeInBrowser('a person without a key', browserPath => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await openJourney(browserPath);
  }, 120_000);
  afterAll(() => journey.close());

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
    const [[title]] = (await journey.cells(`'${tax}'!B1`)) as [[string]];
    expect(title).toMatch(/^Tax year \d{4} \(demo data\)$/);
    const [[gain]] = (await journey.cells(`'${tax}'!I13`)) as [[unknown]];
    expect(gain).toEqual(expect.any(Number));
    expect(await journey.cells(`'${ownSheet}'!A1`)).toEqual([[ownNote]]);
    expect(journey.calls()).toBe(0);
    expect(await journey.faults()).toEqual([]);
  }, 120_000);
});
