// Rows and columns inserted, deleted, resized and hidden, and what moves with them.
import type { OpenSpreadsheet } from './spreadsheet-under-test';

export function linesContract(open: OpenSpreadsheet): void {
  describe('rows and columns', () => {
    test('have Google’s sizes until they are set, one or many at once', async () => {
      const { run } = open();
      expect(
        await run(`sheet.setColumnWidth(2, 86).setColumnWidths(3, 2, 110).setRowHeight(1, 40).setRowHeights(4, 2, 26);
          sheet.setRowHeightsForced(6, 1, 12);
          [[1, 2, 3, 4, 5].map(at => sheet.getColumnWidth(at)), [1, 2, 4, 5, 6].map(at => sheet.getRowHeight(at)),
            file.insertSheet('New').getColumnWidth(26), file.getActiveSheet().getRowHeight(1000)]`),
      ).toEqual([[100, 86, 110, 110, 100], [40, 21, 26, 26, 12], 100, 21]);
    });

    test('are trimmed and added, and the size follows at once', async () => {
      const { run } = open();
      expect(
        await run(`sheet.deleteRows(61, 940); sheet.deleteColumns(11, 16);
          const small = [sheet.getMaxRows(), sheet.getMaxColumns()];
          sheet.insertRowsAfter(60, 5).insertColumnAfter(10).insertRowBefore(1); sheet.insertRows(1); sheet.insertColumns(1, 2);
          [small, sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange(67, 13).getA1Notation()]`),
      ).toEqual([[60, 10], 67, 13, 'M67']);
    });

    test('take along contents, sizes, formats, merged cells and references, also on a sheet that isn’t shown', async () => {
      const { run } = open();
      expect(
        await run(`file.setActiveSheet(sheet);
          other.getRange('B2').setValue(7).setBackground('#ff0000');
          other.getRange('D4').setFormula('=B2+1');
          other.getRange('B6:C7').merge(); other.setRowHeight(2, 44); other.setColumnWidth(2, 55);
          SpreadsheetApp.flush();
          other.insertRowsBefore(2, 3); other.insertColumnBefore(1); other.deleteRow(1);
          [other.getRange('C4').getValue(), other.getRange('C4').getBackground(), other.getRange('E6').getFormula(),
            other.getRange('A1:Z20').getMergedRanges().map(range => range.getA1Notation()), other.getRowHeight(4),
            other.getRowHeight(2), other.getColumnWidth(3), other.getColumnWidth(1), file.getActiveSheet().getName()]`),
      ).toEqual([7, '#ff0000', '=C4+1', ['C8:D9'], 44, 21, 55, 100, 'Sheet1']);
    });

    test('that are merged shrink with deleted ones and are gone with all of theirs', async () => {
      const { run } = open();
      expect(
        await run(`const merged = () => other.getRange('A1:Z30').getMergedRanges().map(range => range.getA1Notation());
          other.getRange('B2:B5').merge(); other.getRange('D2:E2').merge();
          other.deleteRows(4, 3);
          const shrunk = merged();
          other.deleteRow(2);
          [shrunk, merged()]`),
      ).toEqual([['B2:B3', 'D2:E2'], []]);
    });

    test('are hidden and shown', async () => {
      const { run } = open();
      expect(
        await run(`const hidden = () => [[1, 2, 3].map(at => sheet.isRowHiddenByUser(at)), [20, 21, 22].map(at => sheet.isColumnHiddenByUser(at))];
          sheet.hideRows(2); sheet.hideColumns(20, 3);
          const first = hidden();
          sheet.showColumns(21); sheet.showRows(1, 3);
          [first, hidden()]`),
      ).toEqual([
        [
          [false, true, false],
          [true, true, true],
        ],
        [
          [false, false, false],
          [true, false, true],
        ],
      ]);
    });

    test('that are frozen stay: not all others can be deleted', async () => {
      const { refusal, run } = open();
      expect(await run('sheet.setFrozenRows(3); sheet.deleteRow(1); sheet.getFrozenRows()')).toBe(2);
      expect(await refusal('sheet.deleteRows(3, 997)')).toBe(
        'Sorry, it is not possible to delete all non-frozen rows.',
      );
      expect(await refusal('other.deleteColumns(1, 26)')).toBe(
        "You can't delete all the columns on the sheet.",
      );
    });

    test.each([
      ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
      ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
      ['sheet.setColumnWidth(0, 10)', 'Those columns are out of bounds.'],
      [
        'sheet.setColumnWidth(1)',
        "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.setColumnWidth.",
      ],
      [
        'sheet.insertRowsAfter(1, 1000000)',
        'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      ],
      ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ])('refuses %s in the platform’s words', async (code, message) => {
      expect(await open().refusal(code)).toBe(message);
    });
  });
}
