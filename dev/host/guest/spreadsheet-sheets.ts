// The sheets of the open spreadsheet: got, made, activated, moved, deleted.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { SheetFacts } from '../workbook';
import { Exception, type Realm } from './realm';
import { aSheet, createSheet, idOfSheet } from './sheet';
import {
  anything,
  changes,
  flag,
  integer,
  mismatch,
  number,
  optional,
  questions,
  takes,
  text,
} from './signature';

export function spreadsheetSheets(realm: Realm, active: (method: string) => SheetFacts): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const find = (wanted: (sheet: SheetFacts) => boolean) => {
    const facts = remote.getSheets().find(wanted);
    return facts === undefined ? null : createSheet(realm, facts);
  };

  return {
    ...questions('Spreadsheet', {
      getSheets: takes([], () => Array.from(remote.getSheets(), facts => createSheet(realm, facts))),
      getNumSheets: takes([], () => remote.getSheets().length),
      getSheetByName: takes([text], name => find(sheet => sheet.name === name)),
      getSheetById: takes([number], id => find(sheet => sheet.id === id)),
      getActiveSheet: takes([], () => createSheet(realm, active('getActiveSheet'))),
    }),
    ...changes(realm, 'Spreadsheet', {
      insertSheet: takes([anything, anything, anything], (...given) =>
        createSheet(realm, remote.insertSheet(...readNewSheet(given))),
      ),
      deleteSheet: takes([aSheet], sheet => {
        remote.deleteSheet(idOfSheet.get(sheet)!);
      }),
      deleteActiveSheet: takes([], () => {
        remote.deleteSheet(active('deleteActiveSheet').id);
        return createSheet(realm, active('getActiveSheet'));
      }),
      renameActiveSheet: takes([text], name => {
        createSheet(realm, remote.changeSheet(active('renameActiveSheet').id, { name }));
      }),
      /** Counts from 1. */
      moveActiveSheet: takes([integer], position => {
        remote.moveSheet(active('moveActiveSheet').id, position - 1);
      }),
      /** Selections of other sheets aren't kept: `restoreSelection` finds none. */
      setActiveSheet: takes([aSheet, optional(flag)], sheet => {
        remote.activateSheet(idOfSheet.get(sheet)!);
        return sheet;
      }),
    }),
  };
}

/** `(name?, index?, options?)`, each of which may be missing. */
function readNewSheet(given: readonly unknown[]): [name: string | undefined, index: number | undefined] {
  const rest = [...given];
  const name = text(rest[0]) ? (rest.shift() as string) : undefined;
  const index = integer(rest[0]) ? (rest.shift() as number) : undefined;
  if (rest.length > 0 && typeof rest[0] === 'object' && rest[0] !== null)
    throw new Exception('Spreadsheet.insertSheet with options is not available in the local host yet.');
  if (rest.length > 0) throw mismatch('Spreadsheet.insertSheet', given);
  return [name, index];
}
