// What scripts put on the grid's sheets is kept where the engine draws and saves it, and follows what a person does.
import { type HeadlessGrid, openHeadlessGrid } from '../../../dev/playground/headless';

const empty = { functions: [], evaluate: async () => {}, sheetNames: ['Sheet1', 'Data'] };
const opened: HeadlessGrid[] = [];
function open(saved?: ReturnType<HeadlessGrid['save']>): HeadlessGrid {
  const grid = openHeadlessGrid({ ...empty, rowCount: 100, columnCount: 26, ...(saved && { saved }) });
  opened.push(grid);
  return grid;
}
afterEach(() => {
  for (const grid of opened.splice(0)) grid.dispose();
});

const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const whole = box(1, 1, 100, 26);
const colors = { header: '#eaf4ef', first: '#ffffff', second: '#f5f8f7', footer: '' };

async function fill({ workbook }: HeadlessGrid): Promise<number> {
  const report = await workbook.tabs.insert('Report', 0);
  await workbook.tabs.change(report, { tabColor: '#0b6b50', hidesGridlines: true, frozenRows: 2 });
  await workbook.lines.resize(report, { line: 'column', first: 2, count: 1 }, 86);
  await workbook.formats.change(report, [
    { box: box(5, 2), change: { numberFormat: '[$€]#,##0.00', fontWeight: 'bold', fontSize: 18 } },
    { box: box(9, 2, 1, 3), change: { borderBottom: { style: 'SOLID', color: '#b5d8ca' } } },
  ]);
  await workbook.notes.change(report, [{ box: box(1, 2), value: 'made by CoinTracking' }]);
  await workbook.validations.change(report, [
    {
      box: box(4, 17, 2),
      value: {
        criterion: 'VALUE_IN_LIST',
        args: [['2024', '2025'], true],
        allowsInvalid: false,
        helpText: '',
      },
    },
    {
      box: box(6, 17),
      value: {
        criterion: 'VALUE_IN_RANGE',
        args: [{ sheetId: 1, box: box(1, 1, 4) }, true],
        allowsInvalid: true,
        helpText: 'A method',
      },
    },
    {
      box: box(7, 17),
      value: {
        criterion: 'DATE_AFTER',
        args: [new Date('2025-01-01T00:00:00Z')],
        allowsInvalid: true,
        helpText: '',
      },
    },
  ]);
  await workbook.overlays.set(report, 'merges', [box(1, 2, 1, 3)]);
  await workbook.overlays.set(report, 'bandings', [{ id: 1, box: box(20, 2, 10, 4), rows: colors }]);
  await workbook.overlays.set(report, 'conditionalFormats', [
    {
      boxes: [box(22, 8, 40, 3)],
      boolean: { criterion: 'NUMBER_LESS_THAN', args: [0], format: { fontColor: '#b3261e' } },
    },
    {
      boxes: [box(22, 2, 40)],
      boolean: {
        criterion: 'CUSTOM_FORMULA',
        args: ['=($B22<>"")*ISEVEN(ROW())'],
        format: { background: '#f5f8f7', bold: true },
      },
    },
    {
      boxes: [box(18, 6, 4, 4)],
      gradient: {
        min: { color: '#ffffff', type: 'MIN', value: '' },
        max: { color: '#8fcab6', type: 'MAX', value: '' },
      },
    },
  ]);
  await workbook.registers.set('names', [{ name: 'Year', sheetId: report, box: box(4, 17) }]);
  await workbook.registers.set('protections', [
    {
      id: 1,
      sheetId: report,
      box: box(9, 2),
      unprotected: [],
      description: 'CoinTracking',
      isWarningOnly: true,
    },
  ]);
  await workbook.registers.set('metadata', [
    {
      id: 1,
      key: 'report',
      value: 'tax',
      visibility: 'PROJECT',
      project: 'this script',
      place: { sheetId: report },
    },
    {
      id: 2,
      key: 'row',
      value: null,
      visibility: 'DOCUMENT',
      project: 'this script',
      place: { sheetId: report, lines: { line: 'row', first: 9, count: 1 } },
    },
  ]);
  return report;
}

async function all({ workbook }: HeadlessGrid, sheetId: number) {
  return {
    sheets: await workbook.sheets(),
    look: await workbook.tabs.look(sheetId),
    widths: await workbook.lines.pixels(sheetId, { line: 'column', first: 1, count: 3 }),
    formats: await workbook.formats.of(sheetId, box(5, 2, 5, 3)),
    notes: await workbook.notes.in(sheetId, whole),
    validations: await workbook.validations.in(sheetId, whole),
    merges: await workbook.overlays.of(sheetId, 'merges'),
    bandings: await workbook.overlays.of(sheetId, 'bandings'),
    conditionalFormats: await workbook.overlays.of(sheetId, 'conditionalFormats'),
    names: await workbook.registers.of('names'),
    protections: await workbook.registers.of('protections'),
    metadata: await workbook.registers.of('metadata'),
  };
}

test('a saved workbook opens as it was, with the same numbers of sheets', async () => {
  const before = open();
  const report = await fill(before);
  const expected = await all(before, report);
  expect(expected.conditionalFormats).toHaveLength(3);
  const saved = JSON.parse(JSON.stringify(before.save()));
  expect(await all(open(saved), report)).toEqual(expected);
});

