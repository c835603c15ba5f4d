// What a refresh asks of the spreadsheet itself: each reading waits for whatever is being calculated.
import type { Outcome } from '../../dev/host/host';
import { type AddOnHarness, startAddOn } from '../support/add-on-harness';

let addOn: AddOnHarness;
/** By sheet: what was read of its formulas. */
let readings: { readonly sheetId: number; readonly isWhole: boolean }[];

beforeEach(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
  addOn.workbook.set('A1', { formula: '=CT_BALANCE("BTC")' });
  // Far from the formulas, so that reading all differs from reading them.
  for (const sheet of ['Sheet1', 'Data']) addOn.workbook.set(`${sheet}!F20`, 'mine');
  readings = [];
  const { formulas } = addOn.workbook;
  addOn.workbook.formulas = (sheetId, box) => {
    readings.push({ sheetId, isWhole: box.rows === 20 && box.columns === 6 });
    return formulas.call(addOn.workbook, sheetId, box);
  };
});
afterEach(() => addOn.close());

const refreshes = {
  'the menu’s': () => addOn.menu('refreshAll'),
  'the clock’s': () => addOn.schedule(),
};
const started = Object.entries(refreshes);

function countOf(outcome: Outcome) {
  expect(outcome).toMatchObject({ ok: true });
  const { byCall } = outcome.counts;
  const whole = readings.filter(({ isWhole }) => isWhole);
  return {
    getSheets: byCall['SpreadsheetApp.getSheets'],
    getSheetFacts: byCall['SpreadsheetApp.getSheetFacts'],
    wholeReadings: [0, 1].map(id => whole.filter(({ sheetId }) => sheetId === id).length),
    smallReadings: readings.length - whole.length,
    canEdit: byCall['SpreadsheetApp.canEdit'],
    replacements: byCall['SpreadsheetApp.replaceText'],
    searches: byCall['SpreadsheetApp.search'],
    flush: byCall['SpreadsheetApp.flush'],
  };
}

/** There and back; a search for texts like our names before, and one for second names after. */
const once = {
  getSheets: 1,
  getSheetFacts: 2,
  wholeReadings: [1, 1],
  replacements: 2,
  searches: 2,
  flush: 1,
};

test.each(started)(
  '%s refresh of one formula reads the sheets once, and its cell once more after the fetch',
  async (_, refresh) => {
    const counts = countOf(await refresh());
    expect(counts).toEqual({ ...once, smallReadings: 1, canEdit: 1 });
    expect(addOn.calls()).toBe(1);
  },
);

test('with nothing to fetch, its cell isn’t read again', async () => {
  await addOn.menu('refreshAll');
  readings.length = 0;
  const counts = countOf(await addOn.menu('refreshAll'));
  expect(counts).toEqual({ ...once, smallReadings: 0, canEdit: 1 });
  expect(addOn.calls()).toBe(1);
});

test.each(started)('%s refresh of formulas on two sheets reads each as often as one', async (_, refresh) => {
  addOn.workbook.set('A2', { formula: '=CT_BALANCE("ETH")' });
  addOn.workbook.set('C5', { formula: '=CT_GAINS("ETH";"cost")' });
  addOn.workbook.set('Data!A2', { formula: '=CT_TOTAL()' });
  const before = addOn.workbook.snapshot();
  const counts = countOf(await refresh());
  expect(counts).toEqual({ ...once, smallReadings: 2, canEdit: 2 });
  expect(addOn.workbook.snapshot()).toEqual(before);
  expect(addOn.workbook.recalculated).toHaveLength(8);
});

test.each([
  ['in columns', (index: number) => `A${index + 2}`],
  ['scattered', (index: number) => `${index % 2 ? 'Sheet1' : 'Data'}!${'ACE'[index % 3]}${1 + index * 2}`],
])('ten times as many formulas %s take no more calls of the spreadsheet', async (_, address) => {
  const callsWith = async (count: number) => {
    for (let index = 0; index < count; index++)
      addOn.workbook.set(address(index), { formula: `=CT_BALANCE("${index % 2 ? 'BTC' : 'ETH'}")` });
    await addOn.menu('refreshAll');
    const { counts } = await addOn.menu('refreshAll');
    return counts.byService.SpreadsheetApp;
  };
  const few = await callsWith(20);
  expect(await callsWith(200)).toBe(few);
});

test('where the cells can’t be read again by their places, the sheets are searched once more', async () => {
  const { formulas } = addOn.workbook;
  addOn.workbook.formulas = (sheetId, box) => {
    if (box.rows === 1) throw new Error(`Sheet ${sheetId} not found`);
    return formulas.call(addOn.workbook, sheetId, box);
  };
  const before = addOn.workbook.snapshot();
  const { getSheets, wholeReadings } = countOf(await addOn.menu('refreshAll'));
  expect({ getSheets, wholeReadings }).toEqual({ getSheets: 2, wholeReadings: [2, 2] });
  expect(addOn.workbook.snapshot()).toEqual(before);
  expect(JSON.stringify(before)).not.toMatch('REFRESHING');
});
