// A sheet. Name, id and size are read when the script gets the sheet. Reference: spreadsheet/sheet.
import { parseA1 } from '../a1';
import type { SpreadsheetRemote } from '../services/spreadsheet-service';
import type { SheetFacts } from '../workbook';
import { getProtections } from './protection';
import { createRange } from './range';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { SheetType } from './sheet-type';
import { createTextFinder } from './text-finder';

export function createSheet(realm: Realm, facts: SheetFacts): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const now = () => remote.getSheetFacts(facts.id);

  function rangeAt(row: number, column: number, rows: number, columns: number): object {
    // All five texts are reported by many projects.
    if (row < 1) throw new Exception('The starting row of the range is too small.');
    if (column < 1) throw new Exception('The starting column of the range is too small.');
    if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
    if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
    if (row + rows - 1 > facts.maxRows || column + columns - 1 > facts.maxColumns)
      throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
    return createRange(realm, facts, { row, column, rows, columns });
  }

  function rangeNamed(a1Notation: string): object {
    const parsed = parseA1(a1Notation);
    if (parsed === undefined || (parsed.sheetName ?? facts.name) !== facts.name)
      throw new Exception(`Sheet.getRange("${a1Notation}") is not available in the local host yet.`);
    const { row, column, rows, columns } = parsed.box;
    return rangeAt(row, column, rows, columns);
  }

  return service('Sheet', {
    getSheetId: () => facts.id,
    getName: () => facts.name,
    getSheetName: () => facts.name,
    getType: () => SheetType.GRID,
    getLastRow: () => now().lastRow,
    getLastColumn: () => now().lastColumn,
    getMaxRows: () => now().maxRows,
    getMaxColumns: () => now().maxColumns,
    /** The first cell in an empty sheet, as reported. */
    getDataRange: () => {
      const { lastRow, lastColumn } = now();
      return rangeAt(1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
    },
    createTextFinder: (text: unknown) => createTextFinder(realm, 'Sheet', text, { sheetId: facts.id }),
    getProtections: (type: unknown) => getProtections(realm, 'Sheet', type, facts.id),
    getRange: (first: string | number, column?: number, rows = 1, columns = 1) =>
      typeof first === 'string' ? rangeNamed(first) : rangeAt(first, column!, rows, columns),
  });
}
