import { menuItems } from '../../src/menu/menu';
import { editor, owner, type Rig, startRig } from './rig';

let rig: Rig;
beforeEach(async () => {
  rig = await startRig();
});
afterEach(() => rig.close());

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
  rig.host
    .menus(rig.sheet)
    .flatMap(({ items }) => items.flatMap(item => (item.kind === 'item' ? item.caption : [])));
const lastToast = () => rig.host.toasts(rig.sheet).at(-1)?.message;
const open = (authMode: 'NONE' | 'LIMITED' | 'FULL', user = owner) =>
  rig.host.call({ entry: 'open', functionName: 'onOpen', authMode, spreadsheet: rig.sheet, user });

describe('opening the spreadsheet', () => {
  test.each(['NONE', 'LIMITED', 'FULL'] as const)('builds the whole menu under %s', async authMode => {
    expect(await open(authMode)).toMatchObject({ ok: true });
    expect(rig.host.menus(rig.sheet)).toMatchObject([{ kind: 'addon' }]);
    expect(captions()).toEqual(english);
  });

  test('touches no service but for the language, and without that the menu is English', async () => {
    const { counts } = await open('NONE');
    expect(Object.keys(counts.byCall).sort()).toEqual(['Session.getActiveUserLocale', 'Ui.addToUi']);
    rig.host.setLocale(owner, 'de');
    rig.host.faults.localeFailure = 'You do not have permission to call Session.getActiveUserLocale';
    await open('NONE');
    expect(captions()).toEqual(english);
  });

  test.each([
    ['de', 'Alles aktualisieren'],
    ['zh_TW', '全部刷新'],
    ['fr', 'Refresh all'],
  ])('for a person whose language is %s, it says “%s”', async (locale, caption) => {
    rig.host.setLocale(editor, locale);
    await open('LIMITED', editor);
    expect(captions()).toContain(caption);
  });

  test('after installing, the menu is there, too', async () => {
    const at = { spreadsheet: rig.sheet, user: owner };
    await rig.host.call({ entry: 'install', functionName: 'onInstall', ...at });
    expect(captions()).toEqual(english);
  });

  test('every item calls a function that exists', async () => {
    await open('FULL');
    const items = rig.host.menus(rig.sheet).flatMap(menu => menu.items);
    const names = items.flatMap(item => (item.kind === 'item' ? item.functionName : []));
    expect(names).toEqual(menuItems.filter(Boolean));
    for (const name of names) expect(await rig.menu(name)).toMatchObject({ ok: true });
  });
});

test.each([
  ['openSidebar', 'connect'],
  ['openSchedule', 'schedule'],
  ['openHelp', 'functions'],
])('%s opens the sidebar at %s, in the person’s language', async (functionName, section) => {
  rig.host.setLocale(owner, 'zh-CN');
  await rig.menu(functionName);
  const { title, html } = rig.host.sidebar(rig.sheet, owner)!;
  expect(title).toBe('CoinTracking');
  expect(html).toContain(`<html lang="zh" data-section="${section}">`);
});

test('a refresh fetches what the formulas of its scope read, and says what it did', async () => {
  await rig.connect('demo');
  rig.workbook.set('A1', { formula: '=CT_TOTAL()' });
  rig.workbook.set('A2', { formula: '=SUM(CT_GAINS(,"cost"))' });
  rig.workbook.set('Data!A1', { formula: '=CT_TRADES("limit=5")' });
  await rig.menu('refreshSheet');
  expect(lastToast()).toBe('2 datasets fetched, 2 formulas recalculated.');
  rig.workbook.select(owner, 'Data!A1:C9');
  await rig.menu('refreshSelection');
  expect(lastToast()).toBe('1 dataset fetched, 1 formula recalculated.');
  await rig.menu('refreshAll');
  expect(lastToast()).toBe('0 datasets fetched, 3 formulas recalculated.');
  expect(rig.calls()).toBe(3);
});

test('what a refresh could not fetch is told with its reason', async () => {
  await rig.connect('demo');
  rig.workbook.set('A1', { formula: '=CT_TOTAL()' });
  rig.sandbox.misbehave('html');
  await rig.menu('refreshAll');
  expect(lastToast()).toMatch(/1 dataset could not be fetched: CoinTracking answered with a web page/);
});

