// The grid as a script's workbook: reading, writing, and what a write recalculates.
import fc from 'fast-check';
import type { Box, WorkbookValue } from '../../../dev/host/workbook';
import { type HeadlessGrid, openHeadlessGrid } from '../../../dev/playground/headless';
import { createFakeAddOn, type FakeAddOn } from '../../support/fake-add-on';

let addOn: FakeAddOn;
let grid: HeadlessGrid;

beforeEach(() => {
  addOn = createFakeAddOn();
  grid = openHeadlessGrid({
    functions: addOn.names,
    evaluate: addOn.evaluate,
    rowCount: 200,
    sheetNames: ['Sheet1', 'Other'],
  });
});
afterEach(() => grid.dispose());

const box = (row: number, column: number, rows = 1, columns = 1): Box => ({ row, column, rows, columns });

async function show(contents: Parameters<HeadlessGrid['setAll']>[0]): Promise<void> {
  grid.setAll(contents);
  await grid.settled();
}

async function write(row: number, column: number, content: WorkbookValue): Promise<void> {
  await grid.workbook.write(0, box(row, column), [[content]]);
}

async function rewrite(row: number, column: number, ...contents: string[]): Promise<void> {
  for (const content of contents) {
    await write(row, column, content);
    await grid.workbook.flush();
  }
  await grid.settled();
}

const callNames = () => addOn.calls.map(({ name }) => name);

describe('reading', () => {
  test('knows each sheet’s number, size and how far its content reaches, spilled cells included', async () => {
    await show({ B2: '=CT_TABLE()', 'Other!A1': '' });
    expect(await grid.workbook.sheets()).toEqual([
      { id: 0, name: 'Sheet1', lastRow: 5, lastColumn: 3, maxRows: 200, maxColumns: 100 },
      { id: 1, name: 'Other', lastRow: 0, lastColumn: 0, maxRows: 200, maxColumns: 100 },
    ]);
  });

  test('gives the formulas of cells that have one of their own', async () => {
    await show({ A1: '=CT_TABLE()', A6: 'text', B6: '=SUM(1;2)' });
    const formulas = await grid.workbook.formulas(0, box(1, 1, 6, 2));
    expect(formulas).toEqual([['=CT_TABLE()', ''], ...Array(4).fill(['', '']), ['', '=SUM(1;2)']]);
  });

  test('gives values raw: dates as dates, errors and what is loading as texts, blanks as blanks', async () => {
    const noon = new Date('2025-03-01T12:00:00Z');
    await show({
      A1: 1.5,
      B1: true,
      C1: noon,
      D1: '0123',
      A2: '=CT_FAIL("no key")',
      B2: '=1/0',
      D2: '=CT_ECHO(C1)',
    });
    grid.set('C2', '=CT_WAIT()');
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(await grid.workbook.values(0, box(1, 1, 2, 5))).toEqual([
      [1.5, true, noon, '0123', ''],
      ['#ERROR!', '#DIV/0!', 'Loading...', noon, ''],
    ]);
    expect(await grid.workbook.displayValues(0, box(1, 1, 2, 5))).toEqual([
      ['1,5', 'WAHR', '01.03.2025 13:00', '0123', ''],
      ['#ERROR!', '#DIV/0!', 'Loading...', '01.03.2025 13:00', ''],
    ]);
  });

  test('knows what is selected, several boxes and other sheets included', async () => {
    expect(await grid.workbook.selection('you@example.com')).toEqual({
      sheetId: 0,
      activeCell: { row: 1, column: 1 },
      boxes: [box(1, 1)],
    });
    grid.workbook.select('Other!A1:A3', 'Other!C2:D4');
    expect(await grid.workbook.selection('you@example.com')).toEqual({
      sheetId: 1,
      activeCell: { row: 2, column: 3 },
      boxes: [box(1, 1, 3), box(2, 3, 3, 2)],
    });
  });

  test('finds named ranges', async () => {
    grid.workbook.name('Coins', 'Other!$A$2:$A$9');
    expect(await grid.workbook.registers.of('names')).toEqual([
      { name: 'Coins', sheetId: 1, box: box(2, 1, 8) },
    ]);
  });

  test('knows who may edit what is protected', async () => {
    grid.workbook.protect('B2:C3', ['you@example.com']);
    const may = (user: string, where: Box) => grid.workbook.canEdit(user, 0, where);
    expect(await may('you@example.com', box(1, 1, 5, 5))).toBe(true);
    expect(await may('friend@example.com', box(3, 3))).toBe(false);
    expect(await may('friend@example.com', box(1, 1, 1, 9))).toBe(true);
    expect(await may('friend@example.com', box(4, 2))).toBe(true);
  });
});

describe('writing', () => {
  test('is read at once and in the sheet after the flush, which what depends on it follows', async () => {
    await show({ A1: 1, B1: '=A1*2' });
    await write(1, 1, 21);
    expect(await grid.workbook.values(0, box(1, 1))).toEqual([[21]]);
    expect(grid.read('A1')).toBe(1);
    await grid.workbook.flush();
    await grid.settled();
    expect(grid.readRange('A1:B1')).toEqual([[21, 42]]);
  });

  test('takes texts as if typed, and with an apostrophe as they are', async () => {
    const typed: WorkbookValue[] = ['1,5', "'1,5", 'wahr', '01.03.2025', "'=1", '=1+1', ''];
    await show({ G1: 'gone' });
    await grid.workbook.write(0, box(1, 1, 1, 7), [typed]);
    await grid.workbook.flush();
    await grid.settled();
    const written = [1.5, '1,5', true, new Date('2025-02-28T23:00:00Z'), '=1', 2, ''];
    expect(await grid.workbook.values(0, box(1, 1, 1, 7))).toEqual([written]);
  });

  test('a value in place of a spilling formula leaves blanks where its table was', async () => {
    await show({ A1: '=CT_TABLE()' });
    await write(1, 1, 7);
    await grid.workbook.flush();
    expect(await grid.workbook.values(0, box(1, 1, 2, 2))).toEqual([
      [7, ''],
      ['', ''],
    ]);
  });

  test('a date gets a date’s format where the cell has none', async () => {
    const day = new Date('2025-01-02T00:00:00Z');
    await write(1, 1, day);
    await grid.workbook.flush();
    await grid.settled();
    expect(grid.read('A1')).toEqual(day);
  });

  test('a sheet that is gone is a sentence', () => {
    expect(() => grid.workbook.values(9, box(1, 1))).toThrow('This sheet has been deleted meanwhile.');
  });
});

