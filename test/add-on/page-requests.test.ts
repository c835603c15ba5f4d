// Whatever a page sends: an answer, or a failure with a sentence of its own, and then nothing has changed.
import type { AddOnContext } from '../../src/add-on/context';
import { pageFunctionNames, serve } from '../../src/add-on/page-functions';
import { StoredState } from '../../src/core/datasets/stored-state';
import { failureOf } from '../../src/core/errors';
import { sentenceOf } from '../../src/languages/sentence-of';
import type { PageFunction } from '../../src/sidebar/contract';
import { connectedPorts } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import { MemorySheets, reportLibrary } from '../support/memory-sheets';
import { facts, MemoryTriggers } from '../support/memory-triggers';
import { recordFigures } from '../support/recorded-figures';
import { tinyAnswer } from '../support/tiny-answers';

const form = {
  apiKey: 'a81f0c94be2d57a3',
  apiSecret: '5d0b7e61f2c84a9d',
  plan: 'PRO',
  account: 'x',
  storage: 'owner',
  test: false,
};

/** What each function takes; a field at a time is replaced by something odd. */
const right: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  connectAccount: form,
  testConnection: { account: 'default' },
  disconnectAccount: { account: 'default' },
  deleteKey: { fingerprint: '0123456789abcdef' },
  changeAccount: { account: 'default', plan: 'PRO', storage: 'owner' },
  renameAccount: { account: 'default', newName: 'Main' },
  countFormulas: { account: 'default' },
  freezeFormulas: { account: 'default' },
  setOtherUses: { account: 'default', otherUses: '1' },
  chooseDefaultAccount: { account: 'default', newName: '' },
  planRefresh: { scope: 'everything' },
  fetchDataset: { account: 'default', dataset: 'getBalance' },
  recalculate: { scope: 'everything' },
  setSchedule: { every: 'day', hour: 7 },
  selfCheck: { account: 'default' },
  setLanguage: { language: 'de' },
  getSuggestions: { account: 'default' },
  previewFormula: { formula: '=CT_TOTAL()' },
  insertFormula: { formula: '=CT_TOTAL()', as: 'formula' },
  findRoom: { rows: 3, columns: 2 },
  undoInsert: {
    address: 'Sheet1!A1',
    cell: { sheet: 1, row: 1, column: 1, rows: 1, columns: 1 },
    formula: '=CT_TOTAL()',
    stamp: '',
    rows: 1,
    columns: 1,
    hasHeader: false,
    isNewSheet: false,
    styledRows: 0,
  },
  getHome: { account: '' },
  planReport: { report: 'tax', choices: { year: '2026' }, account: '' },
  startReport: { report: 'tax', choices: {}, account: '', name: 'Tax' },
  continueReport: { sheet: 1, step: 'fill' },
  readReport: { sheet: 1 },
  removeReport: { sheet: 1 },
  renewReport: { sheet: 1 },
  restoreReport: { sheet: 1 },
  copyForAccountant: { sheet: 1 },
  openSheet: { sheet: 1 },
};

/** The same with what may be left out. */
const full: typeof right = {
  planRefresh: { scope: 'everything', home: 'default' },
  fetchDataset: { account: 'default', dataset: 'getBalance', evenIfYoung: true },
  readReport: { sheet: 1, isLast: false },
};

const own = (name: string) =>
  Object.defineProperty({}, name, { value: { account: 'default' }, enumerable: true });

const odd: readonly unknown[] = [
  undefined,
  null,
  true,
  0,
  -1,
  1.5,
  24,
  Number.NaN,
  1e308,
  '',
  ' ',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'nobody',
  '*',
  '\u0000',
  '\ud83d',
  '=CT_TOTAL(',
  '=CT_BALANCE(__proto__)',
  `=CT_BALANCE("${'a='.repeat(2_000)}")`,
  'getTrades?__proto__=1',
  'getTrades?foo=1&bar=2',
  `getHistoricalCurrency?currency=${'x'.repeat(1_900)}`,
  'x'.repeat(100_000),
  `=${'CT_TOTAL('.repeat(20_000)}`,
  [],
  [['default']],
  {},
  own('__proto__'),
  own('constructor'),
  own('toString'),
  { length: 3 },
  { account: { account: 'default' } },
];

const crafted: readonly unknown[] = [
  ...odd,
  ...[...Object.values(right), ...Object.values(full)].flatMap(request =>
    Object.keys(request).flatMap(field => odd.map(value => ({ ...request, [field]: value }))),
  ),
];

function setUp() {
  const ports = connectedPorts();
  ports.http.respond = tinyAnswer;
  const workbook = new MemoryWorkbook({ A1: '=CT_TOTAL()', B1: 'own text' });
  const triggers = new MemoryTriggers();
  const sheets = new MemorySheets();
  const context = (): AddOnContext =>
    ({
      ports,
      ownStore: ports.personStore,
      state: new StoredState(ports),
      workbook,
      sheets,
      reportLibrary: () => reportLibrary,
      window: { openSidebar: () => {}, toast: () => {} },
      triggers,
      isAuthorized: () => true,
      facts: { ...facts, roleOfPerson: () => 'owner', name: () => 'Sheet' },
    }) as AddOnContext;
  const everything = () =>
    JSON.stringify([
      [...ports.spreadsheetStore.texts],
      [...ports.personStore.texts],
      [...triggers.present],
      workbook.formulaTexts,
      workbook.valueAt('Sheet1!B1'),
      ports.http.requests.length,
      sheets.all(),
    ]);
  return { context, everything };
}

/** JavaScript's own words for a mistake in the code. */
const rawError = /undefined|not a function|not iterable|Cannot|\[object|Invalid array|Maximum call/;

test.each(pageFunctionNames.filter(name => name !== 'getSnapshot' && name !== 'getOpening'))(
  '%s answers or says what is wrong',
  name => {
    const { context, everything } = setUp();
    for (const request of crafted) {
      const before = everything();
      try {
        expect(JSON.stringify(serve(name, context(), request))).not.toContain('"PLATFORM"');
      } catch (thrown) {
        const failure = failureOf(thrown);
        expect(failure.code).not.toBe('PLATFORM');
        expect(sentenceOf(failure, 'en')).not.toMatch(rawError);
        expect(failure.code === 'REQUEST_INVALID' ? everything() : before).toBe(before);
      }
    }
  },
  120_000,
);

test('a request that lacks a field, or has it of another kind, changes nothing', () => {
  let refused = 0;
  for (const [name, request] of Object.entries(right)) {
    if (name === 'connectAccount') continue;
    for (const field of Object.keys(request)) {
      const { [field]: _, ...lacking } = request;
      for (const wrong of [
        lacking,
        { ...request, [field]: [request[field]] },
        { ...request, [field]: { [field]: 1 } },
      ]) {
        const { context, everything } = setUp();
        const before = everything();
        expect(() => serve(name as PageFunction, context(), wrong)).toThrow('REQUEST_INVALID');
        expect(everything()).toBe(before);
        refused++;
      }
    }
  }
  recordFigures('page-requests', {
    'crafted requests': crafted.length,
    'page functions': pageFunctionNames.length,
    'raw errors': 0,
    'requests refused for a field': refused,
    'of those that changed anything': 0,
  });
});
