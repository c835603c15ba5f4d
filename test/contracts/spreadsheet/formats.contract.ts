// How cells look: set and read back, cleared, copied to neighbours; merged cells; ranges by their notation.
import type { OpenSpreadsheet } from './spreadsheet-under-test';

const unset = [
  '#ffffff',
  '#000000',
  'Arial',
  10,
  'normal',
  'normal',
  'none',
  'general',
  'bottom',
  '0.###############',
  true,
  'OVERFLOW',
];
const lookOf = (
  range: string,
) => `[${range}.getBackground(), ${range}.getFontColor(), ${range}.getFontFamily(), ${range}.getFontSize(),
  ${range}.getFontWeight(), ${range}.getFontStyle(), ${range}.getFontLine(), ${range}.getHorizontalAlignment(),
  ${range}.getVerticalAlignment(), ${range}.getNumberFormat(), ${range}.getWrap(), String(${range}.getWrapStrategy())]`;

export function formatsContract(open: OpenSpreadsheet): void {
  describe('formats of cells', () => {
    test('are Google’s until they are set, and the same again when they are cleared', async () => {
      const { run } = open();
      expect(await run(lookOf("sheet.getRange('B2')"))).toEqual(unset);
      expect(
        await run(`const range = sheet.getRange('B2:C3');
          range.setBackground('#EAF4EF').setFontColor('#abc').setFontFamily('Roboto').setFontSize(18).setFontWeight('bold')
            .setFontStyle('italic').setFontLine('underline').setHorizontalAlignment('right').setVerticalAlignment('middle')
            .setNumberFormat('#,##0.00').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
          ${lookOf("sheet.getRange('C3')")}`),
      ).toEqual([
        '#eaf4ef',
        '#aabbcc',
        'Roboto',
        18,
        'bold',
        'italic',
        'underline',
        'right',
        'middle',
        '#,##0.00',
        false,
        'CLIP',
      ]);
      expect(
        await run(`sheet.getRange('B2:C3').clear({ formatOnly: true }); ${lookOf("sheet.getRange('B2')")}`),
      ).toEqual(unset);
    });

    test('can be set and read cell by cell', async () => {
      const { run } = open();
      expect(
        await run(`const range = sheet.getRange('A1:C2');
          range.setBackgrounds([['#ff0000', '#ff0000', null], ['#00ff00', '#0000ff', '#0000ff']])
            .setNumberFormats([['0', '0.0', 'general'], ['yyyy-mm-dd', '@', '0"%"']])
            .setFontWeights([['bold', 'normal', null], ['bold', 'bold', 'bold']])
            .setWraps([[true, false, true], [true, true, false]]).setHorizontalAlignments([['left', 'center', 'right'], ['normal', null, 'left']]);
          [range.getBackgrounds(), range.getNumberFormats(), range.getFontWeights(), range.getWraps(), range.getHorizontalAlignments()]`),
      ).toEqual([
        [
          ['#ff0000', '#ff0000', '#ffffff'],
          ['#00ff00', '#0000ff', '#0000ff'],
        ],
        [
          ['0', '0.0', '0.###############'],
          ['yyyy-mm-dd', '@', '0"%"'],
        ],
        [
          ['bold', 'normal', 'normal'],
          ['bold', 'bold', 'bold'],
        ],
        [
          [true, false, true],
          [true, true, false],
        ],
        [
          ['left', 'center', 'right'],
          ['general-left', 'general', 'left'],
        ],
      ]);
    });

    test('stay when contents are written or cleared, and contents stay when formats are', async () => {
      const { run } = open();
      expect(
        await run(`const range = sheet.getRange('B2').setNumberFormat('0.00').setBackground('#ff0000').setValue(5);
          range.clearContent(); const first = [range.getValue(), range.getNumberFormat()];
          range.setValue(6); SpreadsheetApp.flush(); range.clearFormat();
          const second = [range.getValue(), range.getNumberFormat(), range.getBackground()];
          range.setBackground('#ff0000'); sheet.clearFormats();
          const third = [range.getValue(), range.getNumberFormat(), range.getBackground()];
          range.setBackground('#00ff00'); sheet.clear();
          [first, second, third, range.getValue(), range.getBackground(), sheet.getLastRow()]`),
      ).toEqual([
        ['', '0.00'],
        [6, '0.00', '#ffffff'],
        [6, '0.###############', '#ffffff'],
        '',
        '#ffffff',
        0,
      ]);
    });

    test('of a list of ranges are set in one call each', async () => {
      const { host, run } = open();
      host.resetCounts();
      expect(
        await run(`const list = sheet.getRangeList(['A1:B1', 'D4', 'F:F']);
          list.setBackground('#ff0000').setNumberFormat('0.0').setFontWeight('bold').setValue(3);
          [list.getRanges().map(range => range.getA1Notation()), sheet.getRange('D4').getBackground(),
            sheet.getRange('F1000').getNumberFormat(), sheet.getRange('C1').getBackground(), sheet.getRange('F999').getValue()]`),
      ).toEqual([['A1:B1', 'D4', 'F:F'], '#ff0000', '0.0', '#ffffff', 3]);
      expect(host.counts.byCall).toMatchObject({
        'SpreadsheetApp.setFormats': 3,
        'SpreadsheetApp.setValues': 1,
      });
    });

    test('borders are drawn around and between cells, and the neighbour shares them', async () => {
      const { run, workbook } = open();
      await run(`sheet.getRange('B2:C3').setBorder(true, null, true, false, null, true, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_THICK);
        sheet.getRange('C3').setBorder(null, null, false, true, null, null);
        0`);
      const red = { style: 'SOLID_THICK', color: '#ff0000' };
      const black = { style: 'SOLID', color: '#000000' };
      const formats = await workbook.formats.of(0, { row: 1, column: 2, rows: 4, columns: 3 });
      expect(formats).toEqual([
        [{ borderBottom: red }, { borderBottom: red }, {}],
        [{ borderTop: red, borderBottom: red }, { borderTop: red, borderBottom: red }, {}],
        [
          { borderTop: red, borderBottom: red },
          { borderTop: red, borderRight: black },
          { borderLeft: black },
        ],
        [{ borderTop: red }, {}, {}],
      ]);
    });

    test('one formula for many cells is filled down and right', async () => {
      const { run } = open();
      expect(
        await run(`sheet.getRange('B2:C3').setFormula('=IF($A2="";"A2";SUM(A$1:A2)&LOG10(Data!A2)&SUM(D:D;4:4))');
          sheet.getRange('B2:C3').getFormulas()`),
      ).toEqual([
        [
          '=IF($A2="";"A2";SUM(A$1:A2)&LOG10(Data!A2)&SUM(D:D;4:4))',
          '=IF($A2="";"A2";SUM(B$1:B2)&LOG10(Data!B2)&SUM(E:E;4:4))',
        ],
        [
          '=IF($A3="";"A2";SUM(A$1:A3)&LOG10(Data!A3)&SUM(D:D;5:5))',
          '=IF($A3="";"A2";SUM(B$1:B3)&LOG10(Data!B3)&SUM(E:E;5:5))',
        ],
      ]);
    });

    test.each([
      [
        'setBackground(7)',
        "The parameters (number) don't match the method signature for SpreadsheetApp.Range.setBackground.",
      ],
      ['setBackground("reddish")', 'The color "reddish" is not available in the local host yet.'],
      ['setFontWeight("heavy")', 'Range.setFontWeight("heavy") is not available in the local host yet.'],
      [
        'setNumberFormat(null)',
        "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
      ],
      [
        'setFontSize(null)',
        "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setFontSize.",
      ],
      [
        'setWrapStrategy("CLIP")',
        "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setWrapStrategy.",
      ],
      [
        'setBorder(true, true)',
        "The parameters (boolean,boolean) don't match the method signature for SpreadsheetApp.Range.setBorder.",
      ],
      [
        'setFontSizes([["10"]])',
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setFontSizes.",
      ],
      [
        'setBackgrounds([["#fff", "#fff"]])',
        'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
      ],
    ])('refuses %s in the platform’s words', async (code, message) => {
      expect(await open().refusal(`sheet.getRange('A1').${code}`)).toBe(message);
    });

    test('a cell may read them and not set them', async () => {
      const { refusal, run } = open();
      expect(await run("sheet.getRange('A1').getBackground()", { entry: 'cell' })).toBe('#ffffff');
      expect(await refusal("sheet.getRange('A1').setBackground('#fff')", { entry: 'cell' })).toBe(
        'You do not have permission to call setBackground',
      );
    });
  });

  describe('merged cells', () => {
    const merged = `sheet.getRange('A1:Z30').getMergedRanges().map(range => range.getA1Notation())`;

    test('keep the first cell’s content and are one until they are broken apart', async () => {
      const { run } = open();
      expect(
        await run(`sheet.getRange('B2:C3').setValues([['title', 1], [2, 3]]).merge();
          sheet.getRange('E1:F2').mergeAcross(); sheet.getRange('H1:I2').mergeVertically();
          const first = [${merged}, sheet.getRange('B2:C3').getValues(), sheet.getRange('C3').isPartOfMerge(), sheet.getRange('D3').isPartOfMerge()];
          sheet.getRange('A1:D9').breakApart();
          [...first, ${merged}]`),
      ).toEqual([
        ['E1:F1', 'H1:H2', 'I1:I2', 'B2:C3', 'E2:F2'],
        [
          ['title', ''],
          ['', ''],
        ],
        true,
        false,
        ['E1:F1', 'H1:H2', 'I1:I2', 'E2:F2'],
      ]);
    });

    test('can’t be cut: by another merge, by half of them, by what is frozen', async () => {
      const { refusal, run } = open();
      await run(`sheet.getRange('B2:C3').merge(); 0`);
      const partOf = 'You must select all cells in a merged range to merge or unmerge them.';
      expect(await refusal(`sheet.getRange('A1:B2').merge()`)).toBe(partOf);
      expect(await refusal(`sheet.getRange('B2').breakApart()`)).toBe(partOf);
      expect(await refusal(`sheet.setFrozenColumns(2)`)).toBe(
        "Sorry, you can't freeze columns which contain only part of a merged cell. Try to break apart merged cells or freeze more columns to include the complete merged cells.",
      );
      expect(await refusal(`sheet.setFrozenRows(3); sheet.getRange('A1:D9').merge()`)).toBe(
        "You can't merge frozen and non-frozen rows.",
      );
      expect(await run(`sheet.getRange('A1:C3').merge(); ${merged}`)).toEqual(['A1:C3']);
    });
  });

  describe('a range', () => {
    test('is found by open notations, which reach to the end of the sheet', async () => {
      const { run } = open();
      expect(
        await run(`['B:C', '2:3', 'A2:B', '$C$3', 'C5:B2', "Sheet1!A1"].map(text => {
          const range = sheet.getRange(text);
          return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
        })`),
      ).toEqual([
        ['B:C', 1, 2, 1000, 2],
        ['2:3', 2, 1, 2, 26],
        ['A2:B1000', 2, 1, 999, 2],
        ['C3', 3, 3, 1, 1],
        ['B2:C5', 2, 2, 4, 2],
        ['A1', 1, 1, 1, 1],
      ]);
    });

    test('is offset, activated and blank', async () => {
      const { run } = open();
      expect(
        await run(`const range = other.getRange('B2:C3');
          range.activate(); other.getRange('B2').setValue(1);
          [range.offset(1, 2).getA1Notation(), range.offset(-1, 0, 1).getA1Notation(), range.offset(0, 0, 3, 1).getA1Notation(),
            file.getActiveRange().getA1Notation(), file.getActiveSheet().getName(), range.isBlank(), other.getRange('C2:C3').isBlank()]`),
      ).toEqual(['D3:E4', 'B1:C1', 'B2:B4', 'B2:C3', 'Data', false, true]);
    });
  });
}
