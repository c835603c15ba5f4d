// Inserting from the sidebar, in the local Apps Script: new sheets, looks, and the way back.
import { type AddOnHarness, owner, startAddOn } from '../support/add-on-harness';

const formula = '=CT_BALANCE("columns=coin,amount,value_fiat; limit=3")';
const request = { formula, as: 'formula', formatted: true } as const;

let addOn: AddOnHarness;
beforeEach(async () => {
  addOn = await startAddOn();
  await addOn.connect('demo');
  await addOn.asked('fetchDataset', { account: 'default', dataset: 'getBalance' });
});
afterEach(() => addOn.close());

const sheetNames = () => addOn.workbook.sheets().map(({ name }) => name);
const contents = () => {
  const cells = Object.entries(addOn.workbook.snapshot() as Record<string, { value?: unknown }>);
  return Object.fromEntries(cells.flatMap(([address, { value }]) => (value ? [[address, value]] : [])));
};
const idOf = (name: string) => addOn.workbook.sheets().find(sheet => sheet.name === name)!.id;
const box = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const lookOf = async (sheet: string, row: number, column: number) =>
  (await addOn.workbook.formats.of(idOf(sheet), box(row, column)))[0]![0]!;

test('on a new sheet the header stays in view, formats go down to its end, and the name gives way to one that is taken', async () => {
  const onNewSheet = { ...request, where: 'new-sheet', sheetName: 'Coins' } as const;
  expect(await addOn.asked('insertFormula', onNewSheet)).toMatchObject({
    address: 'Coins!A1',
    rows: 4,
    columns: 3,
    isNewSheet: true,
  });
  expect(addOn.workbook.snapshot()).toMatchObject({ 'Coins!A1': { formula } });
  expect(await addOn.workbook.tabs.look(idOf('Coins'))).toMatchObject({ frozenRows: 1 });
  expect(await lookOf('Coins', 1, 2)).toMatchObject({ fontWeight: 'bold', horizontalAlignment: 'right' });
  expect(await lookOf('Coins', 1000, 3)).toMatchObject({ numberFormat: '#,##0.00' });
  expect(await addOn.asked('insertFormula', onNewSheet)).toMatchObject({ address: "'Coins (2)'!A1" });
});

test('undone, a new sheet is gone; with something of the person’s on it, only the table is', async () => {
  const onNewSheet = { ...request, where: 'new-sheet', sheetName: 'Coins' } as const;
  await addOn.asked('undoInsert', await addOn.asked('insertFormula', onNewSheet));
  expect(sheetNames()).toEqual(['Sheet1', 'Data']);
  const inserted = await addOn.asked('insertFormula', onNewSheet);
  addOn.workbook.set('Coins!F2', 'mine');
  await addOn.asked('undoInsert', inserted);
  expect(await lookOf('Coins', 1000, 3)).not.toMatchObject({ numberFormat: '#,##0.00' });
  expect(contents()).toEqual({ 'Coins!F2': 'mine' });
});

test('the selected cells are named with their sheet, as a formula anywhere needs them', async () => {
  addOn.workbook.select(owner, 'Data!D2:E9');
  expect(await addOn.asked('getSelection', null)).toEqual({ range: 'Data!D2:E9' });
  addOn.workbook.select(owner, 'B2');
  expect(await addOn.asked('getSelection', null)).toEqual({ range: 'Sheet1!B2' });
});

test('in a sheet of the person’s only the table and a little room below it are touched, and undoing takes the look away', async () => {
  addOn.workbook.set('A1', 'mine');
  addOn.workbook.select(owner, 'B2');
  expect(await addOn.asked('findRoom', { rows: 4, columns: 3 })).toEqual({
    selected: 'Sheet1!B2',
    formula: '',
    area: 'B2:D5',
    occupied: '',
  });
  const inserted = await addOn.asked('insertFormula', request);
  expect(inserted).toMatchObject({ address: 'Sheet1!B2', styledRows: 5 });
  expect(await lookOf('Sheet1', 2, 3)).toMatchObject({ background: '#eaf4ef', fontWeight: 'bold' });
  expect(await lookOf('Sheet1', 6, 3)).toMatchObject({ numberFormat: '#,##0.00######' });
  for (const [row, column] of [
    [1, 2],
    [2, 1],
    [2, 5],
    [7, 3],
  ] as const)
    expect(await lookOf('Sheet1', row, column)).toEqual({});
  await addOn.asked('undoInsert', inserted);
  const left = await lookOf('Sheet1', 2, 3);
  expect(left).not.toHaveProperty('background', '#eaf4ef');
  expect(left).not.toHaveProperty('fontWeight', 'bold');
  expect(left).not.toHaveProperty('borderBottom');
  expect(contents()).toEqual({ 'Sheet1!A1': 'mine' });
});

test('what stands in the way is named, and nothing is written', async () => {
  addOn.workbook.set('C4', 'mine');
  addOn.workbook.select(owner, 'B2');
  expect(await addOn.asked('findRoom', { rows: 4, columns: 3 })).toMatchObject({ occupied: 'Sheet1!C4' });
  expect(await addOn.refused('insertFormula', request)).toEqual({
    code: 'CELLS_OCCUPIED',
    address: 'Sheet1!C4',
  });
  expect(Object.keys(contents())).toEqual(['Sheet1!C4']);
});

test('values come without a call, take the place of a formula of ours, and are undone', async () => {
  addOn.workbook.select(owner, 'B2');
  const inserted = await addOn.asked('insertFormula', request);
  const values = await addOn.asked('insertFormula', { ...request, as: 'values', replaced: inserted });
  expect(values).toMatchObject({ address: 'Sheet1!B2', formula: '', rows: 4 });
  const [, first] = (await addOn.value('CT_BALANCE', 'columns=coin,amount; limit=3')) as string[][];
  expect(addOn.workbook.snapshot()).toMatchObject({
    'Sheet1!B2': { formula: '', value: 'Coin' },
    'Sheet1!B3': { value: first![0] },
  });
  await addOn.asked('undoInsert', values);
  expect(contents()).toEqual({});
  expect(addOn.calls()).toBe(1);
});

test('a table that was typed by hand gets header and formats', async () => {
  addOn.workbook.set('B2', { formula });
  addOn.workbook.select(owner, 'B2');
  expect(await addOn.asked('formatTable', null)).toMatchObject({ address: 'Sheet1!B2', rows: 4 });
  expect(await lookOf('Sheet1', 2, 3)).toMatchObject({ background: '#eaf4ef' });
});
