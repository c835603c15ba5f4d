// Inserting from the sidebar: what goes where, what stays the person's, and how it is taken back. New sheets: test/bundle.
import type { AddOnContext } from '../../src/add-on/context';
import { findRoom } from '../../src/add-on/find-room';
import { insertTable, undoInsert } from '../../src/add-on/insert';
import { formatTable } from '../../src/add-on/table-looks';
import { StoredState } from '../../src/core/datasets/stored-state';
import type { CellValue } from '../../src/functions/define/cell-value';
import type { Inserted } from '../../src/sidebar/contract';
import { failureFrom } from '../support/connected-ports';
import { MemoryWorkbook } from '../support/formula-workbook';
import { MemorySheets } from '../support/memory-sheets';
import { Sheet } from '../support/sheet';

const table = '=CT_BALANCE("columns=coin,amount,value_fiat")';

function setUp(cells: ConstructorParameters<typeof MemoryWorkbook>[0] = {}) {
  const cached = new Sheet();
  const { ports } = cached;
  const result = cached.run('CT_BALANCE', 'columns=coin,amount,value_fiat') as CellValue[][];
  const workbook = new MemoryWorkbook(cells);
  const sheets = new MemorySheets();
  const context = { workbook, sheets, ports, state: new StoredState(ports) } as unknown as AddOnContext;
  const insert = (more: Partial<Parameters<typeof insertTable>[0]> = {}): Inserted =>
    insertTable({ formula: table, as: 'formula', ...more }, context);
  /** As Sheets does once it has calculated the cell. */
  const spill = (address = 'Sheet1!A1') => {
    const formula = workbook.formulaTexts[address]!;
    workbook.content.set(address, { formula, value: result });
  };
  return { ports, workbook, sheets, context, insert, spill, result };
}

describe('room', () => {
  test('is the cells that the result takes from the selected cell on', () => {
    const { workbook } = setUp({ "'My sheet'!A1": 1 });
    workbook.selected = ["'My sheet'!B2"];
    expect(findRoom({ rows: 213, columns: 9 }, undefined, workbook)).toEqual({
      selected: "'My sheet'!B2",
      formula: '',
      area: 'B2:J214',
      occupied: '',
    });
  });

  test('names the first cell in the way, also one with a formula that shows nothing, also beyond the end of the sheet', () => {
    const { workbook } = setUp({ D4: ['=IF(A9;1;"")', ''], E5: 'mine' });
    const occupied = (rows: number, columns: number) =>
      findRoom({ rows, columns }, undefined, workbook).occupied;
    expect(occupied(3, 9)).toBe('');
    expect(occupied(4, 4)).toBe('Sheet1!D4');
    expect(occupied(100_000, 9)).toBe('Sheet1!D4');
    expect(occupied(100_000, 3)).toBe('');
  });

  test('before anything is fetched is one cell', () => {
    const { workbook } = setUp();
    expect(findRoom({ rows: 0, columns: 0 }, undefined, workbook)).toMatchObject({ area: 'A1' });
  });

  test('reads only the cells that the result takes', () => {
    const { workbook } = setUp({ Z900: 'far away' });
    const calls: string[] = [];
    workbook.onCall = name => calls.push(name);
    findRoom({ rows: 3, columns: 2 }, undefined, workbook);
    expect(calls).toEqual(['formulasIn', 'formulasIn', 'valuesIn']);
  });

  test.each([
    ['=CT_TRADES("order=desc")', '=CT_TRADES("order=desc")'],
    ['=CT_TOTAL()+1', ''],
    ['=SUM(A2:A3)', ''],
  ])('tells that %s stands in the selected cell', (formula, told) => {
    const { workbook } = setUp({ A1: formula });
    expect(findRoom({ rows: 1, columns: 1 }, undefined, workbook)).toMatchObject({
      formula: told,
      occupied: 'Sheet1!A1',
    });
  });

  test('of a table that gives way is at its place, wherever the selection is', () => {
    const { workbook, insert, spill } = setUp();
    const inserted = insert();
    spill();
    workbook.type('E2', 'mine');
    workbook.selected = ['Sheet1!H9'];
    expect(findRoom({ rows: 9, columns: 3 }, inserted, workbook)).toEqual({
      selected: 'Sheet1!H9',
      formula: '',
      area: 'A1:C9',
      occupied: '',
    });
    expect(findRoom({ rows: 9, columns: 5 }, inserted, workbook).occupied).toBe('Sheet1!E2');
  });
});

