// SpreadsheetApp: the open file's facts and the Ui. Reference: spreadsheet/spreadsheet-app, spreadsheet/spreadsheet.
import type { SpreadsheetRemote } from '../services/spreadsheet-service';
import { requireArea } from './auth-gate';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { createUi } from './ui';

export function createSpreadsheetApp(realm: Realm): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');

  const active = (method: string) => () => {
    requireArea(realm, 'document', `SpreadsheetApp.${method}`);
    return service('Spreadsheet', {
      getId: () => remote.getId(),
      getSpreadsheetLocale: () => remote.getSpreadsheetLocale(),
      getSpreadsheetTimeZone: () => remote.getSpreadsheetTimeZone(),
    });
  };

  return service('SpreadsheetApp', {
    getActive: active('getActive'),
    getActiveSpreadsheet: active('getActiveSpreadsheet'),
    getUi: () => {
      // That cells and triggers have no Ui is documented, this text is not.
      if (!realm.run.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
      return createUi(realm, remote);
    },
  });
}
