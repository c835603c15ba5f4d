// The sheet engine on a fake add-on: what formulas show, when functions are called, and with which arguments.
import type { SheetFacts } from '../../dev/host/workbook';
import { type HeadlessGrid, openHeadlessGrid } from '../../dev/playground/headless';
import { createFakeAddOn, type FakeAddOn } from '../support/fake-add-on';

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

type Contents = Parameters<HeadlessGrid['setAll']>[0];

async function show(contents: Contents): Promise<void> {
  grid.setAll(contents);
  await grid.settled();
}

const millis = (count: number) => new Promise(resolve => setTimeout(resolve, count));

describe('values', () => {
  test('a function works alone and inside SUM, IF, INDEX, VLOOKUP and IFERROR', async () => {
    await show({
      A1: '=CT_AMOUNT("BTC")',
      A2: '=SUM(CT_AMOUNT("BTC");1)',
      A3: '=IF(CT_AMOUNT("BTC")>1;"much";"little")',
      A4: '=INDEX(CT_TABLE();2;2)',
      A5: '=IFERROR(CT_FAIL("no key");"oops")',
      A6: '=VLOOKUP("ETH";CT_TABLE();2;FALSE)',
      A7: '=ct_amount("ETH")*2',
      A8: '=SUM(INDEX(CT_TABLE();0;2))',
    });
    expect(grid.readRange('A1:A8').flat()).toEqual([1.5, 2.5, 'much', 1.5, 'oops', 20, 40, 24.75]);
  });

  test('SORT and FILTER take a table in the dialect of Sheets', async () => {
    addOn.table = [
      ['BTC', 'coin', 1.5],
      ['EUR', 'currency', 900],
      ['ADA', 'coin', 3.25],
    ];
    await show({
      A1: '=SORT(CT_TABLE();2;TRUE;3;FALSE)',
      A11: '=FILTER(CT_TABLE();INDEX(CT_TABLE();0;2)="coin";INDEX(CT_TABLE();0;3)>2)',
      A21: '=SORT(FILTER(CT_TABLE();INDEX(CT_TABLE();0;2)="coin");1;TRUE)',
      A31: '=FILTER(CT_TABLE();INDEX(CT_TABLE();0;3)>1000)',
    });
    expect(grid.spill('A1')).toEqual([
      ['ADA', 'coin', 3.25],
      ['BTC', 'coin', 1.5],
      ['EUR', 'currency', 900],
    ]);
    expect(grid.spill('A11')).toEqual([['ADA', 'coin', 3.25]]);
    expect(grid.spill('A21')?.map(row => row[0])).toEqual(['ADA', 'BTC']);
    expect(grid.read('A31')).toMatchObject({ error: '#N/A' });
  });

  test('SORT puts numbers before texts before booleans, and blanks last either way', async () => {
    addOn.table = [['b'], [''], [true], [2], ['A'], [1]];
    await show({ A1: '=SORT(CT_TABLE();1;TRUE)', B1: '=SORT(CT_TABLE();1;FALSE)' });
    expect(grid.spill('A1')?.flat()).toEqual([1, 2, 'A', 'b', true, '']);
    expect(grid.spill('B1')?.flat()).toEqual([true, 'b', 'A', 2, 1, '']);
  });

  test('ARRAYFORMULA, COUNTUNIQUE, JOIN and SPLIT are there', async () => {
    addOn.table = [[1], [2], [2]];
    await show({
      A1: '=ARRAYFORMULA(CT_TABLE()*2)',
      B1: '=COUNTUNIQUE(CT_TABLE())',
      B2: '=JOIN("-";CT_TABLE())',
      B3: '=SPLIT("BTC, 5";", ")',
    });
    expect(grid.spill('A1')).toEqual([[2], [4], [4]]);
    expect(grid.readRange('B1:B2').flat()).toEqual([2, '1-2-2']);
    expect(grid.spill('B3')).toEqual([['BTC', 5]]);
  });

  test('texts stay texts, booleans booleans, and dates are dates', async () => {
    const noon = new Date('2025-03-01T12:00:00Z');
    addOn.table = [
      ['Text', 'Yes', 'Date', 'Blank'],
      ['0123', true, noon, ''],
      ['2024-01-15', false, new Date('2025-03-02T00:00:00Z'), ''],
    ];
    await show({
      A1: '=CT_TABLE()',
      F1: '=CT_ECHO("12")',
      F2: '=INDEX(CT_TABLE();2;3)',
      F3: '=MAX(C2:C3)-C2',
    });
    expect(grid.spill('A1')).toEqual(addOn.table);
    expect(grid.read('F1')).toBe('12');
    expect(grid.read('F2')).toEqual(noon);
    expect(grid.read('F3')).toBe(0.5);
  });
});

