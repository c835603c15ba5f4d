import { menuItems } from '../../src/add-on/menu';
import { type AddOnHarness, editor, owner, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
});
afterEach(() => addOn.close());

const english = [
  'Open sidebar',
  'Refresh all',
  'Refresh this sheet',
  'Refresh selection',
  'Retry errors',
  'Freeze selection to values',
  'Schedule…',
  'Help',
];

const captions = () =>
  addOn.host
    .menus(addOn.sheet)
    .flatMap(({ items }) => items.flatMap(item => (item.kind === 'item' ? item.caption : [])));
const lastToast = () => addOn.host.toasts(addOn.sheet).at(-1)?.message;
const open = (authMode: 'NONE' | 'LIMITED' | 'FULL', user = owner) =>
  addOn.host.call({ entry: 'open', functionName: 'onOpen', authMode, spreadsheet: addOn.sheet, user });

describe('opening the spreadsheet', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('builds the whole menu under %s', async authMode => {
    expect(await open(authMode)).toMatchObject({ ok: true });
    expect(addOn.host.menus(addOn.sheet)).toMatchObject([{ kind: 'addon' }]);
    expect(captions()).toEqual(english);
  });

  test('touches no service but for the language, and without that the menu is English', async () => {
    const { counts } = await open('NONE');
    expect(Object.keys(counts.byCall).sort()).toEqual(['Session.getActiveUserLocale', 'Ui.addToUi']);
    addOn.host.setLocale(owner, 'de');
    addOn.host.faults.localeFailure = 'You do not have permission to call Session.getActiveUserLocale';
    await open('NONE');
    expect(captions()).toEqual(english);
  });

  test.each([
    ['de', 'Alles aktualisieren'],
    ['zh_TW', '全部刷新'],
    ['fr', 'Refresh all'],
  ])('for a person whose language is %s, it says “%s”', async (locale, caption) => {
    addOn.host.setLocale(editor, locale);
    await open('LIMITED', editor);
    expect(captions()).toContain(caption);
  });

  test('after installing, the menu is there, too', async () => {
    const at = { spreadsheet: addOn.sheet, user: owner };
    await addOn.host.call({ entry: 'install', functionName: 'onInstall', ...at });
    expect(captions()).toEqual(english);
  });

  test('every item calls a function that exists', async () => {
    await open('FULL');
    const items = addOn.host.menus(addOn.sheet).flatMap(menu => menu.items);
    const names = items.flatMap(item => (item.kind === 'item' ? item.functionName : []));
    expect(names).toEqual(menuItems.filter(Boolean));
    for (const name of names) expect(await addOn.menu(name)).toMatchObject({ ok: true });
  });
});

test.each([
  ['openSidebar', 'home'],
  ['openSchedule', 'schedule'],
  ['openHelp', 'insert'],
])('%s opens the sidebar at %s, in the person’s language', async (functionName, place) => {
  addOn.host.setLocale(owner, 'zh-CN');
  await addOn.menu(functionName);
  const { title, html } = addOn.host.sidebar(addOn.sheet, owner)!;
  expect(title).toBe('CoinTracking');
  expect(html).toContain(`<html lang="zh" data-place="${place}">`);
});

test('a refresh fetches what the formulas of its scope read, and says what it did', async () => {
  await addOn.connect('demo');
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()' });
  addOn.workbook.set('A2', { formula: '=SUM(CT_GAINS(;"cost"))' });
  addOn.workbook.set('Data!A1', { formula: '=CT_TRADES("limit=5")' });
  await addOn.menu('refreshSheet');
  expect(lastToast()).toBe('2 datasets fetched, 2 formulas recalculated.');
  addOn.workbook.select(owner, 'Data!A1:C9');
  await addOn.menu('refreshSelection');
  expect(lastToast()).toBe('1 dataset fetched, 1 formula recalculated.');
  await addOn.menu('refreshAll');
  expect(lastToast()).toBe('0 datasets fetched, 3 formulas recalculated.');
  expect(addOn.calls()).toBe(3);
});

test('what a refresh could not fetch is reported with its reason', async () => {
  await addOn.connect('demo');
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()' });
  addOn.sandbox.injectFault('html');
  await addOn.menu('refreshAll');
  expect(lastToast()).toMatch(/1 dataset could not be fetched: CoinTracking answered with a web page/);
});