describe('recalculation', () => {
  test('a formula that is renamed and back again asks again', async () => {
    await show({ A1: '=CT_AMOUNT("BTC")' });
    await rewrite(1, 1, '=CT_REFRESHING_AMOUNT("BTC")', '=CT_AMOUNT("BTC")');
    expect(callNames().filter(name => name === 'CT_AMOUNT')).toHaveLength(2);
    expect(grid.read('A1')).toBe(1.5);
  });

  test('writing the same text asks nothing, and so does writing away and back before a flush', async () => {
    await show({ A1: '=CT_AMOUNT("BTC")' });
    await rewrite(1, 1, '=CT_AMOUNT("BTC")');
    await write(1, 1, '=CT_REFRESHING_AMOUNT("BTC")');
    await rewrite(1, 1, '=CT_AMOUNT("BTC")');
    expect(callNames()).toEqual(['CT_AMOUNT']);
  });

  test('other cells go on showing the answer that they shared', async () => {
    addOn.table = 'old';
    await show({ A1: '=CT_TABLE()', B1: '=CT_TABLE()&"!"' });
    addOn.table = 'new';
    await rewrite(1, 1, '=CT_REFRESHING_TABLE()', '=CT_TABLE()');
    expect(grid.readRange('A1:B1')).toEqual([['new', 'old!']]);
    grid.recalculateAll();
    await grid.settled();
    expect(grid.readRange('A1:B1')).toEqual([['new', 'new!']]);
  });

  test('a cell that waits for an answer shared with a rewritten one gets it', async () => {
    grid.setAll({ A1: '=CT_WAIT()', B1: '=CT_WAIT()' });
    await new Promise(resolve => setTimeout(resolve, 300));
    await write(1, 1, '=1');
    await grid.workbook.flush();
    await new Promise(resolve => setTimeout(resolve, 300));
    addOn.answerWaiting(5);
    await new Promise(resolve => setTimeout(resolve, 300));
    addOn.answerWaiting(5);
    await grid.settled();
    expect(grid.readRange('A1:B1')).toEqual([[1, 5]]);
  });

  test('a formula left under its second name shows its value', async () => {
    await show({ A1: '=CT_REFRESHING_AMOUNT("ETH")+1' });
    expect(grid.read('A1')).toBe(21);
    await show({ A2: '=CT_REFRESHING_FAIL("No account.")' });
    expect(grid.read('A2')).toEqual({ error: '#ERROR!', message: 'No account.' });
  });
});

test('whatever is written is what is read, before and after the flush', async () => {
  const contents = fc.oneof(
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('', 'BTC', '=1+1', '=CT_AMOUNT("BTC")'),
  );
  const writes = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), contents));
  const read = async () => {
    const whole = box(1, 1, 4, 3);
    const [formulas, values] = [await grid.workbook.formulas(0, whole), await grid.workbook.values(0, whole)];
    return formulas.map((row, down) => row.map((formula, across) => formula || values[down]![across]));
  };
  await fc.assert(
    fc.asyncProperty(writes, async list => {
      const expected = await read();
      for (const [row, column, content] of list) {
        await write(row, column, content);
        expected[row - 1]![column - 1] = content;
      }
      expect(await read()).toEqual(expected);
      await grid.workbook.flush();
      expect(await read()).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

describe('a text finder', () => {
  const names = (text: string) => ({
    text,
    matchCase: true,
    matchEntireCell: false,
    matchFormulaText: true,
    useRegularExpression: false,
  });

  test('renames functions in formulas there and back, and only their cells recalculate', async () => {
    await show({ A1: '=CT_TABLE()', F1: '=SUM(1,2)', 'Other!A1': '=CT_TABLE()' });
    const found = [
      { sheetId: 0, row: 1, column: 1 },
      { sheetId: 1, row: 1, column: 1 },
    ];
    expect(await grid.workbook.search(names('=CT_'), {})).toEqual(found);
    const before = callNames().length;
    expect(await grid.workbook.replaceText('me', names('=CT_TABLE('), '=CT_OTHER(', {})).toBe(2);
    await grid.workbook.flush();
    expect(await grid.workbook.replaceText('me', names('CT_OTHER('), 'CT_TABLE(', {})).toBe(2);
    await grid.workbook.flush();
    await grid.settled();
    expect(await grid.workbook.formulas(0, box(1, 1))).toEqual([['=CT_TABLE()']]);
    expect(callNames().length).toBeGreaterThan(before);
    expect(await grid.workbook.search(names('CT_OTHER('), {})).toEqual([]);
  });

  test('refuses protected cells, which the protections name', async () => {
    await show({ A1: '=CT_TABLE()' });
    grid.workbook.protect('Sheet1!A1', ['me']);
    expect(await grid.workbook.registers.of('protections')).toMatchObject([
      { sheetId: 0, box: box(1, 1), editors: ['me'] },
    ]);
    expect(() => grid.workbook.replaceText('you', names('CT_'), 'X_', {})).toThrow(/protected/);
  });
});
