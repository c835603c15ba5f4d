// Turning formulas into the values that they show.
import { areaOf } from '../../src/formulas/cell-reference';
import { findCtCells } from '../../src/formulas/ct-cells';
import { freezeCells, freezeSelection } from '../../src/formulas/freeze';
import type { CellValue } from '../../src/functions/define/cell-value';
import { failureFrom } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';

type Cells = Record<string, CellValue | readonly [string, CellValue]>;

const nothing = { formulas: 0, errors: 0, loading: 0, protectedCells: 0, changed: 0 };

function frozen(cells: Cells, ...selected: string[]) {
  const workbook = new MemoryWorkbook(cells);
  workbook.selected = selected;
  return { workbook, done: freezeSelection(workbook) };
}

test('formulas of ours become the values they show; others stay formulas', () => {
  const when = new Date(2026, 0, 15);
  const cells: Cells = {
    A1: ['=CT_TOTAL()', 12.5],
    A2: ['=CT_STATUS("getBalance")', when],
    A3: ['=SUM(A1:A2)', 12.5],
    B1: ['=CT_TOTAL()', 1],
  };
  const { workbook, done } = frozen(cells, 'A1:A9');
  expect(done).toEqual({ ...nothing, formulas: 2 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A3': '=SUM(A1:A2)', 'Sheet1!B1': '=CT_TOTAL()' });
  expect([workbook.valueAt('A1'), workbook.valueAt('A2')]).toEqual([12.5, when]);
});

const table = [
  ['Time', 'Type', ''],
  [1, 'Trade', ''],
  ['', '', ''],
  [2, 'Deposit', '1/2'],
];

/** Its formula stands in A1, a note beside it and one below. */
function withTable() {
  const workbook = new MemoryWorkbook();
  workbook.content.set('A1', { formula: '=CT_TRADES()', value: table });
  workbook.type('E2', 'mine');
  workbook.type('A6', 'below');
  workbook.selected = ['A1'];
  return workbook;
}

test('a table that spills beyond the selection is frozen as a whole, with few writes', () => {
  const workbook = withTable();
  expect(freezeSelection(workbook)).toEqual({ ...nothing, formulas: 1 });
  expect(workbook.formulaTexts).toEqual({});
  expect(workbook.values('Sheet1')).toEqual([
    ['Time', 'Type', '', '', ''],
    [1, 'Trade', '', '', 'mine'],
    ['', '', '', '', ''],
    [2, 'Deposit', '1/2', '', ''],
    ['', '', '', '', ''],
    ['below', '', '', '', ''],
  ]);
  // The formula's cell, the rest of its row, its second and its fourth row.
  expect(workbook.writes).toBe(4);
});

test('where a table reaches into protected cells, its formula comes back', () => {
  const workbook = withTable();
  workbook.isProtected = address => address === 'Sheet1!B4';
  expect(freezeSelection(workbook)).toEqual({ ...nothing, protectedCells: 1 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TRADES()' });
});

test.each<[string, (workbook: MemoryWorkbook) => void, string, string]>([
  ['a row is inserted above', ({ content }) => content.insertRow('Sheet1', 1), 'A2', 'A7'],
  ['a column is inserted before', ({ content }) => content.insertColumn('Sheet1', 1), 'B1', 'B6'],
  ['the row below it is deleted', ({ content }) => content.deleteRow('Sheet1', 5), 'A1', 'A5'],
])('while the table is gone and %s, it comes back in its new place', (_, act, first, below) => {
  const workbook = withTable();
  let flushes = 0;
  workbook.onCall = name => {
    if (name === 'flush' && ++flushes === 1) act(workbook);
  };
  freezeSelection(workbook);
  const { row, column } = areaOf(first, 'Sheet1')!;
  expect(workbook.valuesIn({ sheet: 'Sheet1', row, column, rows: 4, columns: 3 })).toEqual(table);
  expect(workbook.valueAt(below)).toBe('below');
});

test('what is typed into the gap stays, and the values around it come back', () => {
  const workbook = withTable();
  let flushes = 0;
  workbook.onCall = name => {
    if (name === 'flush' && ++flushes === 1) workbook.type('B4', 'typed');
  };
  freezeSelection(workbook);
  expect(workbook.valueAt('B4')).toBe('typed');
  expect(workbook.valueAt('B2')).toBe('Trade');
});

test.each(['#42 mint', '# of coins', '#N/A, says the exchange', '#TODO!', 'Laden', 'To the moon...'])(
  '%j is a value like any other',
  value => {
    const { workbook, done } = frozen({ A1: ['=CT_TRADES()', value] }, 'A1');
    expect(done).toEqual({ ...nothing, formulas: 1 });
    expect(workbook.valueAt('A1')).toBe(value);
  },
);

test('a formula that was changed or moved since it was found is left as it is', () => {
  const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 1], A2: ['=CT_TOTAL()', 2] });
  workbook.selected = ['A1:A2'];
  workbook.onCall = name => {
    if (name === 'valuesIn') workbook.type('A2', '=CT_TOTAL("profit_fiat")');
  };
  expect(freezeSelection(workbook)).toEqual({ ...nothing, formulas: 1, changed: 1 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A2': '=CT_TOTAL("profit_fiat")' });
});

test('where all were, or their sheet is gone, it says so', () => {
  for (const act of [
    (workbook: MemoryWorkbook) => workbook.content.insertRow('Sheet1', 1),
    (workbook: MemoryWorkbook) => workbook.deleteSheet('Sheet1'),
  ]) {
    const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 1], 'Other!A1': 'mine' });
    workbook.onCall = name => {
      if (name === 'valuesIn') act(workbook);
    };
    expect(failureFrom(() => freezeSelection(workbook)).code).toBe('SHEET_CHANGED');
  }
});