test('retrying errors fetches and recalculates only for the cells that show one', async () => {
  await addOn.connect('demo');
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', value: 12 });
  addOn.workbook.set('A2', { formula: '=CT_GAINS("BTC")', value: '#ERROR!' });
  await addOn.menu('retryErrors');
  expect(new Set(addOn.workbook.recalculated)).toEqual(new Set(['Sheet1!A2']));
  expect(addOn.calls()).toBe(1);
  addOn.workbook.set('A2', { value: 3 });
  await addOn.menu('retryErrors');
  expect(lastToast()).toBe('No CoinTracking formula shows an error.');
});

test('without a formula of ours, every refresh says how to begin', async () => {
  await addOn.menu('refreshAll');
  expect(lastToast()).toMatch(/There is no CoinTracking formula here yet/);
});

test('freezing turns the selected formulas into values; texts that look like more stay texts', async () => {
  addOn.workbook.set('A1', {
    formula: '=CT_TRADES()',
    value: [
      ['=HYPERLINK("x")', '007'],
      [12.5, 'TRUE'],
    ],
  });
  addOn.workbook.set('A5', { formula: '=SUM(B1:B2)', value: 12.5 });
  addOn.workbook.select(owner, 'A1:A9');
  await addOn.menu('freezeSelection');
  expect(lastToast()).toBe('1 formula turned into values.');
  const { snapshot } = addOn.workbook;
  expect(snapshot.call(addOn.workbook)).toMatchObject({
    'Sheet1!A1': { formula: '', value: '=HYPERLINK("x")' },
    'Sheet1!B1': { formula: '', value: '007' },
    'Sheet1!A2': { formula: '', value: 12.5 },
    'Sheet1!B2': { formula: '', value: 'TRUE' },
    'Sheet1!A5': { formula: '=SUM(B1:B2)' },
  });
});

test('what can’t be done is said in a dialog, in the person’s language', async () => {
  addOn.host.setLocale(owner, 'de');
  await addOn.menu('freezeSelection');
  expect(addOn.host.alerts(addOn.sheet)).toMatchObject([
    {
      title: 'CoinTracking',
      message: expect.stringMatching(/In der Auswahl steht keine CoinTracking-Formel/),
    },
  ]);
});

test('protected cells are left as they are and told; merged ones, formats, notes and rules stay', async () => {
  await addOn.connect('demo');
  const more = { numberFormat: '0.00', note: 'mine', validation: 'a number' };
  addOn.workbook.set('A1', { formula: '=CT_TOTAL()', ...more });
  addOn.workbook.set('A2', { formula: '=CT_BALANCE("BTC")', ...more });
  addOn.workbook.set('A3', { formula: '=CT_BALANCE("ETH")', ...more });
  addOn.workbook.merge('A3:C4');
  addOn.workbook.protect('A2', [owner]);
  const before = addOn.workbook.snapshot();
  await addOn.menu('refreshAll', editor);
  expect(lastToast()).toMatch(/2 formulas recalculated\. 1 formula in protected cells left/);
  expect(new Set(addOn.workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A3']));
  expect(addOn.workbook.snapshot()).toEqual(before);
});

test('nothing that is meant for a click can be called by a formula', async () => {
  await addOn.connect('demo');
  for (const name of [
    'disconnectAccount',
    'connectAccount',
    'getSnapshot',
    'refreshAll',
    'freezeSelection',
  ]) {
    expect(await addOn.note(name, 'default')).toMatch(/can't be done from a cell/);
  }
  expect(await addOn.cell('refreshOnSchedule', 'x')).toMatchObject({ ok: false });
  expect(await addOn.asked('getSnapshot', null)).toMatchObject({ accounts: [{ account: 'default' }] });
  expect(addOn.calls()).toBe(0);
});

test('cells speak the person’s language, too', async () => {
  addOn.host.setLocale(owner, 'de');
  expect(await addOn.note('CT_BALANCE', 'BTC')).toMatch(
    /CoinTracking ist in dieser Tabelle noch nicht verbunden/,
  );
});

test('the second names give what the first ones give', async () => {
  await addOn.connect('demo');
  expect(await addOn.value('CT_REFRESHING_BALANCE', 'BTC', 'value_fiat')).toBe(
    await addOn.value('CT_BALANCE', 'BTC', 'value_fiat'),
  );
});
