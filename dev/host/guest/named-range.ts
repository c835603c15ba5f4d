// A named range. Reference: spreadsheet/named-range.
import type { NamedPlace } from '../services/spreadsheet/names';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import { createRange } from './range';
import { aRange, placeOfRange } from './range-kind';
import type { Realm } from './realm';
import { service } from './service';
import { changes, type Method, questions, takes, text } from './signature';

/** `sheetId`: of one sheet. */
export function getNamedRanges(realm: Realm, sheetId?: number): object[] {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const all = sheetId === undefined ? [] : [sheetId];
  return Array.from(remote.getNamedRanges(...all), named => createNamedRange(realm, named));
}

/** Of the spreadsheet. */
export function nameSetters(realm: Realm): Record<string, Method> {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  return {
    setNamedRange: takes([text, aRange], (name, range) => {
      const { sheet, box } = placeOfRange.get(range)!;
      remote.setNamedRange(name, sheet.id, box);
    }),
    removeNamedRange: takes([text], name => {
      remote.removeNamedRange(name);
    }),
  };
}

function createNamedRange(realm: Realm, facts: NamedPlace): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  let { name, sheet, box } = facts;
  const named: object = service('NamedRange', {
    ...questions('NamedRange', {
      getName: takes([], () => name),
      getRange: takes([], () => createRange(realm, { sheet, box })),
    }),
    ...changes(realm, 'NamedRange', {
      setName: takes([text], newName => {
        remote.renameNamedRange(name, newName);
        name = newName;
        return named;
      }),
      setRange: takes([aRange], range => {
        ({ sheet, box } = placeOfRange.get(range)!);
        remote.setNamedRange(name, sheet.id, box);
        return named;
      }),
      remove: takes([], () => {
        remote.removeNamedRange(name);
      }),
    }),
  });
  return named;
}