test('what is still loading is left and counted, and the rest is frozen', () => {
  const { workbook, done } = frozen({ A1: ['=CT_TOTAL()', 'Loading...'], A2: ['=CT_TOTAL()', 3] }, 'A1:A2');
  expect(done).toEqual({ ...nothing, formulas: 1, loading: 1 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});

test('an error is not a value to keep: its formula stays', () => {
  const { workbook, done } = frozen({ A1: ['=CT_TOTAL()', '#ERROR!'], A2: ['=CT_TOTAL()', 3] }, 'A1:A2');
  expect(done).toEqual({ ...nothing, formulas: 1, errors: 1 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});

test.each([
  ...[
    '#ERROR!',
    '#N/A',
    '#NV',
    '#FEHLER!',
    '#VALEUR!',
    '#¡VALOR!',
    '#¿NOMBRE?',
    '#N/D',
    '#DZIEL/0!',
    '#Н/Д',
    '#BŁĄD!',
  ],
  ...['Loading...', 'Wird geladen...', 'Chargement…', 'Загрузка...', '正在加载...', '読み込んでいます...'],
])('%s is what Sheets says instead of a value: the formula stays', text => {
  const { workbook } = frozen({ A1: ['=CT_TOTAL()', text], A2: ['=CT_TOTAL()', 3] }, 'A1:A2');
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});

test.each<[string, Cells, string]>([
  ['nothing of ours is selected', { A1: ['=SUM(1)', 1], A2: 'text' }, 'NOTHING_SELECTED'],
  ['every cell is still loading', { A1: ['=CT_TOTAL()', 'Loading...'], A2: 'Loading...' }, 'STILL_LOADING'],
])('where %s, nothing is changed', (_, cells, code) => {
  const workbook = new MemoryWorkbook(cells);
  workbook.selected = ['A1:A2'];
  expect(failureFrom(() => freezeSelection(workbook)).code).toBe(code);
  expect(workbook.writes).toBe(0);
});

test('where all cells are protected, it says so', () => {
  const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 1] });
  workbook.isProtected = () => true;
  expect(failureFrom(() => freezeSelection(workbook)).code).toBe('CELLS_PROTECTED');
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});

test('where only some are protected, the others are frozen and both are counted', () => {
  const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 1], A2: ['=CT_TOTAL()', 2] });
  workbook.selected = ['A1:A2'];
  workbook.isProtected = address => address === 'Sheet1!A1';
  expect(freezeSelection(workbook)).toEqual({ ...nothing, formulas: 1, protectedCells: 1 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});

describe('on several sheets', () => {
  const all = (workbook: MemoryWorkbook) => freezeCells(findCtCells('everything', workbook).cells, workbook);

  test('each is frozen, with what spills from its formulas', () => {
    const workbook = new MemoryWorkbook({
      A1: ['=CT_TOTAL()', 1],
      'Data!B2': ['=CT_TRADES()', 'Time'],
      'Data!B3': 'Trade',
    });
    expect(all(workbook)).toEqual({ ...nothing, formulas: 2 });
    expect(workbook.formulaTexts).toEqual({});
    expect(workbook.valueAt('Data!B3')).toBe('Trade');
  });

  test('one that is protected is counted, and the others are frozen', () => {
    const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 1], 'Data!A1': ['=CT_TOTAL()', 2] });
    workbook.isProtected = address => address.startsWith('Data!');
    expect(all(workbook)).toEqual({ ...nothing, formulas: 1, protectedCells: 1 });
    expect(workbook.formulaTexts).toEqual({ 'Data!A1': '=CT_TOTAL()' });
  });

  test('where nothing can be frozen, it says why; where there is nothing, that is no failure', () => {
    const workbook = new MemoryWorkbook({ A1: ['=CT_TOTAL()', 1], 'Data!A1': ['=CT_TOTAL()', 2] });
    workbook.isProtected = () => true;
    expect(failureFrom(() => all(workbook)).code).toBe('CELLS_PROTECTED');
    expect(all(new MemoryWorkbook({ A1: 'own text' }))).toEqual(nothing);
  });
});
