// The same by keyboard alone: Tab, Enter, Space, arrows and Escape lead everywhere, and the focus is always seen and never lost.
import type { Frame, Locator } from 'playwright-core';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { type Journey, openJourney, ownNote, ownSheet } from '../support/browser/journey';

const lastYear = new Date().getFullYear() - 1;
const tax = `Tax ${lastYear}`;

describeInBrowser('a person with a keyboard', browserPath => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await openJourney(browserPath);
  }, 120_000);
  afterAll(() => journey.close());

  const { press, pressUntil } = keysOf(() => journey);
  const button = (name: string | RegExp) => journey.sidebar.getByRole('button', { name });
  const tabTo = (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => pressUntil(target, key);
  const enter = async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
    await tabTo(target, key);
    await press('Enter');
  };
  const tab = async (name: string) => {
    await tabTo(journey.sidebar.getByRole('tab', { selected: true }), 'Shift+Tab');
    await pressUntil(journey.sidebar.getByRole('tab', { name }), 'ArrowRight');
  };

  test('opens the sidebar from the menu and connects', async () => {
    const { page, sidebar, said, key, calls } = journey;
    await page.getByRole('menuitem', { name: 'Extensions' }).focus();
    for (const name of ['Enter', 'ArrowRight', 'Enter']) await page.keyboard.press(name);
    await sidebar.getByLabel('API key').waitFor();
    await page.waitForFunction("document.activeElement.tagName === 'IFRAME'");
    await page.keyboard.press('Tab');
    await tabTo(sidebar.getByRole('textbox', { name: 'API key' }));
    await page.keyboard.insertText(key('demo').key);
    await tabTo(sidebar.getByRole('textbox', { name: 'API secret' }));
    await page.keyboard.insertText(key('demo').secret);
    await press('Enter');
    await said('CoinTracking answered with 13 coins.');
    await said('19 of 20 calls left');
    expect(calls()).toBe(1);
  }, 120_000);

  test('makes the overview and the tax year', async () => {
    const { sidebar, said, sheets, errorsOn, atRest, calls } = journey;
    await enter(button('Make my Overview · 1 call'));
    await said('Overview is ready.');
    await enter(button('Reports'), 'Shift+Tab');
    await enter(button(/^Tax year/));
    await tabTo(sidebar.getByRole('combobox', { name: 'Method' }));
    for (const step of ['ArrowDown', 'ArrowDown']) await press(step);
    await said('Dearest unit first');
    await tabTo(sidebar.getByRole('checkbox', { name: /^Each exchange by itself/ }));
    await press('Space');
    await enter(button('Make the sheet · 1 call'));
    await said(`${tax} is ready.`);
    await atRest();
    expect(await sheets()).toEqual([ownSheet, 'Overview', tax]);
    expect(await journey.cells(`'${tax}'!Q4:Q6`)).toEqual([[lastYear], ['HIFO'], ['exchange']]);
    expect([...(await errorsOn('Overview')), ...(await errorsOn(tax))]).toEqual([]);
    expect(calls()).toBe(3);
  }, 120_000);

  test('changes the year in the yellow cell, and comes back to the sidebar', async () => {
    const { calls } = journey;
    await enter(button('Open the sheet'));
    await journey.inFront(tax);
    await journey.typeOver(tax, 'Q4', String(lastYear - 1));
    const sold = (await journey.cells(`'${tax}'!B23:B40`)).flat().filter(Boolean).map(String);
    expect(sold.length).toBeGreaterThan(0);
    expect(sold.filter(day => !day.startsWith(String(lastYear - 1)))).toEqual([]);
    expect(calls()).toBe(3);
    await journey.sidebar.getByRole('tab', { selected: true }).focus();
  }, 120_000);

  test('gets the values for the accountant, and inserts the trades of a year', async () => {
    const { said, sheets, atRest, calls, sidebar } = journey;
    await enter(button('Values for the accountant'));
    await said(`${tax} (values) is ready.`);
    expect(await sheets()).toContain(`${tax} (values)`);
    await enter(button('Reports'), 'Shift+Tab');
    await enter(button(/^Formulas/));
    await tabTo(sidebar.getByRole('searchbox'));
    await journey.page.keyboard.insertText('trades of a year');
    await enter(button(/^Trades of a year/));
    await enter(button(/^Insert (in|on)/));
    await said(/^Inserted in /);
    await atRest();
    expect(calls()).toBe(3);
  }, 120_000);

  test('connects a second account, which formulas mean from then on that name none', async () => {
    const { page, sidebar, said, key, calls } = journey;
    const second = key('small');
    await tab('Settings');
    await enter(button('Add an account'));
    for (const [label, text] of [
      ['Name of the account', 'Savings'],
      ['API key', second.key],
      ['API secret', second.secret],
    ] as const) {
      await tabTo(sidebar.getByRole('textbox', { name: label }));
      await page.keyboard.insertText(text);
    }
    await press('Enter');
    await said('CoinTracking answered with 1 coin.');
    expect(await sidebar.getByRole('combobox', { name: 'Account' }).inputValue()).toBe('Savings');
    await tab('Settings');
    await enter(button(/^Savings/));
    await enter(button('Use it when no account is named'));
    await sidebar.getByLabel('New name for “default”').waitFor();
    await page.keyboard.insertText('Main');
    await press('Enter');
    await said('Formulas that name no account now mean “Savings”.');
    await enter(button('Settings'));
    await button(/^Savings .*Used when no account is named/).waitFor();
    expect(calls()).toBe(4);
  }, 120_000);

  test('sets a schedule, and disconnects one of two accounts after a second thought', async () => {
    const { sidebar, said, sheets } = journey;
    await tab('Refresh');
    await tabTo(sidebar.getByRole('switch'));
    await press('Space');
    await tabTo(sidebar.getByRole('combobox', { name: 'How often' }));
    await press('ArrowUp');
    await said('Last: not yet');
    await tab('Settings');
    await enter(button(/^Main/));
    await enter(button('Disconnect…'));
    // The way out has the focus first.
    const question = sidebar.getByRole('group', { name: 'Disconnect “Main”?' });
    await question.waitFor();
    await press('Escape');
    expect(await question.count()).toBe(0);
    await press('Enter');
    await enter(question.getByRole('button', { name: 'Disconnect' }), 'Shift+Tab');
    await said('“Main” is disconnected');
    expect(await sheets()).toEqual(expect.arrayContaining([ownSheet, 'Overview', tax, `${tax} (values)`]));
    expect(await journey.cells(`'${ownSheet}'!A1`)).toEqual([[ownNote]]);
  }, 120_000);
});

