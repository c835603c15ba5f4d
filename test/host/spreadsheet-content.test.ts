import { MemoryWorkbook, type Workbook } from '../../dev/host/host';
import { editor, messageIn, owner, valueIn } from '../support/open-host';
import { openWorkbook } from '../support/open-workbook';

describe('reading a spreadsheet', () => {
  test('gives formulas, values and what cells show, as the script’s own arrays and dates', async () => {
    const { onSheet, run } = openWorkbook();
    const read = await run(
      'page',
      onSheet(`const range = sheet.getRange(1, 1, 2, 2); const values = range.getValues();
        return [range.getFormulas(), values[0][0], values[0][1] instanceof Date, values[0][1].getTime(), values[1],
          Array.isArray(values) && values instanceof Array, range.getDisplayValues()[0][0],
          range.getFormula(), range.getValue(), range.getDisplayValue()];`),
    );
    expect(valueIn(read)).toEqual([
      [
        ['=CT_BALANCE("BTC")', ''],
        ['', ''],
      ],
      0.5,
      true,
      Date.UTC(2026, 0, 31),
      ['total', true],
      true,
      '0.50',
      '=CT_BALANCE("BTC")',
      0.5,
      '0.50',
    ]);
  });

  test('knows its sheets, their sizes and their ranges', async () => {
    const { onSheet, run } = openWorkbook();
    const facts = await run(
      'menu',
      onSheet(`const data = sheet.getDataRange(); const empty = file.getSheets()[1];
        console.log(JSON.stringify([file.getName(), file.getSheets().map(one => [one.getSheetId(), one.getName()]),
          sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns(),
          sheet.getType() === SpreadsheetApp.SheetType.GRID, data.getA1Notation(), data.getSheet().getName(),
          empty.getDataRange().getA1Notation(), sheet.getRange('$B$2:C4').getA1Notation(),
          [data.getRow(), data.getColumn(), data.getNumRows(), data.getNumColumns()],
          data.getCell(2, 1).getA1Notation(), file.getSheetByName('Nope'), file.getRange('Data!C1').getSheet().getName()]))`),
    );
    expect(JSON.parse(facts.logs[0]!)).toEqual([
      'Coins',
      [
        [0, 'Sheet1'],
        [1, 'Data'],
      ],
      3,
      2,
      1000,
      26,
      true,
      'A1:B3',
      'Sheet1',
      'A1',
      'B2:C4',
      [1, 1, 3, 2],
      'A2',
      null,
      'Data',
    ]);
  });

  test('costs a round trip for each question, and nothing for handles', async () => {
    const { onSheet, run } = openWorkbook();
    const { counts } = await run(
      'page',
      onSheet(`const range = sheet.getRange(1, 1, 2, 2); range.getNumRows(); range.getSheet().getName();
        range.getA1Notation(); range.getCell(1, 1); sheet.getSheetId(); sheet.getType();
        range.getFormulas(); range.getValues();`),
    );
    expect(counts).toMatchObject({
      roundTrips: 3,
      byCall: {
        'SpreadsheetApp.getSheets': 1,
        'SpreadsheetApp.getFormulas': 1,
        'SpreadsheetApp.getValues': 1,
      },
    });
  });

  test('knows the person’s selection, and the first cell where nobody looks', async () => {
    const { host, spreadsheet, workbook } = openWorkbook({
      bundle: `function SHOW() {
        const file = SpreadsheetApp.getActive();
        const ranges = file.getActiveRangeList().getRanges().map(range => range.getA1Notation());
        console.log(file.getActiveSheet().getName(), file.getActiveRange().getA1Notation(), ranges.join(),
          file.getCurrentCell().getA1Notation());
      }`,
    });
    workbook.select(owner, 'Data!A1:A3', 'Data!C2:D3');
    const show = (entry: 'menu' | 'trigger' | 'cell', user = owner) =>
      host.call({ entry, functionName: 'SHOW', spreadsheet, user });
    expect((await show('menu')).logs).toEqual(['Data C2:D3 A1:A3,C2:D3 C2']);
    expect((await show('menu', editor)).logs).toEqual(['Sheet1 A1 A1 A1']);
    expect((await show('trigger')).logs).toEqual(['Sheet1 A1 A1 A1']);
    expect(messageIn(await show('cell'))).toContain(
      'in a cell that nobody named is not available in the local host',
    );
  });

  test('finds named ranges in any letter case', async () => {
    const { run, workbook } = openWorkbook();
    workbook.name('Prices', 'Data!B2:C9');
    const find = (name: string) => `SpreadsheetApp.getActive().getRangeByName('${name}')`;
    expect(valueIn(await run('page', `${find('PRICES')}.getA1Notation()`))).toBe('B2:C9');
    expect(valueIn(await run('page', `${find('None')}`))).toBe(null);
  });

  test('knows its owner, unless it is in a shared drive', async () => {
    const { host, run } = openWorkbook();
    const code = '(owner => owner && owner.getEmail())(SpreadsheetApp.getActive().getOwner())';
    expect(valueIn(await run('page', code, editor))).toBe(owner);
    const spreadsheet = host.createSpreadsheet({ owner, isInSharedDrive: true });
    const outcome = await host.call({
      entry: 'page',
      functionName: 'RUN',
      args: [code],
      spreadsheet,
      user: owner,
    });
    expect(valueIn(outcome)).toBe(null);
  });

  test.each([
    ['getRange(0, 1)', 'The starting row of the range is too small.'],
    ['getRange(1, 0)', 'The starting column of the range is too small.'],
    ['getRange(1, 1, 0)', 'The number of rows in the range must be at least 1.'],
    ['getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['getRange("R1C1")', 'Sheet.getRange("R1C1") is not available in the local host yet.'],
    ['getRange(1, 1).getCell(2, 1)', 'Cell reference out of range'],
    ['getRange(1, 1).randomize()', 'Range.randomize is not available in the local host yet.'],
  ])('refuses %s in the platform’s words', async (code, message) => {
    const { onSheet, run } = openWorkbook();
    expect(messageIn(await run('page', onSheet(`sheet.${code}`)))).toBe(message);
  });
});

describe('writing to a spreadsheet', () => {
  test('sets formulas and values, dates and blanks included, and chains', async () => {
    const { onSheet, run, workbook } = openWorkbook();
    valueIn(
      await run(
        'page',
        onSheet(`sheet.getRange('C1:D1').setValues([[new Date(0), null]]).setFormulas([['=A1', '']]);
          sheet.getRange('C2').setValue('=A2'); sheet.getRange('D2').setValue("'=A2"); sheet.getRange('C3:D3').setValue(7);
          sheet.getRange('E1').setValue(new Date(0)); sheet.getRange('A1').setFormula('');`),
      ),
    );
    const box = { row: 1, column: 3, rows: 3, columns: 2 };
    expect(workbook.formulas(0, box)).toEqual([
      ['=A1', ''],
      ['=A2', ''],
      ['', ''],
    ]);
    expect(workbook.values(0, { ...box, row: 2, rows: 2 })).toEqual([
      ['', '=A2'],
      [7, 7],
    ]);
    expect(workbook.snapshot()['Sheet1!E1']).toMatchObject({ value: new Date(0) });
    expect(workbook.snapshot()['Sheet1!A1']).toMatchObject({ formula: '', value: '', note: 'mine' });
  });

  test('copies values alone; a text that looks like a formula stays a text', async () => {
    const { onSheet, run, workbook } = openWorkbook();
    workbook.write(0, { row: 2, column: 2, rows: 1, columns: 1 }, [["'=1"]]);
    valueIn(
      await run(
        'page',
        onSheet(`sheet.getRange('A1:B2').copyTo(file.getSheetByName('Data').getRange('B5'),
          SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);`),
      ),
    );
    const box = { row: 5, column: 2, rows: 2, columns: 2 };
    expect(workbook.values(1, box)).toEqual([
      [0.5, new Date(Date.UTC(2026, 0, 31))],
      ['total', '=1'],
    ]);
    expect(workbook.formulas(1, box)).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  test.each([
    [
      'A1:A2',
      'setValues([[1]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'A1:B1',
      "setFormulas([['=A1']])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      'A1',
      'setValues("x")',
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    ['A1', 'setValue({})', 'Range.setValue with [object Object] is not available in the local host yet.'],
    ['A1', 'setFormula("A2")', 'Range.setFormula without "=" is not available in the local host yet.'],
  ])('refuses on %s %s, and writes nothing', async (address, code, message) => {
    const { onSheet, run, workbook } = openWorkbook();
    const before = workbook.snapshot();
    expect(messageIn(await run('page', onSheet(`sheet.getRange('${address}').${code}`)))).toBe(message);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('refuses a protected cell to who may not edit it, and says so before', async () => {
    const { onSheet, run, workbook } = openWorkbook();
    const before = workbook.snapshot();
    const write = onSheet(`sheet.getRange('A2:A3').setValues([['a'], ['b']])`);
    expect(messageIn(await run('page', write, editor))).toBe(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(workbook.snapshot()).toEqual(before);
    const may = onSheet(`return ['A2', 'B3', 'A2:A3'].map(address => sheet.getRange(address).canEdit())`);
    expect(valueIn(await run('page', may, editor))).toEqual([true, false, false]);
    expect(valueIn(await run('page', may))).toEqual([true, true, true]);
    valueIn(await run('page', write));
  });

  test.each([
    ['setFormulas', "sheet.getRange('A1').setFormulas([['=1']])"],
    ['setValue', "sheet.getRange('A1').setValue(1)"],
    [
      'copyTo',
      "sheet.getRange('A1').copyTo(sheet.getRange('A2'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false)",
    ],
    ['toast', "file.toast('x')"],
  ])('is impossible in a cell: %s', async (method, code) => {
    const { onSheet, run } = openWorkbook();
    expect(messageIn(await run('cell', onSheet(code)))).toBe(`You do not have permission to call ${method}`);
  });
});

describe('what is recalculated', () => {
  const write = (formula: string) => `sheet.getRange('A1').setFormula('${formula}');`;

  test('is settled at a flush and at the end of the execution', async () => {
    const { onSheet, run, workbook } = openWorkbook();
    valueIn(
      await run('page', onSheet(`${write('=A()')} SpreadsheetApp.flush(); ${write('=CT_BALANCE("BTC")')}`)),
    );
    expect(workbook.recalculated).toEqual(['Sheet1!A1', 'Sheet1!A1']);
  });

  test('is nothing when the text was set back without a flush', async () => {
    const { onSheet, run, workbook } = openWorkbook();
    valueIn(await run('page', onSheet(`${write('=A()')} ${write('=CT_BALANCE("BTC")')}`)));
    expect(workbook.recalculated).toEqual([]);
  });

  test('is settled for an execution that throws or is killed, too', async () => {
    const { host, onSheet, run, workbook } = openWorkbook();
    messageIn(await run('page', onSheet(`${write('=A()')} throw new Error('no')`)));
    expect(workbook.recalculated).toHaveLength(1);
    host.faults.killAtRoundTrip = 3;
    messageIn(await run('page', onSheet(`${write('=B()')} ${write('=C()')}`)));
    expect(workbook.recalculated).toHaveLength(2);
    expect(workbook.formulas(0, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['=B()']]);
  });

  test('can be cut off on either side of a write', async () => {
    const { host, onSheet, run, workbook } = openWorkbook();
    const code = onSheet(write('=A()'));
    host.faults.killAtRoundTrip = 2;
    messageIn(await run('page', code));
    expect(workbook.recalculated).toEqual([]);
    host.faults.reset();
    host.faults.killAfterRoundTrip = 2;
    expect(messageIn(await run('page', code))).toBe('Exceeded maximum execution time');
    expect(workbook.recalculated).toEqual(['Sheet1!A1']);
  });
});

describe('content that is elsewhere', () => {
  test('is waited for, and a failure to reach it is the script’s to catch', async () => {
    const { host } = openWorkbook();
    const away = () => Promise.reject(new Error('The spreadsheet is open in no browser.'));
    const sheets = [{ id: 4, name: 'Far', lastRow: 1, lastColumn: 1, maxRows: 5, maxColumns: 5 }];
    const spreadsheet = host.createSpreadsheet({
      owner,
      workbook: Object.assign(new MemoryWorkbook(), {
        sheets: async () => sheets,
        selection: away,
        formulas: async () => [['=FAR()']],
        values: away,
        displayValues: away,
        write: async () => {},
        flush: away,
        canEdit: async () => true,
        validations: { in: async () => [], change: away },
        search: away,
        replaceText: away,
      }) as unknown as Workbook,
    });
    const call = (code: string) =>
      host.call({ entry: 'page', functionName: 'RUN', args: [code], spreadsheet, user: owner });
    const range = 'SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1)';
    expect(valueIn(await call(`${range}.getFormula()`))).toBe('=FAR()');
    expect(valueIn(await call(`try { ${range}.getValue() } catch (error) { error.message }`))).toBe(
      'The spreadsheet is open in no browser.',
    );
    expect(messageIn(await call(`${range}.setValue(1); 1`))).toBe('The spreadsheet is open in no browser.');
  });
});
