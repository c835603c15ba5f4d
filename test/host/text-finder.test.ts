// Finding and replacing texts, under each reading of what Google doesn't document.
import { MemoryWorkbook, type TextFinderReadings } from '../../dev/host/host';
import { editor, messageIn, openHost, owner, valueIn } from '../support/open-host';

function open(textFinder: TextFinderReadings = {}) {
  const workbook = new MemoryWorkbook({ sheetNames: ['Sheet1', 'Data'] });
  workbook.set('A1', { formula: '=SAMPLE(1)+sample(2)', value: 3, numberFormat: '0.00', note: 'mine' });
  workbook.set('A2', 'a SAMPLE(text)');
  workbook.set('A3', '=SAMPLE()');
  workbook.set('Data!B2', { formula: '=SAMPLE()', value: 'SAMPLE(' });
  const { host } = openHost({ textFinder });
  const spreadsheet = host.createSpreadsheet({ owner, editors: [editor], workbook });
  const run = (code: string, user = owner) =>
    host.call({ entry: 'page', functionName: 'RUN', args: [code], spreadsheet, user });
  const value = async (code: string) => valueIn(await run(code));
  const formulas = () =>
    Object.entries(workbook.snapshot()).flatMap(([address, cell]) =>
      'formula' in cell && cell.formula !== '' ? [`${address} ${cell.formula}`] : [],
    );
  return { host, workbook, run, value, formulas };
}

const file = 'SpreadsheetApp.getActive()';
const finder = (text: string, of = file) => `${of}.createTextFinder(${JSON.stringify(text)})`;
const addresses = '.findAll().map(range => range.getSheet().getName() + "!" + range.getA1Notation())';

