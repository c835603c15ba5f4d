// A sheet. Name, id and size are read when the script gets the sheet. Reference: spreadsheet/sheet.
import { parseA1 } from '../a1';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { SheetFacts } from '../workbook';
import { sheetCharts } from './charts/embedded-chart';
import { knownSheet, learnSheet } from './known-sheets';
import { createRange } from './range';
import type { Place } from './range-kind';
import { createRangeList } from './range-list';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { sheetBesides } from './sheet-besides';
import { sheetLines } from './sheet-lines';
import { sheetLook } from './sheet-look';
import { SheetType } from './sheet-type';
import { integer, listOf, made, mismatch, questions, takes, text } from './signature';
import { createSpreadsheet } from './spreadsheet';
import { createTextFinder } from './text-finder';

/** Of a sheet that the script passes back. */
export const idOfSheet = new WeakMap<object, number>();
export const aSheet = made(idOfSheet);

export function createSheet(realm: Realm, facts: SheetFacts): object {
  learnSheet(realm, facts);
  const { id } = facts;
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const known = () => knownSheet(realm, id);
  const now = () => {
    learnSheet(realm, remote.getSheetFacts(id));
    return known();
  };
  const self = () => sheet;

  const sheet: object = service('Sheet', {
    getSheetId: () => id,
    getName: () => known().name,
    getSheetName: () => known().name,
    getParent: () => createSpreadsheet(realm),
    getType: () => SheetType.GRID,
    getLastRow: () => now().lastRow,
    getLastColumn: () => now().lastColumn,
    getMaxRows: () => now().maxRows,
    getMaxColumns: () => now().maxColumns,
    /** The first cell in an empty sheet, as reported. */
    getDataRange: () => {
      const { lastRow, lastColumn } = now();
      return rangeAt(realm, id, 1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
    },
    createTextFinder: (text: unknown) => createTextFinder(realm, 'Sheet', text, { sheetId: id }),
    getRange: (...given: unknown[]) => {
      const [first, column, rows = 1, columns = 1] = given;
      if (given.length === 1 && text(first)) return createRange(realm, placeNamed(realm, id, first));
      if (!integer(first) || !integer(column) || !integer(rows) || !integer(columns) || given.length > 4)
        throw mismatch('Sheet.getRange', given);
      return rangeAt(realm, id, first, column, rows, columns);
    },
    ...questions('Sheet', {
      getRangeList: takes([listOf(text)], notations =>
        createRangeList(
          realm,
          notations.map(notation => placeNamed(realm, id, notation)),
        ),
      ),
    }),
    ...sheetLook(realm, id, self),
    ...sheetLines(realm, id, self),
    ...sheetBesides(realm, id, self),
    ...sheetCharts(realm, id),
  });
  idOfSheet.set(sheet, id);
  return sheet;
}

export function rangeAt(
  realm: Realm,
  sheetId: number,
  row: number,
  column: number,
  rows: number,
  columns: number,
): object {
  return createRange(realm, placeAt(realm, sheetId, { row, column, rows, columns }));
}

function placeAt(realm: Realm, sheetId: number, box: Place['box']): Place {
  const { row, column, rows, columns } = box;
  // All five texts are reported by many projects.
  if (row < 1) throw new Exception('The starting row of the range is too small.');
  if (column < 1) throw new Exception('The starting column of the range is too small.');
  if (rows < 1) throw new Exception('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Exception('The number of columns in the range must be at least 1.');
  const sheet = knownSheet(realm, sheetId);
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns)
    throw new Exception('The coordinates of the range are outside the dimensions of the sheet.');
  return { sheet, box };
}

function placeNamed(realm: Realm, sheetId: number, notation: string): Place {
  const sheet = knownSheet(realm, sheetId);
  const parsed = parseA1(notation, sheet);
  if (parsed === undefined || (parsed.sheetName ?? sheet.name) !== sheet.name)
    throw new Exception(`Sheet.getRange("${notation}") is not available in the local host yet.`);
  const place = placeAt(realm, sheetId, parsed.box);
  return parsed.whole === undefined ? place : { ...place, whole: parsed.whole };
}