describe('arguments', () => {
  test('arrive as values, dates, 2-D arrays and undefined', async () => {
    const day = new Date('2025-01-02T00:00:00Z');
    await show({
      A1: 'BTC',
      A3: 'ETH',
      B1: 1.5,
      B2: true,
      C1: day,
      E1: '=CT_ECHO(A1:B3)',
      E9: '=CT_ECHO(C1;;"x";A2)',
    });
    const [table, mixed] = addOn.calls.sort((a, b) => a.args.length - b.args.length);
    expect(table?.args).toEqual([
      [
        ['BTC', 1.5],
        ['', true],
        ['ETH', ''],
      ],
    ]);
    expect(mixed?.args).toEqual([day, undefined, 'x', '']);
  });

  test('are not counted: missing and superfluous ones are the function’s affair', async () => {
    await show({ A1: '=CT_ECHO()', A2: '=CT_AMOUNT("ETH";1;2;3)' });
    expect(grid.readRange('A1:A2').flat()).toEqual(['nothing', 20]);
  });

  test('that are errors are handed on without a call', async () => {
    await show({ A1: '=1/0', A2: '=CT_ECHO(A1)' });
    expect(grid.read('A2')).toMatchObject({ error: '#DIV/0!' });
    expect(addOn.calls).toEqual([]);
  });

  test('that are dates can come from the spill of another function', async () => {
    addOn.table = [['Date'], [new Date('2025-03-01T00:00:00Z')]];
    await show({ A1: '=CT_TABLE()', C1: '=CT_ECHO(A2)' });
    expect(grid.read('C1')).toEqual(new Date('2025-03-01T00:00:00Z'));
  });
});

