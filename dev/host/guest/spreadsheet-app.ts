// SpreadsheetApp. Reference: spreadsheet/spreadsheet-app.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import { BorderStyle } from './area-setters';
import { requireArea } from './auth-gate';
import { BandingTheme } from './banding';
import {
  BooleanCriteria,
  createConditionalFormatBuilder,
  InterpolationType,
  RelativeDate,
} from './conditional-format-rule';
import { CopyPasteType } from './copy-paste-type';
import { createValidationBuilder, DataValidationCriteria } from './data-validation';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from './developer-metadata';
import { WrapStrategy } from './format-properties';
import { ProtectionType } from './protection';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { SheetType } from './sheet-type';
import { createSpreadsheet } from './spreadsheet';
import { createUi } from './ui';

export function createSpreadsheetApp(realm: Realm): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');

  const active = (method: string) => () => {
    requireArea(realm, 'document', `SpreadsheetApp.${method}`);
    return createSpreadsheet(realm);
  };

  return service('SpreadsheetApp', {
    BandingTheme,
    BooleanCriteria,
    BorderStyle,
    CopyPasteType,
    DataValidationCriteria,
    DeveloperMetadataLocationType,
    DeveloperMetadataVisibility,
    InterpolationType,
    ProtectionType,
    RelativeDate,
    SheetType,
    WrapStrategy,
    getActive: active('getActive'),
    getActiveSpreadsheet: active('getActiveSpreadsheet'),
    newConditionalFormatRule: () => createConditionalFormatBuilder(realm),
    newDataValidation: () => createValidationBuilder(realm),
    flush: () => {
      requireArea(realm, 'document', 'SpreadsheetApp.flush');
      remote.flush();
    },
    getUi: () => {
      // That cells and triggers have no Ui is documented, this text is not.
      if (!realm.run.hasUi) throw new Exception('Cannot call SpreadsheetApp.getUi() from this context.');
      return createUi(realm);
    },
  });
}
