// Turning formulas into the values that they show.
import { freezeSelection } from '../../src/formulas/freeze';
import type { CellValue } from '../../src/functions/define/cell-value';
import { failureFrom } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';

type Cells = Record<string, CellValue | readonly [string, CellValue]>;

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
  expect(done).toEqual({ formulas: 2, errors: 0, protectedCells: 0 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A3': '=SUM(A1:A2)', 'Sheet1!B1': '=CT_TOTAL()' });
  expect([workbook.valueAt('A1'), workbook.valueAt('A2')]).toEqual([12.5, when]);
});

test('a table that spills beyond the selection is frozen as a whole, with few writes', () => {
  const table: Cells = {
    A1: ['=CT_TRADES()', 'Time'],
    B1: 'Type',
    A2: 1,
    B2: 'Trade',
    A3: 2,
    B3: 'Deposit',
    D3: 'mine',
  };
  const workbook = new MemoryWorkbook(table);
  workbook.selected = ['A1'];
  // The spilled cells go with their formula.
  const { writeValues } = workbook;
  let writes = 0;
  workbook.writeValues = (area, values) => {
    const done = writeValues.call(workbook, area, values);
    if (writes++ === 0)
      for (const address of ['B1', 'A2', 'B2', 'A3', 'B3']) {
        const { row, column } = { row: Number(address[1]), column: address.charCodeAt(0) - 64 };
        writeValues.call(workbook, { sheet: 'Sheet1', row, column, rows: 1, columns: 1 }, [['']]);
      }
    return done;
  };
  expect(freezeSelection(workbook)).toEqual({ formulas: 1, errors: 0, protectedCells: 0 });
  expect(workbook.values('Sheet1')).toEqual([
    ['Time', 'Type', '', ''],
    [1, 'Trade', '', ''],
    [2, 'Deposit', '', 'mine'],
  ]);
  // The formula's cell, the rest of its row, the rows below.
  expect(writes).toBe(3);
});

test('an error is not a value to keep: its formula stays', () => {
  const { workbook, done } = frozen({ A1: ['=CT_TOTAL()', '#ERROR!'], A2: ['=CT_TOTAL()', 3] }, 'A1:A2');
  expect(done).toEqual({ formulas: 1, errors: 1, protectedCells: 0 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});

test.each<[string, Cells, string]>([
  ['nothing of ours is selected', { A1: ['=SUM(1)', 1], A2: 'text' }, 'NOTHING_SELECTED'],
  ['a cell is still loading', { A1: ['=CT_TOTAL()', 'Loading...'], A2: ['=CT_TOTAL()', 1] }, 'STILL_LOADING'],
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
  expect(freezeSelection(workbook)).toEqual({ formulas: 1, errors: 0, protectedCells: 1 });
  expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_TOTAL()' });
});
