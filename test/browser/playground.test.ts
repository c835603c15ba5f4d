// A person at the playground: what the page shows, and what typing into it does.

import { ctTotal } from '../../src/functions/ct-total';
import { enterFormulas } from '../support/browser/account-formulas';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { openPlayground, type PlaygroundPage } from '../support/browser/playground-page';
import { type FunctionCase, functionCases, isShown, type Truth } from '../support/function-cases';
import { transactionCases } from '../support/transaction-cases';

describeInBrowser('the playground in Chromium', browserPath => {
  let playground: PlaygroundPage;

  beforeAll(async () => {
    playground = await openPlayground(browserPath, { opensOn: 'an empty sheet' });
    await enterFormulas(playground);
  }, 120_000);
  afterAll(() => playground.close());

  /** A formula all but its first key at once: autocomplete comes late to a busy page, and Enter would take what it offers. */
  async function enter(address: string, text: string): Promise<void> {
    const typed = text.startsWith('=') ? 1 : text.length;
    await playground.select(address);
    await playground.page.keyboard.type(text.slice(0, typed));
    if (typed < text.length) await playground.page.keyboard.insertText(text.slice(typed));
    await playground.page.keyboard.press('Enter');
  }

  const until = (script: string) => playground.page.waitForFunction(script);

  test('formulas are filled from the account, on every sheet', async () => {
    expect(playground.backEnd.sandbox!.accounts[0]?.name).toBe('demo');
    const [header, ...holdings] = (await playground.spill('Portfolio!A6'))!;
    expect(header).toEqual(expect.arrayContaining(['Coin', 'Amount', 'Value (EUR)']));
    expect(holdings.length).toBeGreaterThan(5);
    expect(await playground.read('Portfolio!A4')).toBeGreaterThan(0);
    expect(await playground.spill('History!A4')).toHaveLength(366);
    expect(await playground.read('History!F5')).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(await playground.spill('Trades!A3')).toHaveLength(51);
    expect((await playground.spill('Gains!A3'))!.length).toBeGreaterThan(5);
  });

  test('the header says what that cost, in calls and cells', async () => {
    await playground.page.getByText('5 of 20 API calls this hour').waitFor();
    await playground.page.getByText(/^\d+ cells, \d+ service calls$/).waitFor();
  });

  test('autocomplete offers a function with its summary, helps with its arguments, and the value appears', async () => {
    const { page } = playground;
    await playground.select('B20');
    await page.keyboard.type('=ct_tot');
    await page.getByText(ctTotal.summary).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('CT_TOTAL(').last().waitFor();
    await page.keyboard.type('"profit_fiat")*2');
    await page.keyboard.press('Enter');
    await until("typeof playground.read('B20') === 'number'");
    expect(await playground.read('B20')).toBeCloseTo(2 * Number(await playground.read('C4')));
  });

  test('a cell is Loading... until CoinTracking has answered, then its table spills', async () => {
    // An answer of the last hour would be there at once.
    playground.backEnd.advanceClock(3_700_000);
    playground.backEnd.sandbox!.injectFault({ mode: 'slow', millis: 1000 });
    await enter('A22', '=CT_LEDGER("limit=3; columns=time,currency")');
    await until("playground.read('A22').error === 'Loading...'");
    playground.backEnd.sandbox!.injectFault(undefined);
    await playground.settled();
    await until("playground.spill('A22')?.length === 4");
  });

  test('an error shows its sentence when the pointer rests on it', async () => {
    const { page } = playground;
    await enter('B20', '=SUM(CT_BALANCE("NOPE");1)');
    await until("playground.read('B20').error === '#ERROR!'");
    const sheet = (await page.locator('#sheet').boundingBox())!;
    await page.mouse.move(sheet.x + 180, sheet.y + 478);
    await page.mouse.move(sheet.x + 190, sheet.y + 497, { steps: 4 });
    await page.getByText('There is no coin "NOPE".').waitFor();
  });

  test('what is typed is read in the spreadsheet’s locale, formulas included', async () => {
    await enter('K20', '2,5');
    await enter('K21', '31.01.2025');
    await enter('K22', 'wahr');
    await enter('K23', '=K20*2+0,5');
    await enter('K24', '=CT_BALANCE("BTC";"amount")');
    await enter('K25', '=CT_BALANCE("BTC","amount")');
    await until("playground.read('K25').error === '#ERROR!'");
    await playground.settled();
    const read = async (address: string) => playground.read(address);
    expect(await read('K20')).toBe(2.5);
    expect(await read('K21')).toBe('2025-01-30T23:00:00.000Z');
    expect(await read('K22')).toBe(true);
    expect(await read('K23')).toBe(5.5);
    expect(await read('K24')).toEqual(expect.any(Number));
    expect(await read('K25')).toEqual({ error: '#ERROR!', message: 'Formula parse error.' });
  });

  test('Recalculate calls the functions again, and after an hour CoinTracking, too', async () => {
    const { page, backEnd } = playground;
    // The clock has moved on: this fetches what is more than an hour old.
    await page.getByRole('button', { name: 'Recalculate' }).click();
    await playground.settled();
    const before = backEnd.state();
    await page.getByRole('button', { name: 'Recalculate' }).click();
    await playground.settled();
    expect(backEnd.state().cells).toBeGreaterThan(before.cells);
    expect(backEnd.state().accounts[0]!.calls.used).toBe(before.accounts[0]!.calls.used);
    await page.getByRole('button', { name: '+1 hour' }).click();
    await page.getByText('0 of 20 API calls this hour').waitFor();
    await page.getByRole('button', { name: 'Recalculate' }).click();
    await playground.settled();
    expect(backEnd.state().accounts[0]!.calls.used).toBeGreaterThan(0);
  });

  test('CoinTracking’s answers can be made to fail', async () => {
    await playground.page.getByLabel('CoinTracking answers').selectOption('html');
    await until("document.body.classList.contains('faulty')");
    await enter('B20', '=CT_BALANCE("BTC")');
    await until("typeof playground.read('B20') === 'number'");
    await enter('B20', '=CT_GROUPED_BALANCE("exchange")');
    await until("playground.read('B20').error === '#ERROR!'");
    await playground.page.getByLabel('CoinTracking answers').selectOption('normal');
  });

  test('every function shows what the account holds', async () => {
    const { sandbox, state } = playground.backEnd;
    // After the back-off of the outage, and after the data with the old prices is stale.
    playground.backEnd.advanceClock(2 * 3_600_000);
    await playground.page.getByRole('button', { name: 'Recalculate' }).click();
    await playground.settled();
    const truth = (): Truth => ({
      account: sandbox!.accounts[0]!,
      nowMillis: state().nowMillis,
      calls: state().accounts[0]!.calls.used,
    });
    // Each cell takes a second here; the engine is the one of grid.test.ts, where all of them stand.
    const cases = firstOfEachFunction([...functionCases(truth), ...transactionCases(truth)]);
    // A sheet with the same call shows its earlier answer.
    const lasting = cases.filter(([formula]) => !formula.includes('calls_left");0'));
    const wrong: unknown[] = [];
    for (const [row, [formula, expected]] of lasting.entries()) {
      const cell = `L${40 + row}`;
      await enter(cell, formula);
      await until(`playground.read('${cell}') !== '' && playground.read('${cell}').error !== 'Loading...'`);
      await playground.settled();
      const [found, wanted] = [await playground.read(cell), expected()];
      if (!isShown(found, wanted, formula)) wrong.push({ formula, found, wanted });
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('nothing was asked of another computer, and nothing complained', () => {
    expect(playground.strayRequests).toEqual([]);
    expect(playground.complaints).toEqual([]);
  });
});

function firstOfEachFunction(cases: readonly FunctionCase[]): FunctionCase[] {
  const nameIn = ([formula]: FunctionCase) => /CT_\w+/.exec(formula)![0];
  return cases.filter((one, at) => cases.findIndex(other => nameIn(other) === nameIn(one)) === at);
}
