// A person who fills in cells of their sheet as an argument: their own classes, and targets.
import { ok } from '../support/browser/acts';
import { describeInBrowser } from '../support/browser/describe-in-browser';
import { insertScript } from '../support/browser/insert-states';
import type { Script } from '../support/browser/scripted-add-on';
import { openSidebarPage, type SidebarPage } from '../support/browser/sidebar-page';

describeInBrowser('ranges on the tab Insert, in Chromium', browserPath => {
  let sidebar: SidebarPage;
  let page: SidebarPage['page'];

  beforeAll(async () => {
    sidebar = await openSidebarPage(browserPath);
    page = sidebar.page;
  });
  afterAll(() => sidebar.close());
  afterEach(() => expect(sidebar.complaints).toEqual([]));

  const open = async (change: Partial<Script> = {}) => {
    await sidebar.open({ place: 'insert', script: insertScript(change) });
    await button(/^Formulas/).click();
    await button(/^Shares of the portfolio/).click();
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const cells = (name: string) => page.getByRole('textbox', { name });
  const formulaIs = (text: string) => page.locator('.formula-box code', { hasText: text }).waitFor();
  const insertIsOff = () => page.locator('.foot .button').first().getAttribute('aria-disabled');

  test('classes of one’s own are one more choice, and their cells are taken from the selection', async () => {
    await open();
    await page.getByRole('combobox', { name: 'By' }).selectOption('Classes of your own');
    await sidebar.shown('The preview comes as soon as “Coins and their classes” is filled in.');
    expect(await cells('Coins and their classes').evaluate(field => field === document.activeElement)).toBe(
      true,
    );
    expect(await insertIsOff()).toBe('true');
    await button('Use selection: Coins and their classes').click();
    await formulaIs('=CT_ALLOCATION(Sheet1!D2:E9)');
    await sidebar.shown('212 rows × 9 columns');
    await page.locator('.chip').getByText('Class', { exact: true }).waitFor();
    await page.getByRole('combobox', { name: 'By' }).selectOption('Exchange');
    await formulaIs('=CT_ALLOCATION("exchange")');
  });

  test('by keyboard alone: chosen, typed, and wrong at the field until it names cells', async () => {
    await open();
    await page.getByRole('combobox', { name: 'By' }).focus();
    await sidebar.press('End');
    await page.keyboard.type('stocks');
    await sidebar.shown('“stocks” names no cells. Give a range such as D2:E9');
    expect(await cells('Coins and their classes').getAttribute('aria-invalid')).toBe('true');
    expect(await insertIsOff()).toBe('true');
    expect(JSON.stringify(sidebar.requestsOf('previewFormula'))).not.toContain('stocks');
    await sidebar.press('Control+a');
    await page.keyboard.type('D2:E9');
    await formulaIs('=CT_ALLOCATION(D2:E9)');
    await sidebar.press('Tab', 'Enter');
    await formulaIs('=CT_ALLOCATION(Sheet1!D2:E9)');
  });

  test('targets stand under more choices, and what the script says of them stands at the field', async () => {
    await open({
      previewFormula: ({ formula }) =>
        ok({
          kind: 'failure',
          failure: { code: 'ARGUMENT_INVALID', argument: 'targets', given: formula, expected: 'share' },
        }),
    });
    await button('More choices').click();
    await button('Use selection: Targets').click();
    await page.locator('.field', { hasText: 'Targets' }).locator('.field-error').waitFor();
    expect(sidebar.requestsOf('previewFormula').at(-1)).toEqual({
      formula: '=CT_ALLOCATION("coin"; Sheet1!D2:E9)',
    });
  });

  test('where the selection can’t be read, the field stays and the reason is said', async () => {
    await open({
      getSelection: () => {
        throw new Error('Service Spreadsheets failed');
      },
    });
    await page.getByRole('combobox', { name: 'By' }).selectOption('Classes of your own');
    await button('Use selection: Coins and their classes').click();
    await page.locator('.notice.error').waitFor();
    expect(await cells('Coins and their classes').inputValue()).toBe('');
  });
});
