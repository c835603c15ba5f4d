// The open spreadsheet. Reference: spreadsheet/spreadsheet.
import { parseA1 } from '../a1';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { UiRemote } from '../services/ui-service';
import { getBandings } from './banding';
import { metadataMethods } from './developer-metadata';
import { learnSheet } from './known-sheets';
import { getNamedRanges, nameSetters } from './named-range';
import { getProtections } from './protection';
import { createRange } from './range';
import type { Place } from './range-kind';
import { createRangeList } from './range-list';
import { Exception, type Realm } from './realm';
import { requireWritable } from './require-writable';
import { service } from './service';
import { changes, listOf, questions, takes, text } from './signature';
import { spreadsheetSheets } from './spreadsheet-sheets';
import { createTextFinder } from './text-finder';
import { createUser } from './user';

/** To find the sheet's name in an address before its size is known. */
const wholeGrid = { maxRows: 10_000_000, maxColumns: 18_278 };

export function createSpreadsheet(realm: Realm): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const ui = realm.remote<UiRemote>('Ui');

  /** In a cell this means the calculated cell: same page. */
  function select(method: string): ReturnType<typeof remote.getSelection> {
    if (realm.run.entry !== 'cell') return remote.getSelection();
    const sheet = realm.run.cell && findSheet(realm.run.cell.sheet);
    if (realm.run.cell === undefined || sheet === undefined)
      throw new Exception(
        `Spreadsheet.${method} in a cell that nobody named is not available in the local host.`,
      );
    const activeCell = { row: realm.run.cell.row, column: realm.run.cell.column };
    return {
      sheet,
      selection: { sheetId: sheet.id, activeCell, boxes: [{ ...activeCell, rows: 1, columns: 1 }] },
    };
  }
  function findSheet(name: string) {
    return remote.getSheets().find(sheet => sheet.name === name);
  }

  function placeNamed(a1Notation: string): Place {
    const name = parseA1(a1Notation, wholeGrid)?.sheetName;
    if (name === undefined)
      throw new Exception(`Spreadsheet.getRange("${a1Notation}") is not available in the local host yet.`);
    const sheet = findSheet(name);
    // Reported for a sheet that doesn't exist.
    if (sheet === undefined) throw new Exception('Range not found');
    learnSheet(realm, sheet);
    const { box, whole } = parseA1(a1Notation, sheet)!;
    return { sheet, box, ...(whole && { whole }) };
  }

  const metadata = metadataMethods(realm, 'Spreadsheet', {
    scope: { kind: 'spreadsheet' },
    placeOf: () => ({}),
    self: () => spreadsheet,
  });

  const spreadsheet: object = service('Spreadsheet', {
    getId: () => remote.getId(),
    getName: () => remote.getName(),
    getOwner: () => {
      const email = remote.getOwner();
      return email === undefined ? null : createUser(() => email);
    },
    getSpreadsheetLocale: () => remote.getSpreadsheetLocale(),
    getSpreadsheetTimeZone: () => remote.getSpreadsheetTimeZone(),
    ...spreadsheetSheets(realm, method => select(method).sheet),
    getActiveRange: () => {
      const { sheet, selection } = select('getActiveRange');
      return createRange(realm, { sheet, box: selection.boxes.at(-1)! });
    },
    getActiveRangeList: () => {
      const { sheet, selection } = select('getActiveRangeList');
      return createRangeList(
        realm,
        Array.from(selection.boxes, box => ({ sheet, box })),
      );
    },
    getCurrentCell: () => {
      const { sheet, selection } = select('getCurrentCell');
      return createRange(realm, { sheet, box: { ...selection.activeCell, rows: 1, columns: 1 } });
    },
    getRange: (a1Notation: string) => createRange(realm, placeNamed(String(a1Notation))),
    ...questions('Spreadsheet', {
      /** On one sheet: that they can't be on several is documented for the list, not for this text. */
      getRangeList: takes([listOf(text)], notations => createRangeList(realm, notations.map(placeNamed))),
      getNamedRanges: takes([], () => getNamedRanges(realm)),
      getBandings: takes([], () => remote.getSheets().flatMap(({ id }) => getBandings(realm, id))),
      ...metadata.asked,
    }),
    ...changes(realm, 'Spreadsheet', { ...nameSetters(realm), ...metadata.changed }),
    getRangeByName: (name: string) => {
      const found = remote.getRangeByName(String(name));
      return found === undefined ? null : createRange(realm, found);
    },
    createTextFinder: (text: unknown) => createTextFinder(realm, 'Spreadsheet', text),
    getProtections: (type: unknown) => getProtections(realm, 'Spreadsheet', type),
    toast: (message: unknown, title: unknown = '', seconds?: number | null) => {
      requireWritable(realm, 'toast');
      ui.toast(String(message), String(title), seconds ?? undefined);
    },
  });
  return spreadsheet;
}