describe('spills', () => {
  test('readers follow a spill that grows and shrinks', async () => {
    const column = (count: number) => Array.from({ length: count }, (_, i) => [i + 1]);
    addOn.table = column(5);
    await show({ A1: '=CT_TABLE()', C1: '=SUM(A1:A20)', C2: '=A4+1', 'Other!A1': '=COUNT(Sheet1!A1:A20)' });
    expect([grid.read('C1'), grid.read('C2'), grid.read('Other!A1')]).toEqual([15, 5, 5]);
    addOn.table = column(2);
    grid.recalculateAll();
    await grid.settled();
    expect([grid.read('C1'), grid.read('C2'), grid.read('Other!A1')]).toEqual([3, 1, 2]);
    addOn.table = column(8);
    grid.recalculateAll();
    await grid.settled();
    expect([grid.read('C1'), grid.read('C2'), grid.read('Other!A1')]).toEqual([36, 5, 8]);
  });

  test('a cell in the way blocks it until it is cleared, and formatted cells then show their part', async () => {
    const formatted = { row: 2, column: 1, rows: 1, columns: 1 };
    grid.workbook.formats.change(0, [{ box: formatted, change: { fontWeight: 'bold' } }]);
    await show({
      A1: '=CT_TABLE()',
      B3: 'in the way',
      D1: '=A1',
      E1: '=ERROR.TYPE(A1)',
      F1: '=IFERROR(A1;"no")',
    });
    expect(grid.read('A1')).toEqual({
      error: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in B3.',
    });
    expect(grid.workbook.values(0, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['#REF!']]);
    expect(grid.readRange('D1:F1').flat()).toEqual([expect.objectContaining({ error: '#REF!' }), 4, 'no']);
    await show({ B3: '' });
    expect(grid.readRange('A2:B3')).toEqual([
      ['BTC', 1.5],
      ['ETH', 20],
    ]);
  });

  test('a sheet grows for a table that is longer or wider than it', async () => {
    addOn.table = Array.from({ length: 5 }, (_, row) => [row, 'x']);
    await show({ A199: '=CT_TABLE()', CU1: '=SEQUENCE(2;3)', C1: '=COUNT(A199:A200)' });
    expect(grid.spill('A199')?.at(-1)).toEqual([4, 'x']);
    expect(grid.spill('CU1')?.at(-1)).toEqual([4, 5, 6]);
    expect(grid.read('C1')).toBe(2);
    const [sheet] = grid.workbook.sheets() as SheetFacts[];
    expect(sheet).toMatchObject({ maxRows: 203, maxColumns: 101, lastRow: 203 });
  });

  test('a sheet that grows for a table shows all of it, in formatted cells, too', async () => {
    addOn.table = Array.from({ length: 5 }, (_, row) => [row + 1]);
    const box = { row: 199, column: 1, rows: 2, columns: 1 };
    grid.workbook.formats.change(0, [{ box, change: { fontWeight: 'bold' } }]);
    await show({ A199: '=CT_TABLE()' });
    expect(grid.spill('A199')?.flat()).toEqual([1, 2, 3, 4, 5]);
    expect(grid.readRange('A199:A203').flat()).toEqual([1, 2, 3, 4, 5]);
  });

  test('a formula that is replaced by a value leaves nothing behind', async () => {
    await show({ A1: '=CT_TABLE()', D1: '=COUNTA(A1:B9)' });
    expect(grid.read('D1')).toBe(8);
    await show({ A1: 7 });
    expect(grid.readRange('A1:B2')).toEqual([
      [7, ''],
      ['', ''],
    ]);
    expect(grid.read('D1')).toBe(1);
  });
});

describe('changes while the sheet calculates', () => {
  test('are calculated, and what was being calculated is, too', async () => {
    const rows = Array.from({ length: 190 }, (_, index) => index + 1);
    const inColumn = (column: string, content: (row: number) => string | number) =>
      Object.fromEntries(rows.map(row => [`${column}${row}`, content(row)]));
    grid.setAll(inColumn('A', row => row));
    for (const column of 'BCDEFG') grid.setAll(inColumn(column, row => `=SUM($A$1:$A$190)+$A${row}`));
    for (const row of rows.slice(0, 8)) {
      grid.setAll({ A190: 190 + row, [`I${row}`]: `=B${row}+1` });
      await millis(110);
    }
    await grid.settled();
    const sum = (190 * 191) / 2 + 8;
    const sums = rows.map(row => sum + (row === 190 ? 198 : row));
    for (const column of 'BCDEFG') expect(grid.readRange(`${column}1:${column}190`).flat()).toEqual(sums);
    expect(grid.readRange('I1:I8').flat()).toEqual(sums.slice(0, 8).map(value => value + 1));
  });

  test('stand against the results of what stood there before', async () => {
    const rows = Array.from({ length: 190 }, (_, index) => index + 1);
    const formulas = Object.fromEntries(rows.map(row => [`B${row}`, `=SUM($A$1:$A$190)+${row}`]));
    for (const wait of [10, 14, 18, 22, 26, 30, 40, 50]) {
      grid.setAll({ A1: wait, ...formulas });
      await millis(wait);
      grid.setAll(Object.fromEntries(rows.map(row => [`B${row}`, 'typed'])));
      await grid.settled();
      expect(new Set(grid.readRange('B1:B190').flat())).toEqual(new Set(['typed']));
    }
  });

  test('that delete a row take tables and formulas along', async () => {
    await show({ A1: 'title', A3: '=CT_TABLE()', D5: '=SUM(B4:B6)' });
    grid.set('D9', '=D5+1');
    grid.workbook.lines.delete(0, { line: 'row', first: 2, count: 1 });
    await grid.settled();
    expect(grid.spill('A2')).toHaveLength(4);
    expect(grid.read('D4')).toBe(24.75);
    expect(grid.read('D8')).toBe(25.75);
  });
});