describe('an inserted formula', () => {
  test('gets its look, with a quarter more rows for what comes later', () => {
    const { sheets, insert, result } = setUp();
    const inserted = insert({ formatted: true });
    expect(inserted).toMatchObject({ address: 'Sheet1!A1', formula: table, rows: result.length, columns: 3 });
    const styledRows = result.length + Math.ceil(result.length / 4);
    expect(inserted.styledRows).toBe(styledRows);
    expect(sheets.styled).toMatchObject([{ row: 1, column: 1, rows: styledRows, isNewSheet: false }]);
  });

  test('gets no look beyond its own rows where something stands below', () => {
    const { workbook, sheets, insert, result } = setUp();
    workbook.type(`A${result.length + 1}`, 'mine');
    insert({ formatted: true });
    expect(sheets.styled).toMatchObject([{ rows: result.length }]);
  });

  test('that shows a single value leaves the look of the cell alone', () => {
    const { sheets, insert } = setUp();
    expect(insert({ formula: '=CT_BALANCE("BTC")', formatted: true })).toMatchObject({ styledRows: 0 });
    expect(sheets.steps).toEqual([]);
  });

  test('is known as Sheets writes it, so that it can be updated and undone', () => {
    const { workbook, context, insert } = setUp();
    const { content } = workbook;
    const write = content.write.bind(content);
    content.write = (sheet, box, contents) =>
      write(
        sheet,
        box,
        contents.map(row => row.map(text => (typeof text === 'string' ? text.replace(/; /g, ', ') : text))),
      );
    const inserted = insert({ formula: '=CT_BALANCE("BTC"; "amount,value_fiat")' });
    expect(inserted.formula).toBe('=CT_BALANCE("BTC", "amount,value_fiat")');
    const updated = insert({ formula: '=CT_BALANCE("ETH"; "amount")', replaced: inserted });
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_BALANCE("ETH", "amount")' });
    undoInsert(updated, context);
    expect(workbook.formulaTexts).toEqual({});
  });

  test('gives way to the next one in its place, with its look, wherever the selection is', () => {
    const { workbook, sheets, insert, spill } = setUp();
    const inserted = insert({ formatted: true });
    spill();
    workbook.selected = ['Sheet1!H9'];
    const updated = insert({ formula: '=CT_BALANCE()', formatted: true, replaced: inserted });
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_BALANCE()' });
    expect(updated).toMatchObject({ address: 'Sheet1!A1', columns: 10 });
    expect(sheets.steps).toEqual(['style', 'unstyle', 'style']);
    expect(sheets.unstyled).toMatchObject([{ row: 1, column: 1, rows: inserted.styledRows, columns: 3 }]);
  });

  test('that was changed meanwhile stays, whatever is asked', () => {
    const { workbook, context, insert } = setUp();
    const inserted = insert();
    workbook.type('A1', '=CT_BALANCE("BTC")');
    for (const act of [
      () => insert({ replaced: inserted }),
      () => insert({ replaced: inserted, as: 'values' }),
      () => undoInsert(inserted, context),
    ])
      expect(failureFrom(act).code).toBe('SHEET_CHANGED');
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': '=CT_BALANCE("BTC")' });
  });

  test('is undone with its look', () => {
    const { workbook, sheets, context, insert, spill } = setUp({ F1: 'mine' });
    const inserted = insert({ formatted: true });
    spill();
    undoInsert(inserted, context);
    expect(workbook.content.snapshot()).toMatchObject({ 'Sheet1!F1': { value: 'mine' } });
    expect(workbook.formulaTexts).toEqual({});
    expect(workbook.valueAt('A1')).toBe('');
    expect(sheets.unstyled).toMatchObject([{ rows: inserted.styledRows, columns: 3 }]);
  });
});

describe('inserted values', () => {
  test('take the place of a formula of ours', () => {
    const { workbook, insert, spill, result } = setUp();
    const inserted = insert();
    spill();
    const values = insert({ as: 'values', replaced: inserted });
    expect(values).toMatchObject({ address: 'Sheet1!A1', formula: '', rows: result.length });
    expect(workbook.formulaTexts).toEqual({});
    expect(workbook.valueAt('A2')).toBe(result[1]![0]);
  });

  test('give way to a formula where it fits, else they stay', () => {
    const { workbook, sheets, insert } = setUp();
    const values = insert({ as: 'values', formatted: true });
    workbook.type('E2', 'mine');
    const wide = { formula: '=CT_BALANCE()', replaced: values };
    expect(failureFrom(() => insert(wide))).toEqual({ code: 'CELLS_OCCUPIED', address: 'Sheet1!E2' });
    expect(workbook.valueAt('A1')).toBe('Coin');
    const formula = insert({ replaced: values });
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': table });
    expect(workbook.valueAt('B2')).toBe('');
    expect(formula).toMatchObject({ address: 'Sheet1!A1', formula: table });
    expect(sheets.steps).toEqual(['style', 'unstyle']);
  });

  test('overwrite nothing that stands in a table that couldn’t spill, and its formula comes back', () => {
    const { workbook, insert } = setUp();
    const inserted = insert();
    workbook.content.set('A1', { formula: table, value: '#REF!' });
    workbook.type('B2', 'mine');
    const failure = failureFrom(() => insert({ as: 'values', replaced: inserted }));
    expect(failure).toEqual({ code: 'CELLS_OCCUPIED', address: 'Sheet1!B2' });
    expect(workbook.formulaTexts).toEqual({ 'Sheet1!A1': table });
    expect(workbook.valueAt('B2')).toBe('mine');
  });

  test('are undone as long as nobody has changed one of them', () => {
    const { workbook, context, insert } = setUp();
    const values = insert({ as: 'values' });
    undoInsert(values, context);
    expect(workbook.valueAt('A1')).toBe('');
    const again = insert({ as: 'values' });
    workbook.type('B2', '7');
    expect(failureFrom(() => undoInsert(again, context)).code).toBe('SHEET_CHANGED');
    expect([workbook.valueAt('A1'), workbook.valueAt('B2')]).toEqual(['Coin', '7']);
  });
});

test('a table that was typed by hand gets its look, and nothing else changes', () => {
  const { workbook, sheets, context } = setUp({ B3: table });
  workbook.selected = ['Sheet1!B3'];
  expect(formatTable(context)).toMatchObject({ address: 'Sheet1!B3', formula: table, columns: 3 });
  expect(sheets.styled).toMatchObject([{ row: 3, column: 2, isNewSheet: false }]);
  expect(workbook.writes).toBe(0);
  workbook.selected = ['Sheet1!A9'];
  expect(failureFrom(() => formatTable(context)).code).toBe('NOT_A_FORMULA');
});