/** Keys that a person presses in the sidebar. After each the focus is on something, and a ring shows on what. */
function keysOf(journey: () => Journey) {
  const where = `(() => {
    const element = document.activeElement;
    if (element === document.body) return 'nowhere';
    const isTitle = element.matches('h2, h3, .outcome, section');
    const isRinged = element.matches('input, select') || getComputedStyle(element).outlineStyle !== 'none';
    return isTitle || isRinged || element.closest('.option') ? 'seen' : 'not seen: ' + element.outerHTML.slice(0, 80);
  })()`;
  let frame: Frame | undefined;
  async function frameShown(): Promise<Frame> {
    frame ??= (await (await journey().page.locator('#sidebar iframe').elementHandle())!.contentFrame())!;
    return frame;
  }
  async function press(key: string): Promise<void> {
    await journey().page.keyboard.press(key);
    const shown = await frameShown();
    await shown.waitForFunction(`${where} === 'seen'`, undefined, { timeout: 3_000 }).catch(async () => {
      throw new Error(`After ${key} the focus is ${await shown.evaluate<string>(where)}.`);
    });
  }
  async function pressUntil(target: Locator, key: string): Promise<void> {
    const wanted = target.filter({ visible: true }).first();
    await wanted.waitFor();
    for (let steps = 0; steps < 60; steps++) {
      if (await wanted.evaluate(element => element === document.activeElement)) return;
      await press(key);
    }
    throw new Error(`${target} is not on the way of ${key}.`);
  }
  return { press, pressUntil };
}
