// The open spreadsheet. Reference: spreadsheet/spreadsheet.
import { parseA1 } from '../a1';
import type { SpreadsheetRemote } from '../services/spreadsheet-service';
import type { UiRemote } from '../services/ui-service';
import { getProtections } from './protection';
import { createRange, createRangeList } from './range';
import { Exception, type Realm } from './realm';
import { requireWritable } from './require-writable';
import { service } from './service';
import { createSheet } from './sheet';
import { createTextFinder } from './text-finder';
import { createUser } from './user';

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

  return service('Spreadsheet', {
    getId: () => remote.getId(),
    getName: () => remote.getName(),
    getOwner: () => {
      const email = remote.getOwner();
      return email === undefined ? null : createUser(() => email);
    },
    getSpreadsheetLocale: () => remote.getSpreadsheetLocale(),
    getSpreadsheetTimeZone: () => remote.getSpreadsheetTimeZone(),
    getSheets: () => Array.from(remote.getSheets(), facts => createSheet(realm, facts)),
    getSheetByName: (name: string) => {
      const facts = findSheet(String(name));
      return facts === undefined ? null : createSheet(realm, facts);
    },
    getActiveSheet: () => createSheet(realm, select('getActiveSheet').sheet),
    getActiveRange: () => {
      const { sheet, selection } = select('getActiveRange');
      return createRange(realm, sheet, selection.boxes.at(-1)!);
    },
    getActiveRangeList: () => {
      const { sheet, selection } = select('getActiveRangeList');
      return createRangeList(Array.from(selection.boxes, box => createRange(realm, sheet, box)));
    },
    getCurrentCell: () => {
      const { sheet, selection } = select('getCurrentCell');
      return createRange(realm, sheet, { ...selection.activeCell, rows: 1, columns: 1 });
    },
    getRange: (a1Notation: string) => {
      const parsed = parseA1(String(a1Notation));
      if (parsed?.sheetName === undefined)
        throw new Exception(`Spreadsheet.getRange("${a1Notation}") is not available in the local host yet.`);
      const facts = findSheet(parsed.sheetName);
      // Reported for a sheet that doesn't exist.
      if (facts === undefined) throw new Exception('Range not found');
      return createRange(realm, facts, parsed.box);
    },
    getRangeByName: (name: string) => {
      const found = remote.getRangeByName(String(name));
      return found === undefined ? null : createRange(realm, found.sheet, found.box);
    },
    createTextFinder: (text: unknown) => createTextFinder(realm, 'Spreadsheet', text),
    getProtections: (type: unknown) => getProtections(realm, 'Spreadsheet', type),
    toast: (message: unknown, title: unknown = '', seconds?: number | null) => {
      requireWritable(realm, 'toast');
      ui.toast(String(message), String(title), seconds ?? undefined);
    },
  });
}