describe('a text finder', () => {
  test.each([
    ['', ['Sheet1!A2', 'Sheet1!A3', 'Data!B2']],
    ['.matchFormulaText(true)', ['Sheet1!A1', 'Sheet1!A2', 'Sheet1!A3', 'Data!B2']],
    ['.matchFormulaText(true).matchEntireCell(true)', []],
  ])('%s finds cells in the order of sheets and rows', async (flags, found) => {
    expect(await open().value(`${finder('Sample(')}${flags}${addresses}`)).toEqual(found);
  });

  test('looks for the case of letters, for entire cells and for patterns only if told to', async () => {
    const { value } = open();
    expect(await value(`${finder('sample(2')}.matchCase(true).matchFormulaText(true)${addresses}`)).toEqual([
      'Sheet1!A1',
    ]);
    expect(await value(`${finder('=SAMPLE()')}.matchEntireCell(true)${addresses}`)).toEqual(['Sheet1!A3']);
    expect(await value(`${finder('^=?sample')}.useRegularExpression(true)${addresses}`)).toEqual([
      'Sheet1!A3',
      'Data!B2',
    ]);
  });

  test('looks on one sheet or in one range', async () => {
    const { value } = open();
    expect(await value(`${finder('SAMPLE', `${file}.getSheetByName('Data')`)}${addresses}`)).toEqual([
      'Data!B2',
    ]);
    expect(await value(`${finder('SAMPLE', `${file}.getRange('Sheet1!A3:B9')`)}${addresses}`)).toEqual([
      'Sheet1!A3',
    ]);
  });

  test('goes from match to match, from where it is told to start, and replaces the one it stands on', async () => {
    const { value, workbook } = open();
    const code = `(() => { const finder = ${finder('SAMPLE')}.startFrom(${file}.getRange('Sheet1!A2'));
      const found = [finder.findNext().getA1Notation(), finder.replaceWith('x'), finder.findNext().getA1Notation()];
      return [...found, finder.findNext()]; })()`;
    expect(await value(code)).toEqual(['A3', 1, 'B2', null]);
    expect(workbook.snapshot()['Sheet1!A3']).toMatchObject({ value: '=x()' });
  });

  test('replaces every occurrence, counts them, and enters what results anew', async () => {
    const { value, formulas, workbook } = open();
    const code = `${finder('SAMPLE(')}.matchFormulaText(true).replaceAllWith('OTHER(')`;
    expect(await value(code)).toBe(5);
    expect(formulas()).toEqual(['Sheet1!A1 =OTHER(1)+OTHER(2)', 'Data!B2 =OTHER()']);
    expect(workbook.snapshot()).toMatchObject({
      'Sheet1!A1': { numberFormat: '0.00', note: 'mine' },
      'Sheet1!A2': { value: 'a OTHER(text)' },
      'Sheet1!A3': { value: '=OTHER()', formula: '' },
    });
    expect(workbook.recalculated).toEqual(['Sheet1!A1', 'Data!B2']);
  });

  test('leaves a formula’s result alone where it doesn’t look at formulas', async () => {
    const { value, formulas } = open();
    expect(await value(`${finder('SAMPLE(')}.replaceAllWith('$&(')`)).toBe(2);
    expect(formulas()).toEqual(['Sheet1!A1 =SAMPLE(1)+sample(2)', 'Data!B2 =SAMPLE()']);
  });

  test('in a cell finds, but can’t replace', async () => {
    const { host, workbook } = open();
    const spreadsheet = host.createSpreadsheet({ owner, workbook });
    const cell = (code: string) =>
      host.call({ entry: 'cell', functionName: 'RUN', args: [code], spreadsheet, user: owner });
    expect(valueIn(await cell(`${finder('SAMPLE')}.findAll().length`))).toBe(3);
    expect(messageIn(await cell(`${finder('SAMPLE')}.replaceAllWith('x')`))).toMatch(/permission/);
  });

  test.each([
    'createTextFinder(1)',
    'createTextFinder("a").matchCase(1)',
    'createTextFinder("a").replaceAllWith(1)',
  ])('%s is refused like any wrong argument', async call => {
    expect(messageIn(await open().run(`${file}.${call}`))).toMatch(/don't match the method signature/);
  });
});

describe('readings', () => {
  const flip = `${finder('SAMPLE(')}.matchCase(true).matchFormulaText(true).replaceAllWith('OTHER(')`;

  test('plain texts are skipped, or come alive although an apostrophe kept them', async () => {
    const skipping = open({ plainTexts: 'skipped' });
    expect(await skipping.value(flip)).toBe(2);
    const alive = open({ quotedTexts: 'come alive' });
    await alive.value(flip);
    expect(alive.formulas()).toContain('Sheet1!A3 =OTHER()');
  });

  test('hidden sheets and rows are skipped, by all finders or by those of the whole spreadsheet', async () => {
    const all = open({ hidden: 'skipped' });
    all.workbook.hideSheet('Data');
    all.workbook.hideRow('Sheet1', 1);
    expect(await all.value(`${finder('SAMPLE(')}.matchFormulaText(true)${addresses}`)).toEqual([
      'Sheet1!A2',
      'Sheet1!A3',
    ]);
    const whole = open({ hidden: 'skipped by finders of the whole spreadsheet' });
    whole.workbook.hideSheet('Data');
    expect(await whole.value(`${finder('SAMPLE')}${addresses}`)).toEqual(['Sheet1!A2', 'Sheet1!A3']);
    expect(await whole.value(`${finder('SAMPLE', `${file}.getSheetByName('Data')`)}${addresses}`)).toEqual([
      'Data!B2',
    ]);
  });

  test('a protected cell refuses all, is skipped, or refuses from itself on', async () => {
    const flipAs = async (protectedCells: TextFinderReadings['protectedCells']) => {
      const opened = open({ protectedCells });
      opened.workbook.protect('A2', [owner]);
      const outcome = await opened.run(flip, editor);
      return [outcome.ok ? outcome.value : outcome.error.message.slice(0, 14), opened.formulas()[0]];
    };
    expect(await flipAs('refuse all')).toEqual(['You are trying', 'Sheet1!A1 =SAMPLE(1)+sample(2)']);
    expect(await flipAs('are skipped')).toEqual([3, 'Sheet1!A1 =OTHER(1)+sample(2)']);
    expect(await flipAs('refuse the rest')).toEqual(['You are trying', 'Sheet1!A1 =OTHER(1)+sample(2)']);
  });

  test('the formatting of single letters goes with a replaced text, or stays', async () => {
    for (const richText of ['lost', 'kept'] as const) {
      const { workbook, value } = open({ richText });
      workbook.set('A2', { richText: 'bold' });
      await value(flip);
      const { richText: left } = workbook.snapshot()['Sheet1!A2'] as { richText?: string };
      expect(left).toBe(richText === 'kept' ? 'bold' : undefined);
    }
  });

  test('a replacement is counted, but lost', async () => {
    const { value, formulas } = open({ isLost: (replaced, by) => replaced === 'SAMPLE(' && by === 'OTHER(' });
    expect(await value(flip)).toBe(4);
    expect(formulas()).toContain('Data!B2 =SAMPLE()');
  });
});

test('protections say which cells they cover and whether this person may edit them', async () => {
  const { workbook, run } = open();
  workbook.protect('Data!A1:B2', [owner]);
  const code = (user: string, of = file) =>
    run(
      `${of}.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(protection =>
        [protection.getRange().getSheet().getSheetId(), protection.getRange().getA1Notation(), protection.canEdit()])`,
      user,
    );
  expect(valueIn(await code(owner))).toEqual([[1, 'A1:B2', true]]);
  expect(valueIn(await code(editor))).toEqual([[1, 'A1:B2', false]]);
  expect(valueIn(await code(editor, `${file}.getSheets()[0]`))).toEqual([]);
  expect(messageIn(await run(`${file}.getProtections('RANGE')`))).toMatch(/method signature/);
});

describe('a person', () => {
  test('edits before a call of the spreadsheet', async () => {
    const { host, workbook, value } = open();
    const methods: string[] = [];
    host.faults.beforeWorkbookCall = (call, method) => {
      methods.push(method);
      if (call === 2) workbook.set('A2', 'typed');
    };
    expect(await value(`${file}.getSheets()[0].getRange('A2').getValue()`)).toBe('typed');
    expect(methods).toEqual(['getSheets', 'getValues']);
    host.faults.reset();
    expect(host.faults.beforeWorkbookCall).toBeUndefined();
  });

  test('inserts and deletes rows and columns, and references follow', () => {
    const workbook = new MemoryWorkbook();
    workbook.set('B2', { formula: '=SUM(A1:A$3)&"A1"&LOG10(Data!A3)' });
    workbook.protect('A2:A3', []);
    workbook.insertRow('Sheet1', 2);
    workbook.insertColumn('Sheet1', 1);
    expect(workbook.snapshot()['Sheet1!C3']).toMatchObject({ formula: '=SUM(B1:B$4)&"A1"&LOG10(Data!A3)' });
    expect(workbook.protections(owner)).toMatchObject([{ box: { row: 3, column: 2, rows: 2, columns: 1 } }]);
    workbook.deleteRow('Sheet1', 1);
    workbook.deleteColumn('Sheet1', 1);
    expect(workbook.snapshot()['Sheet1!B2']).toMatchObject({
      formula: '=SUM(#REF!:A$3)&"A1"&LOG10(Data!A3)',
    });
  });

  test('sorts, renames, deletes', () => {
    const workbook = new MemoryWorkbook({ sheetNames: ['One', 'Two'] });
    workbook.set('A1', 'a');
    workbook.set('A2', { formula: '=T("b")', value: 'b' });
    workbook.sort('One', 1);
    expect(Object.keys(workbook.snapshot())).toEqual(['One!A1', 'One!A2', 'merges']);
    expect(workbook.snapshot()['One!A1']).toMatchObject({ formula: '=T("b")' });
    workbook.renameSheet('One', 'Uno');
    workbook.deleteSheet('Two');
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Uno']);
  });
});
