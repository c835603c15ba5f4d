// Notes, rules for what may be entered, conditional formats, alternating colors.
import type { OpenSpreadsheet } from './spreadsheet-under-test';

export function rulesContract(open: OpenSpreadsheet): void {
  describe('notes', () => {
    test('are set, read and cleared, one by one and for many cells, and stay with their cells', async () => {
      const { run } = open();
      expect(
        await run(`const range = sheet.getRange('A1:B2');
          range.setNotes([['one', null], ['', 'two']]);
          sheet.getRange('D4').setNote('three').setValue(5);
          const first = [range.getNotes(), range.getNote(), sheet.getRange('D4').getNote(), sheet.getRange('E5').getNote()];
          sheet.insertRowBefore(1);
          const second = [sheet.getRange('D5').getNote(), sheet.getRange('A2').getNote()];
          sheet.getRange('A2').clearNote(); sheet.getRange('D5').setNote(null);
          const third = [sheet.getRange('A2').getNote(), sheet.getRange('B3').getNote(), sheet.getRange('D5').getValue(), sheet.getRange('D5').getNote()];
          sheet.clearNotes();
          [first, second, third, sheet.getRange('B3').getNote()]`),
      ).toEqual([
        [
          [
            ['one', ''],
            ['', 'two'],
          ],
          'one',
          'three',
          '',
        ],
        ['three', 'one'],
        ['', 'two', 5, ''],
        '',
      ]);
    });
  });

  describe('what may be entered', () => {
    const rule = `SpreadsheetApp.newDataValidation().requireValueInList(['2024', '2025'], true).setAllowInvalid(false).build()`;
    const described = `(rule => rule && [String(rule.getCriteriaType()), rule.getCriteriaValues().map(value => value.getA1Notation ? value.getA1Notation() : value), rule.getAllowInvalid(), rule.getHelpText()])`;

    test('is set for cells, read back, replaced and cleared', async () => {
      const { run } = open();
      expect(
        await run(`const describe = ${described};
          sheet.getRange('Q4:Q5').setDataValidation(${rule});
          sheet.getRange('A1:B1').setDataValidations([[SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setHelpText('1 to 10').build(), null]]);
          sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A1:A3'), false).build());
          sheet.getRange('D1').setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox().build());
          const first = ['Q5', 'A1', 'B1', 'C1', 'D1'].map(address => describe(sheet.getRange(address).getDataValidation()));
          const [[copied]] = sheet.getRange('A1').getDataValidations();
          sheet.getRange('B1').setDataValidation(copied.copy().setAllowInvalid(false).build());
          sheet.getRange('Q4').clearDataValidations(); sheet.getRange('D1').setDataValidation(null); sheet.getRange('C1').clear({ validationsOnly: true });
          [first, ['Q4', 'Q5', 'B1', 'C1', 'D1'].map(address => describe(sheet.getRange(address).getDataValidation()))]`),
      ).toEqual([
        [
          ['VALUE_IN_LIST', [['2024', '2025'], true], false, null],
          ['NUMBER_BETWEEN', [1, 10], true, '1 to 10'],
          null,
          ['VALUE_IN_RANGE', ['A1:A3', false], true, null],
          ['CHECKBOX', [], true, null],
        ],
        [
          null,
          ['VALUE_IN_LIST', [['2024', '2025'], true], false, null],
          ['NUMBER_BETWEEN', [1, 10], false, '1 to 10'],
          null,
          null,
        ],
      ]);
    });

    test('is enforced where the rule rejects, for texts, numbers and blanks as typed', async () => {
      const { refusal, run } = open();
      await run(`sheet.getRange('Q4').setDataValidation(${rule}).setValue('2025');
        other.getRange('A1:A2').setValues([['FIFO'], ['LIFO']]);
        const builder = () => SpreadsheetApp.newDataValidation();
        sheet.getRange('Q5').setDataValidation(builder().requireValueInRange(other.getRange('A1:A3')).setAllowInvalid(false).build());
        sheet.getRange('Q6').setDataValidation(builder().requireNumberGreaterThan(3).setAllowInvalid(false).build());
        sheet.getRange('Q7').setDataValidation(builder().requireNumberGreaterThan(3).build());
        SpreadsheetApp.flush();
        sheet.getRange('Q4').setValue(2024).setValue('').setValue('=1+1').setValue('2024'); sheet.getRange('Q5').setValue('LIFO'); sheet.getRange('Q6').setValue(4); sheet.getRange('Q7').setValue(1);
        0`);
      expect(await refusal(`sheet.getRange('P4:Q4').setValues([[1, 2023]])`)).toBe(
        'The data you entered in cell Q4 violates the data validation rules set on this cell. Please enter one of the following values: 2024, 2025.',
      );
      expect(await refusal(`sheet.getRange('Q5').setValue('HIFO')`)).toBe(
        'The data you entered in cell Q5 violates the data validation rules set on this cell. Please enter one of the following values: FIFO, LIFO.',
      );
      expect(await refusal(`sheet.getRange('Q6').setValue('5 coins')`)).toBe(
        'The data you entered in cell Q6 violates the data validation rules set on this cell.',
      );
      expect(await run(`sheet.getRange('P4:Q7').getValues()`)).toEqual([
        ['', 2024],
        ['', 'LIFO'],
        ['', 4],
        ['', 1],
      ]);
    });

    test('moves with its cell, and so does the range that it names', async () => {
      const { run } = open();
      expect(
        await run(`sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(other.getRange('A2:A5')).build());
          sheet.insertRowBefore(1); other.insertRowsBefore(3, 2);
          (${described})(sheet.getRange('B3').getDataValidation())`),
      ).toEqual(['VALUE_IN_RANGE', ['A2:A7', true], true, null]);
    });

    test.each([
      [
        'newDataValidation().requireNumberBetween(1)',
        "The parameters (number) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireNumberBetween.",
      ],
      [
        'newDataValidation().requireDate("=I1")',
        "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
      ],
      [
        'newDataValidation().build()',
        'DataValidationBuilder.build without a criterion is not available in the local host yet.',
      ],
      [
        'getActive().getRange("Sheet1!A1").setDataValidation({})',
        "The parameters ((class)) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
      ],
    ])('refuses %s', async (code, message) => {
      expect(await open().refusal(`SpreadsheetApp.${code}`)).toBe(message);
    });
  });

  describe('conditional formats', () => {
    const rules = `sheet.getConditionalFormatRules().map(rule => {
      const is = rule.getBooleanCondition(); const scale = rule.getGradientCondition();
      return [rule.getRanges().map(range => range.getA1Notation()), is && [String(is.getCriteriaType()), is.getCriteriaValues().map(value => (typeof value === 'object' ? String(value) : value)), is.getFontColor(), is.getBackground(), is.getBold(), is.getItalic()],
        scale && [scale.getMinColor(), scale.getMinType(), scale.getMidColor(), String(scale.getMidType()), scale.getMidValue(), scale.getMaxColor()]];
    })`;
    const builder = 'SpreadsheetApp.newConditionalFormatRule()';

    test('are replaced all at once, in their order, and read back', async () => {
      const { run } = open();
      expect(
        await run(`sheet.setConditionalFormatRules([${builder}.whenCellEmpty().setBackground('#eee').setRanges([sheet.getRange('A1')]).build()]);
          sheet.setConditionalFormatRules([
            ${builder}.whenNumberLessThan(0).setFontColor('#B3261E').setBold(true).setItalic(true).setItalic(null).setRanges([sheet.getRange('H22:J61'), sheet.getRange('L22:L27')]).build(),
            ${builder}.whenFormulaSatisfied('=ISNUMBER(B2)*(B2>0)').setBackground('#f5f8f7').setRanges([sheet.getRange('B2:B9')]).build(),
            ${builder}.whenDateAfter(SpreadsheetApp.RelativeDate.TODAY).setBold(false).setRanges([sheet.getRange('C:C')]).build(),
            ${builder}.setGradientMinpoint('#ffffff').setGradientMidpointWithValue('#cccccc', SpreadsheetApp.InterpolationType.PERCENT, '50').setGradientMaxpoint('#8fcab6').setRanges([sheet.getRange('F18:K57')]).build(),
          ]);
          const first = ${rules};
          sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1, 2).map(rule => rule.copy().whenTextContains('x').build()));
          const second = ${rules};
          sheet.clearConditionalFormatRules();
          [first, second, ${rules}]`),
      ).toEqual([
        [
          [['H22:J61', 'L22:L27'], ['NUMBER_LESS_THAN', [0], '#b3261e', null, true, null], null],
          [['B2:B9'], ['CUSTOM_FORMULA', ['=ISNUMBER(B2)*(B2>0)'], null, '#f5f8f7', null, null], null],
          [['C1:C1000'], ['DATE_AFTER_RELATIVE', ['TODAY'], null, null, false, null], null],
          [['F18:K57'], null, ['#ffffff', null, '#cccccc', 'PERCENT', '50', '#8fcab6']],
        ],
        [[['B2:B9'], ['TEXT_CONTAINS', ['x'], null, '#f5f8f7', null, null], null]],
        [],
      ]);
    });

    test('move with their cells, and go when all formats are cleared', async () => {
      const { run } = open();
      expect(
        await run(`const ranges = () => other.getConditionalFormatRules().map(rule => rule.getRanges().map(range => range.getA1Notation()));
          const of = address => ${builder}.whenNumberGreaterThan(0).setBold(true).setRanges([other.getRange(address)]).build();
          file.setActiveSheet(sheet);
          other.setConditionalFormatRules([of('B2:C9'), of('E3')]);
          other.insertRowBefore(2); other.deleteColumn(5);
          const moved = ranges();
          other.clearFormats();
          [moved, ranges()]`),
      ).toEqual([[['B3:C10']], []]);
    });

    test.each([
      [
        `sheet.setConditionalFormatRules([${builder}.whenCellEmpty().setRanges([other.getRange('A1')]).build()])`,
        'Conditional format rule cannot reference a different sheet.',
      ],
      [
        `sheet.setConditionalFormatRules([${builder}.whenFormulaSatisfied('=Data!A1>0').setRanges([sheet.getRange('A1')]).build()])`,
        'Conditional format rule cannot reference a different sheet.',
      ],
      [
        `sheet.setConditionalFormatRules([${builder}.whenFormulaSatisfied('=AND(A1>0,A1<5)').setRanges([sheet.getRange('A1')]).build()])`,
        'A conditional format with =AND(A1>0,A1<5), whose separators depend on the locale, is not available in the local host yet.',
      ],
      [`${builder}.whenCellEmpty().build()`, 'A conditional format rule must have at least one range.'],
      [
        'sheet.setConditionalFormatRules([{}])',
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
      ],
    ])('refuses %s', async (code, message) => {
      expect(await open().refusal(code)).toBe(message);
    });
  });

  describe('alternating colors', () => {
    const bandings = `sheet.getBandings().map(one => [one.getRange().getA1Notation(), one.getHeaderRowColor(), one.getFirstRowColor(), one.getSecondRowColor(), one.getFooterRowColor(), one.getFirstColumnColor()])`;

    test('are applied with a theme or own colors, changed and removed', async () => {
      const { run } = open();
      expect(
        await run(`const banding = sheet.getRange('A1:D10').applyRowBanding();
          banding.setHeaderRowColor('#EAF4EF').setSecondRowColor('#f5f8f7').setFirstRowColor('white');
          sheet.getRange('F1:G9').applyRowBanding(SpreadsheetApp.BandingTheme.GREEN, false, true);
          sheet.getRange('A20:B30').applyColumnBanding();
          const first = ${bandings};
          const touched = sheet.getRange('B2').getBandings().length;
          banding.setRange(sheet.getRange('A2:D12')); sheet.getRange('F1').getBandings()[0].remove();
          [first, touched, ${bandings}]`),
      ).toEqual([
        [
          ['A1:D10', '#eaf4ef', '#ffffff', '#f5f8f7', null, null],
          ['F1:G9', null, '#ffffff', '#e7f9ef', '#afe9ca', null],
          ['A20:B30', null, null, null, null, '#ffffff'],
        ],
        1,
        [
          ['A2:D12', '#eaf4ef', '#ffffff', '#f5f8f7', null, null],
          ['A20:B30', null, null, null, null, '#ffffff'],
        ],
      ]);
    });

    test('can’t be applied twice to a cell', async () => {
      const { refusal, run } = open();
      await run(`sheet.getRange('A1:D10').applyRowBanding(); 0`);
      expect(await refusal(`sheet.getRange('D10:E12').applyRowBanding()`)).toBe(
        'You cannot add alternating background colors to a range that already has alternating background colors.',
      );
      expect(await run(`other.getRange('D10:E12').applyRowBanding().getRange().getA1Notation()`)).toBe(
        'D10:E12',
      );
    });

    test('move with their cells', async () => {
      const { run } = open();
      expect(
        await run(`other.getRange('B2:D10').applyRowBanding();
          other.insertRowsBefore(5, 3); other.deleteColumn(1);
          other.getBandings().map(one => one.getRange().getA1Notation())`),
      ).toEqual(['A2:C13']);
    });
  });
}