test('what the page draws is the engine’s own', async () => {
  const grid = open();
  await fill(grid);
  const { resources = [] } = grid.save();
  const kept = (name: string) => resources.find(resource => resource.name === name)!.data;
  expect(kept('SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toContain('"type":"colorScale"');
  expect(kept('SHEET_CONDITIONAL_FORMATTING_PLUGIN')).toContain('"operator":"lessThan","value":0');
  expect(kept('SHEET_DATA_VALIDATION_PLUGIN')).toContain(
    '"type":"list","formula1":"[\\"2024\\",\\"2025\\"]"',
  );
  expect(kept('SHEET_DATA_VALIDATION_PLUGIN')).toContain('=Data!$A$1:$A$4');
  expect(kept('SHEET_NOTE_PLUGIN')).toContain('made by CoinTracking');
  expect(kept('SHEET_RANGE_THEME_MODEL_PLUGIN')).toContain('"secondRowStyle":{"bg":{"rgb":"#f5f8f7"}}');
});

test('a list of cells survives that their sheet is renamed, and read as before that it is deleted', async () => {
  const grid = open();
  const report = await fill(grid);
  const ofCells = () => grid.workbook.validations.in(report, box(6, 17));
  const before = await ofCells();
  await grid.workbook.tabs.change(1, { name: 'Lists' });
  expect(await ofCells()).toEqual(before);
  expect(JSON.stringify(grid.save())).toContain('=Lists!$A$1:$A$4');
  await grid.workbook.tabs.delete(1);
  expect(await ofCells()).toEqual(before);
});

describe('a person', () => {
  test('who inserts and deletes rows moves it along, and undo moves it back', async () => {
    const grid = open();
    const report = await fill(grid);
    const before = await all(grid, report);
    const rows = { startRow: 2, endRow: 3, startColumn: 0, endColumn: 25, rangeType: 1 };
    await grid.command('sheet.command.insert-row-by-range', 'Report', { range: rows, direction: 0 });
    const now = await all(grid, report);
    expect(now.bandings).toMatchObject([{ box: box(22, 2, 10, 4) }]);
    expect(now.conditionalFormats).toMatchObject([
      { boxes: [box(24, 8, 40, 3)] },
      { boxes: [box(24, 2, 40)], boolean: { args: ['=($B24<>"")*ISEVEN(ROW())'] } },
      { boxes: [box(20, 6, 4, 4)] },
    ]);
    expect(now.validations.map(({ row }) => row)).toEqual([6, 7, 8, 9]);
    expect(now.protections).toMatchObject([{ box: box(11, 2) }]);
    expect(now.metadata).toMatchObject([{}, { place: { lines: { first: 11 } } }]);
    expect(now.names).toMatchObject([{ box: box(6, 17) }]);
    await grid.command('univer.command.undo');
    expect(await all(grid, report)).toEqual(before);
  });

  test('who deletes a sheet and takes it back has its mark again', async () => {
    const grid = open();
    const report = await fill(grid);
    const { metadata, protections } = await all(grid, report);
    await grid.command('sheet.command.remove-sheet', 'Report');
    expect(await grid.workbook.registers.of('metadata')).toEqual([]);
    expect(await grid.workbook.registers.of('protections')).toEqual([]);
    await grid.workbook.registers.set('metadata', []);
    await grid.command('univer.command.undo');
    expect(await grid.workbook.registers.of('metadata')).toEqual(metadata);
    expect(await grid.workbook.registers.of('protections')).toEqual(protections);
  });

  test('has rules and conditional formats of the engine, which scripts read as far as Sheets has them', async () => {
    const grid = open();
    const cell = (row: number) => [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
    const addRule = (rule: object) => grid.command('sheet.command.addDataValidation', 'Sheet1', { rule });
    await addRule({ uid: 'a', type: 'list', formula1: 'FIFO,LIFO', errorStyle: 1, ranges: cell(0) });
    await addRule({
      uid: 'b',
      type: 'decimal',
      operator: 'between',
      formula1: '1',
      formula2: '5',
      ranges: cell(1),
    });
    await addRule({ uid: 'c', type: 'checkbox', ranges: cell(2) });
    expect(await grid.workbook.validations.in(0, whole)).toMatchObject([
      { row: 1, value: { criterion: 'VALUE_IN_LIST', args: [['FIFO', 'LIFO'], true], allowsInvalid: false } },
      { row: 2, value: { criterion: 'NUMBER_BETWEEN', args: [1, 5], allowsInvalid: true } },
      { row: 3, value: { criterion: 'CHECKBOX', args: [] } },
    ]);
    const addFormat = (cfId: string, rule: object) =>
      grid.command('sheet.command.add-conditional-rule', 'Sheet1', {
        rule: { cfId, ranges: cell(0), stopIfTrue: false, rule },
      });
    const style = { bg: { rgb: '#ff0000' }, bl: 1 };
    await addFormat('1', {
      type: 'highlightCell',
      subType: 'text',
      operator: 'containsText',
      value: 'x',
      style,
    });
    await addFormat('2', { type: 'highlightCell', subType: 'duplicateValues', style });
    await addFormat('3', {
      type: 'highlightCell',
      subType: 'number',
      operator: 'between',
      value: [1, 2],
      style,
    });
    const format = { background: '#ff0000', bold: true };
    expect(await grid.workbook.overlays.of(0, 'conditionalFormats')).toEqual([
      { boxes: [box(1, 1)], boolean: { criterion: 'NUMBER_BETWEEN', args: [1, 2], format } },
      { boxes: [box(1, 1)], boolean: { criterion: 'TEXT_CONTAINS', args: ['x'], format } },
    ]);
  });
});