describe('calls', () => {
  test('cells with the same function and arguments share one, and travel in one batch', async () => {
    await show({
      A1: '=CT_AMOUNT("BTC")',
      A2: '=CT_AMOUNT("BTC")+1',
      A3: '=CT_AMOUNT("ETH")',
      A4: '=CT_ECHO(1)',
      A5: '=CT_ECHO("1")',
    });
    expect(addOn.batches).toEqual([4]);
    expect(grid.read('A2')).toBe(2.5);
  });

  test('are repeated only when an argument changes or all is recalculated', async () => {
    await show({ A1: 'BTC', B1: '=CT_AMOUNT(A1)+C1', C1: 1 });
    await show({ C1: 2 });
    expect(addOn.calls).toHaveLength(1);
    await show({ A1: 'ETH' });
    expect(addOn.calls.map(call => call.args)).toEqual([['BTC'], ['ETH']]);
    grid.recalculateAll();
    await grid.settled();
    expect(addOn.calls.map(call => call.args)).toEqual([['BTC'], ['ETH'], ['ETH']]);
  });

  test('a cell shows Loading..., readers and IFERROR too, while other cells go on', async () => {
    grid.setAll({ A1: '=CT_WAIT()', A2: '=A1*2', A3: '=IFERROR(CT_WAIT();"oops")', A4: '=2*3' });
    await millis(300);
    expect(grid.readRange('A1:A3').flat()).toEqual(
      Array(3).fill(expect.objectContaining({ error: 'Loading...' })),
    );
    expect(grid.read('A4')).toBe(6);
    grid.set('A5', '=A4+1');
    await millis(300);
    expect(grid.read('A5')).toBe(7);
    addOn.answerWaiting(21);
    await grid.settled();
    expect(grid.readRange('A1:A5').flat()).toEqual([21, 42, 21, 6, 7]);
  });

  test('an answer that comes after a recalculation began is dropped', async () => {
    grid.set('A1', '=CT_WAIT()');
    await millis(200);
    grid.recalculateAll();
    addOn.answerWaiting('old');
    await millis(300);
    expect(grid.read('A1')).toMatchObject({ error: 'Loading...' });
    addOn.answerWaiting('new');
    await grid.settled();
    expect(grid.read('A1')).toBe('new');
  });
});

describe('errors', () => {
  test('a failing function gives #ERROR! with its sentence, also inside another function', async () => {
    await show({
      A1: '=CT_FAIL("No account is connected.")',
      A2: '=SUM(CT_FAIL("No account.");1)',
      A3: '=A1+1',
    });
    expect(grid.read('A1')).toEqual({ error: '#ERROR!', message: 'No account is connected.' });
    expect(grid.read('A2')).toEqual({ error: '#ERROR!', message: 'No account.' });
    expect(grid.read('A3')).toMatchObject({ error: '#ERROR!' });
  });

  test('the sentence goes with the formula', async () => {
    await show({ A1: '=CT_FAIL("No account.")', B1: '=CT_FAIL("Other.")' });
    await show({ A1: '=B1' });
    expect(grid.read('A1')).not.toMatchObject({ message: 'No account.' });
  });

  test('an unknown function is #NAME?', async () => {
    await show({ A1: '=CT_NO_SUCH()' });
    expect(grid.read('A1')).toMatchObject({ error: '#NAME?' });
  });
});
