// Protected ranges and sheets, read only. Reference: spreadsheet/protection.
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Box } from '../workbook';
import { enumeration } from './enumeration';
import { createRange } from './range';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { describeType } from './signature-overload';

export const ProtectionType = enumeration(['RANGE', 'SHEET']);

export function getProtections(realm: Realm, of: string, type: unknown, sheetId?: number): object[] {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const kind = type === ProtectionType.RANGE ? 'RANGE' : type === ProtectionType.SHEET ? 'SHEET' : undefined;
  if (kind === undefined)
    throw new Exception(
      `The parameters (${describeType(type)}) don't match the method signature for SpreadsheetApp.${of}.getProtections.`,
    );
  const all = sheetId === undefined ? [] : [sheetId];
  return Array.from(remote.getProtections(kind, ...all), ({ sheet, box, unprotected, canEdit }) => {
    const rangeOf = (part: Box) => createRange(realm, { sheet, box: part });
    const whole: Box = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    return service('Protection', {
      getProtectionType: () => type,
      getRange: () => rangeOf(box ?? whole),
      getUnprotectedRanges: () => Array.from(unprotected, rangeOf),
      isWarningOnly: () => false,
      canEdit: () => remote.canEditProtection(canEdit),
    });
  });
}
