// Sheets made, named, moved, hidden, deleted and activated.
import type { OpenSpreadsheet } from './spreadsheet-under-test';

const names = 'file.getSheets().map(one => one.getName())';
const active = 'file.getActiveSheet().getName()';

export function tabsContract(open: OpenSpreadsheet): void {
  describe('the tabs of a spreadsheet', () => {
    test('a new sheet is active, empty, of the usual size, and where it was put', async () => {
      const { run } = open();
      expect(
        await run(`const made = [file.insertSheet('Report', 0), file.insertSheet('Last', 3), file.insertSheet('Next')];
          file.setActiveSheet(sheet);
          made.push(file.insertSheet(), file.insertSheet(1));
          [${names}, ${active}, made.map(one => [one.getName(), one.getIndex(), one.getMaxRows(), one.getMaxColumns()]),
            new Set(file.getSheets().map(one => one.getSheetId())).size, made[0].getLastRow()]`),
      ).toEqual([
        ['Report', 'Sheet7', 'Sheet1', 'Sheet6', 'Data', 'Last', 'Next'],
        'Sheet7',
        [
          ['Report', 1, 1000, 26],
          ['Last', 6, 1000, 26],
          ['Next', 7, 1000, 26],
          ['Sheet6', 4, 1000, 26],
          ['Sheet7', 2, 1000, 26],
        ],
        7,
        0,
      ]);
    });

    test('a name that is taken is refused, in any letter case, and nothing is made', async () => {
      const { refusal, run } = open();
      const taken = 'A sheet with the name "data" already exists. Please enter another name.';
      expect(await refusal(`file.insertSheet('data')`)).toBe(taken);
      expect(await refusal(`sheet.setName('data')`)).toBe(taken);
      expect(await run(`other.setName('data'); ${names}`)).toEqual(['Sheet1', 'data']);
      expect(await refusal(`file.insertSheet('x'.repeat(101))`)).toBe(
        'The sheet name cannot be greater than 100 characters.',
      );
      expect(await run(names)).toEqual(['Sheet1', 'data']);
    });

    test('a sheet keeps its id when it is renamed and moved, and formulas still find it', async () => {
      const { run } = open();
      expect(
        await run(`const id = other.getSheetId();
          other.setName('Figures');
          file.setActiveSheet(other);
          file.moveActiveSheet(1);
          [${names}, other.getName(), file.getSheetById(id).getName(), file.getSheetById(99), other.getIndex()]`),
      ).toEqual([['Figures', 'Sheet1'], 'Figures', 'Figures', null, 1]);
    });

    test('is shown and coloured, without gridlines, with frozen rows and columns', async () => {
      const { run } = open();
      const look = `[sheet.isSheetHidden(), sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.getFrozenRows(), sheet.getFrozenColumns()]`;
      expect(await run(look)).toEqual([false, null, false, 0, 0]);
      expect(
        await run(`sheet.setTabColor('#0B6B50').setHiddenGridlines(true).hideSheet();
          sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
          ${look}`),
      ).toEqual([true, '#0b6b50', true, 2, 1]);
      expect(
        await run(`sheet.showSheet().setTabColor(null).setHiddenGridlines(false).setFrozenRows(0); ${look}`),
      ).toEqual([false, null, false, 0, 1]);
    });

    test('the active sheet changes when it is set, hidden or deleted, and a hidden one is shown when it is activated', async () => {
      const { run } = open();
      expect(
        await run(`const seen = [${active}];
          file.setActiveSheet(other); seen.push(${active});
          other.hideSheet(); seen.push(${active});
          other.activate(); seen.push(${active}, other.isSheetHidden());
          file.insertSheet('Gone'); file.deleteActiveSheet(); seen.push(${active});
          seen`),
      ).toEqual(['Sheet1', 'Data', 'Sheet1', 'Data', false, 'Data']);
      expect(await run(active)).toBe('Data');
    });

    test('of those that are shown, one has to stay', async () => {
      const { refusal, run } = open();
      await run('other.hideSheet(); 0');
      expect(await refusal('sheet.hideSheet()')).toBe("You can't hide all the sheets in a document.");
      expect(await refusal('file.deleteSheet(sheet)')).toBe(
        "You can't remove all the visible sheets in a document.",
      );
      expect(await run(`file.deleteSheet(other); ${names}`)).toEqual(['Sheet1']);
      expect(await refusal('file.deleteSheet(sheet)')).toBe("You can't remove all the sheets in a document.");
    });

    test('a script without a window has an active sheet of its own', async () => {
      const { run } = open();
      await run('file.setActiveSheet(other); 0');
      await run(
        `const before = ${active};
        file.insertSheet('Report');
        if (before !== 'Sheet1' || ${active} !== 'Report') throw new Error(before + ${active})`,
        { entry: 'trigger' },
      );
      expect(await run(active)).toBe('Data');
      expect(await run(names)).toEqual(['Sheet1', 'Report', 'Data']);
    });

    test.each([
      [
        'file.insertSheet(true)',
        "The parameters (boolean) don't match the method signature for SpreadsheetApp.Spreadsheet.insertSheet.",
      ],
      [
        'file.deleteSheet("Data")',
        "The parameters (String) don't match the method signature for SpreadsheetApp.Spreadsheet.deleteSheet.",
      ],
      [
        'sheet.setName(null)',
        "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.setName.",
      ],
      [
        'sheet.setFrozenRows("2")',
        "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.setFrozenRows.",
      ],
      [
        'sheet.setHiddenGridlines({})',
        "The parameters ((class)) don't match the method signature for SpreadsheetApp.Sheet.setHiddenGridlines.",
      ],
      [
        'file.setActiveSheet(file)',
        "The parameters (SpreadsheetApp.Spreadsheet) don't match the method signature for SpreadsheetApp.Spreadsheet.setActiveSheet.",
      ],
      ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
      ['sheet.setFrozenColumns(27)', 'Those columns are out of bounds.'],
    ])('refuses %s in the platform’s words', async (code, message) => {
      expect(await open().refusal(code)).toBe(message);
    });

    test.each(['insertSheet', 'deleteActiveSheet', 'renameActiveSheet'])(
      'a cell may not call %s',
      async method => {
        expect(await open().refusal(`file.${method}('x')`, { entry: 'cell' })).toBe(
          `You do not have permission to call ${method}`,
        );
      },
    );
  });
}
