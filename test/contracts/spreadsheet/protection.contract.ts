// Protected ranges and sheets: who is kept from what.
import { editor, owner } from '../../support/open-host';
import type { OpenSpreadsheet } from './spreadsheet-under-test';

const refused =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export function protectionContract(open: OpenSpreadsheet): void {
  const { RANGE, SHEET } = {
    RANGE: 'SpreadsheetApp.ProtectionType.RANGE',
    SHEET: 'SpreadsheetApp.ProtectionType.SHEET',
  };
  const asEditor = { user: editor };

  describe('a protection', () => {
    test('of a range keeps nobody out until its editors are set', async () => {
      const { refusal, run } = open();
      await run(`sheet.getRange('A1:B2').protect().setDescription('CoinTracking'); 0`);
      expect(
        await run(
          `const [one] = sheet.getProtections(${RANGE});
          sheet.getRange('A1').setValue(1);
          [one.getDescription(), one.getRange().getA1Notation(), one.isWarningOnly(), one.canEdit(), one.getEditors().length, sheet.getRange('A1').canEdit()]`,
          asEditor,
        ),
      ).toEqual(['CoinTracking', 'A1:B2', false, true, 0, true]);
      await run(`sheet.getProtections(${RANGE})[0].removeEditors(['${editor}', '${owner}']); 0`);
      expect(await refusal(`sheet.getRange('B2:C3').setBackground('#fff')`, asEditor)).toBe(refused);
      expect(
        await run(
          `[sheet.getRange('B2').canEdit(), sheet.getRange('C3').canEdit(), sheet.getProtections(${RANGE})[0].canEdit()]`,
          asEditor,
        ),
      ).toEqual([false, true, false]);
      expect(await refusal(`sheet.getProtections(${RANGE})[0].remove()`, asEditor)).toBe(refused);
      expect(
        await run(
          `const [one] = sheet.getProtections(${RANGE}); one.addEditor('${editor}'); [sheet.getRange('B2').canEdit(), one.getEditors().map(user => user.getEmail())]`,
        ),
      ).toEqual([true, [editor]]);
      expect(await run(`sheet.getRange('B2').canEdit()`, asEditor)).toBe(true);
    });

    test('that only warns keeps nobody out', async () => {
      const { run } = open();
      await run(
        `const one = sheet.getRange('A1').protect().setWarningOnly(true); one.removeEditor('${editor}'); 0`,
      );
      expect(
        await run(
          `sheet.getRange('A1').setValue(5).setBackground('#ff0000');
          [sheet.getRange('A1').canEdit(), sheet.getProtections(${RANGE})[0].isWarningOnly(), sheet.getRange('A1').getValue()]`,
          asEditor,
        ),
      ).toEqual([true, true, 5]);
    });

    test('of a range is one more each time, of a sheet always the same', async () => {
      const { run } = open();
      expect(
        await run(`sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
          sheet.protect().setDescription('first'); const again = sheet.protect();
          [sheet.getProtections(${RANGE}).length, file.getProtections(${SHEET}).length, other.getProtections(${SHEET}).length, again.getDescription(), again.getRange().getA1Notation()]`),
      ).toEqual([2, 1, 0, 'first', 'A1:Z1000']);
    });

    test('of a sheet leaves what is unprotected, and keeps an editor from its look, rows and rules', async () => {
      const { refusal, run } = open();
      await run(
        `sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9')]).removeEditor('${editor}'); 0`,
      );
      expect(
        await run(
          `sheet.getRange('B3').setValue(1); [sheet.getRange('B3').canEdit(), sheet.getRange('B3:C3').canEdit()]`,
          asEditor,
        ),
      ).toEqual([true, false]);
      for (const code of [
        "sheet.getRange('C3').setValue(1)",
        "sheet.getRange('C3').merge()",
        "sheet.getRange('A1').setNote('x')",
        'sheet.setFrozenRows(1)',
        "sheet.setName('Mine')",
        'sheet.setColumnWidth(1, 5)',
        'sheet.insertRowBefore(1)',
        'sheet.deleteRow(20)',
        'sheet.clear()',
        'sheet.setConditionalFormatRules([])',
        "sheet.getRange('A1:B2').applyRowBanding()",
        'file.deleteSheet(sheet)',
      ])
        expect([code, await refusal(code, asEditor)]).toEqual([code, refused]);
      expect(await run(`file.insertSheet('Mine').getRange('A1').setValue(1).getA1Notation()`, asEditor)).toBe(
        'A1',
      );
    });

    test('moves with its cells and goes with them', async () => {
      const { run } = open();
      expect(
        await run(`const places = () => file.getProtections(${RANGE}).map(one => one.getRange().getA1Notation());
          other.getRange('B2:B5').protect(); other.getRange('D4').protect();
          other.insertRowBefore(1); other.deleteColumn(4);
          const moved = places();
          file.deleteSheet(other);
          [moved, places()]`),
      ).toEqual([['B3:B6'], []]);
    });

    test.each([
      [
        `sheet.getRange('A1').protect().setUnprotectedRanges([sheet.getRange('A1')])`,
        'Only a protected sheet has unprotected ranges.',
      ],
      [
        `sheet.protect().setUnprotectedRanges([other.getRange('A1')])`,
        'Unprotected ranges must be on the protected sheet.',
      ],
      [
        `sheet.getProtections('RANGE')`,
        "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.getProtections.",
      ],
    ])('refuses %s', async (code, message) => {
      expect(await open().refusal(code)).toBe(message);
    });
  });
}