test('retrying errors fetches and recalculates only for the cells that show one', async () => {
  await rig.connect('demo');
  rig.workbook.set('A1', { formula: '=CT_TOTAL()', value: 12 });
  rig.workbook.set('A2', { formula: '=CT_GAINS("BTC")', value: '#ERROR!' });
  await rig.menu('retryErrors');
  expect(new Set(rig.workbook.recalculated)).toEqual(new Set(['Sheet1!A2']));
  expect(rig.calls()).toBe(1);
  rig.workbook.set('A2', { value: 3 });
  await rig.menu('retryErrors');
  expect(lastToast()).toBe('No CoinTracking formula shows an error.');
});

test('without a formula of ours, every refresh says how to begin', async () => {
  await rig.menu('refreshAll');
  expect(lastToast()).toMatch(/There is no CoinTracking formula here yet/);
});

test('freezing turns the selected formulas into values; texts that look like more stay texts', async () => {
  rig.workbook.set('A1', {
    formula: '=CT_TRADES()',
    value: [
      ['=HYPERLINK("x")', '007'],
      [12.5, 'TRUE'],
    ],
  });
  rig.workbook.set('A5', { formula: '=SUM(B1:B2)', value: 12.5 });
  rig.workbook.select(owner, 'A1:A9');
  await rig.menu('freezeSelection');
  expect(lastToast()).toBe('1 formula turned into values.');
  const { snapshot } = rig.workbook;
  expect(snapshot.call(rig.workbook)).toMatchObject({
    'Sheet1!A1': { formula: '', value: '=HYPERLINK("x")' },
    'Sheet1!B1': { formula: '', value: '007' },
    'Sheet1!A2': { formula: '', value: 12.5 },
    'Sheet1!B2': { formula: '', value: 'TRUE' },
    'Sheet1!A5': { formula: '=SUM(B1:B2)' },
  });
});

test('what can’t be done is said in a dialog, in the person’s language', async () => {
  rig.host.setLocale(owner, 'de');
  await rig.menu('freezeSelection');
  expect(rig.host.alerts(rig.sheet)).toMatchObject([
    {
      title: 'CoinTracking',
      message: expect.stringMatching(/In der Auswahl steht keine CoinTracking-Formel/),
    },
  ]);
});

test('protected cells are left as they are and told; merged ones, formats, notes and rules stay', async () => {
  await rig.connect('demo');
  const more = { numberFormat: '0.00', note: 'mine', validation: 'a number' };
  rig.workbook.set('A1', { formula: '=CT_TOTAL()', ...more });
  rig.workbook.set('A2', { formula: '=CT_BALANCE("BTC")', ...more });
  rig.workbook.set('A3', { formula: '=CT_BALANCE("ETH")', ...more });
  rig.workbook.merge('A3:C4');
  rig.workbook.protect('A2', [owner]);
  const before = rig.workbook.snapshot();
  await rig.menu('refreshAll', editor);
  expect(lastToast()).toMatch(/2 formulas recalculated\. 1 formula in protected cells left/);
  expect(new Set(rig.workbook.recalculated)).toEqual(new Set(['Sheet1!A1', 'Sheet1!A3']));
  expect(rig.workbook.snapshot()).toEqual(before);
});

test('nothing that is meant for a click can be called by a formula', async () => {
  await rig.connect('demo');
  for (const name of [
    'disconnectAccount',
    'connectAccount',
    'getSnapshot',
    'refreshAll',
    'freezeSelection',
  ]) {
    expect(await rig.note(name, 'default')).toMatch(/can't be done from a cell/);
  }
  expect(await rig.cell('refreshOnSchedule', 'x')).toMatchObject({ ok: false });
  expect(await rig.asked('getSnapshot', null)).toMatchObject({ accounts: [{ account: 'default' }] });
  expect(rig.calls()).toBe(0);
});

test('cells speak the person’s language, too', async () => {
  rig.host.setLocale(owner, 'de');
  expect(await rig.note('CT_BALANCE', 'BTC')).toMatch(
    /CoinTracking ist in dieser Tabelle noch nicht verbunden/,
  );
});

test('the second names give what the first ones give', async () => {
  await rig.connect('demo');
  expect(await rig.value('CT_REFRESHING_BALANCE', 'BTC', 'value_fiat')).toBe(
    await rig.value('CT_BALANCE', 'BTC', 'value_fiat'),
  );
});
