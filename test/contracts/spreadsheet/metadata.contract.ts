// Developer metadata, named ranges.
import type { OpenSpreadsheet } from './spreadsheet-under-test';

const all = `file.createDeveloperMetadataFinder().find().map(one => [one.getKey(), one.getValue(), String(one.getLocation().getLocationType())])`;

export function metadataContract(open: OpenSpreadsheet): void {
  describe('developer metadata', () => {
    test('is on the spreadsheet, a sheet, a row or a column, and found by what is asked for', async () => {
      const { run } = open();
      expect(
        await run(`const { DeveloperMetadataVisibility: Visibility, DeveloperMetadataLocationType: Type } = SpreadsheetApp;
          file.addDeveloperMetadata('of', 'file', Visibility.PROJECT);
          sheet.addDeveloperMetadata('of', 'sheet').addDeveloperMetadata('mark', Visibility.PROJECT);
          sheet.getRange('3:3').addDeveloperMetadata('of', 'row'); other.getRange('B:B').addDeveloperMetadata('only key');
          const values = finder => finder.find().map(one => one.getValue());
          const finder = () => file.createDeveloperMetadataFinder();
          [${all}, values(finder().withKey('of')), values(finder().withKey('of').withValue('sheet')),
            values(finder().withVisibility(Visibility.PROJECT)), values(finder().withLocationType(Type.ROW)),
            values(sheet.createDeveloperMetadataFinder()), values(other.createDeveloperMetadataFinder()),
            file.getDeveloperMetadata().length, sheet.getDeveloperMetadata().length, finder().withId(99).find().length,
            String(sheet.getDeveloperMetadata()[0].getVisibility())]`),
      ).toEqual([
        [
          ['of', 'file', 'SPREADSHEET'],
          ['of', 'sheet', 'SHEET'],
          ['mark', null, 'SHEET'],
          ['of', 'row', 'ROW'],
          ['only key', null, 'COLUMN'],
        ],
        ['file', 'sheet', 'row'],
        ['sheet'],
        ['file', null],
        ['row'],
        ['sheet', null, 'row'],
        [null],
        1,
        2,
        0,
        'DOCUMENT',
      ]);
    });

    test('of a column isn’t seen from a cell in it, but from where it is wholly within or touched', async () => {
      const { run } = open();
      expect(
        await run(`sheet.getRange('G:G').addDeveloperMetadata('column'); sheet.getRange('3:3').addDeveloperMetadata('row');
          const found = (address, touching) => {
            const finder = sheet.getRange(address).createDeveloperMetadataFinder();
            return (touching ? finder.onIntersectingLocations() : finder).find().map(one => one.getKey());
          };
          [sheet.getRange('G3').getDeveloperMetadata().length, sheet.getRange('G:G').getDeveloperMetadata().length,
            found('A1:D5'), found('1:5'), found('A1:D5', true), found('F:H'), found('G3', true)]`),
      ).toEqual([0, 1, [], ['row'], ['row'], ['column'], ['column', 'row']]);
    });

    test('stays with its sheet, row and column, and goes with them', async () => {
      const { run } = open();
      const places = `file.createDeveloperMetadataFinder().find().map(one => {
        const place = one.getLocation();
        const range = place.getRow() || place.getColumn();
        return range ? range.getA1Notation() : place.getSheet().getName();
      })`;
      expect(
        await run(`other.addDeveloperMetadata('report', 'tax');
          other.getRange('3:3').addDeveloperMetadata('row'); other.getRange('C:C').addDeveloperMetadata('column');
          other.setName('Moved'); file.setActiveSheet(other); file.moveActiveSheet(1);
          other.insertRowsBefore(1, 2); other.deleteColumn(1);
          const moved = ${places};
          other.deleteRow(5);
          const without = ${places};
          file.deleteSheet(other);
          [moved, without, ${places}]`),
      ).toEqual([['Moved', '5:5', 'B:B'], ['Moved', 'B:B'], []]);
    });

    test('is changed, moved and removed', async () => {
      const { run } = open();
      expect(
        await run(`sheet.addDeveloperMetadata('key', 'value');
          const mark = file.createDeveloperMetadataFinder().withKey('key').find()[0];
          mark.setValue('new').setKey('other key').setVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).moveToSheet(other);
          const [again] = other.getDeveloperMetadata();
          const changed = [again.getKey(), again.getValue(), String(again.getVisibility()), again.getId() === mark.getId(), mark.getLocation().getSheet().getName()];
          again.moveToSpreadsheet();
          const onFile = [file.getDeveloperMetadata().length, again.getLocation().getSheet(), again.getLocation().getSpreadsheet().getId() === file.getId()];
          again.moveToRow(sheet.getRange('9:9'));
          changed.push(again.getLocation().getRow().getA1Notation());
          again.remove();
          [changed, onFile, ${all}]`),
      ).toEqual([['other key', 'new', 'PROJECT', true, 'Data', '9:9'], [1, null, true], []]);
    });

    test('of another script is seen only if it is for everybody', async () => {
      const { run, workbook } = open();
      const foreign = { project: 'another script', place: { sheetId: 0 }, value: 'theirs' };
      await workbook.registers.set('metadata', [
        { id: 1, key: 'seen', visibility: 'DOCUMENT', ...foreign },
        { id: 2, key: 'hidden', visibility: 'PROJECT', ...foreign },
      ]);
      expect(
        await run(
          `file.addDeveloperMetadata('own', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); ${all}`,
        ),
      ).toEqual([
        ['seen', 'theirs', 'SHEET'],
        ['own', null, 'SPREADSHEET'],
      ]);
    });

    const arbitrary =
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';
    test.each([
      ["sheet.getRange('A1').addDeveloperMetadata('key')", arbitrary],
      ["sheet.getRange('B2:D4').addDeveloperMetadata('key')", arbitrary],
      [
        'sheet.addDeveloperMetadata(1)',
        "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
      ],
    ])('refuses %s in the platform’s words', async (code, message) => {
      expect(await open().refusal(code)).toBe(message);
    });

    test('is readable in a cell, and not to be written', async () => {
      const { refusal, run } = open();
      await run("sheet.addDeveloperMetadata('key', 'value').getName()");
      expect(await run('sheet.getDeveloperMetadata()[0].getValue()', { entry: 'cell' })).toBe('value');
      expect(await refusal("sheet.addDeveloperMetadata('key')", { entry: 'cell' })).toBe(
        'You do not have permission to call addDeveloperMetadata',
      );
    });
  });

  describe('named ranges', () => {
    const names = `file.getNamedRanges().map(one => [one.getName(), one.getRange().getSheet().getName(), one.getRange().getA1Notation()])`;

    test('are made, moved, renamed and removed; letter case doesn’t matter', async () => {
      const { run } = open();
      expect(
        await run(`file.setNamedRange('Prices', other.getRange('B2:C9')); file.setNamedRange('Tax_Year', sheet.getRange('Q4'));
          const first = ${names};
          file.setNamedRange('PRICES', sheet.getRange('A1'));
          other.getNamedRanges().length === 0 && sheet.getNamedRanges()[1].setName('Year').setRange(other.getRange('D4'));
          const second = ${names};
          file.removeNamedRange('year');
          [first, second, ${names}, file.getRangeByName('prices').getA1Notation(), file.getRangeByName('Year')]`),
      ).toEqual([
        [
          ['Prices', 'Data', 'B2:C9'],
          ['Tax_Year', 'Sheet1', 'Q4'],
        ],
        [
          ['Prices', 'Sheet1', 'A1'],
          ['Year', 'Data', 'D4'],
        ],
        [['Prices', 'Sheet1', 'A1']],
        'A1',
        null,
      ]);
    });

    test('follow inserted and deleted rows and columns', async () => {
      const { run } = open();
      expect(
        await run(`file.setNamedRange('Prices', other.getRange('B2:C9'));
          file.setActiveSheet(sheet);
          other.insertRowsBefore(4, 2); other.insertColumnBefore(1); other.deleteRow(1);
          ${names}`),
      ).toEqual([['Prices', 'Data', 'C1:D10']]);
    });

    test.each(['CT1', 'R1C1', '1st', 'two words', ''])('can’t be called “%s”', async name => {
      expect(await open().refusal(`file.setNamedRange('${name}', sheet.getRange('A1'))`)).toContain(
        'no name for a range',
      );
    });
  });
}
