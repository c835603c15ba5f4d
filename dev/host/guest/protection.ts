// A protected range or sheet. Reference: spreadsheet/protection.
import type { ProtectionChange, ProtectionOf } from '../services/spreadsheet/protections';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Box } from '../workbook';
import { enumeration } from './enumeration';
import { createRange } from './range';
import { aRange, placeOfRange } from './range-kind';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { changes, flag, type Kind, listOf, mismatch, questions, takes, text } from './signature';
import { createUser, emailOfUser } from './user';

export const ProtectionType = enumeration(['RANGE', 'SHEET']);

export function getProtections(realm: Realm, of: string, type: unknown, sheetId?: number): object[] {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const kind = type === ProtectionType.RANGE ? 'RANGE' : type === ProtectionType.SHEET ? 'SHEET' : undefined;
  if (kind === undefined) throw mismatch(`${of}.getProtections`, [type]);
  const all = sheetId === undefined ? [] : [sheetId];
  return Array.from(remote.getProtections(kind, ...all), found => createProtection(realm, found));
}

export function createProtection(realm: Realm, facts: ProtectionOf): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const { id, sheet } = facts;
  let known = facts;
  const whole: Box = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
  const rangeOf = (box: Box) => createRange(realm, { sheet, box });
  const change = (part: ProtectionChange) => {
    remote.changeProtection(id, part);
    known = { ...known, ...part };
    return protection;
  };
  const setEditors = (added: readonly string[], removed: readonly string[]) => {
    remote.setEditors(id, added, removed);
    return protection;
  };

  const protection: object = service('Protection', {
    ...questions('Protection', {
      getProtectionType: takes([], () =>
        facts.box === undefined ? ProtectionType.SHEET : ProtectionType.RANGE,
      ),
      getRange: takes([], () => rangeOf(known.box ?? whole)),
      getRangeName: takes([], () => null),
      getUnprotectedRanges: takes([], () => Array.from(known.unprotected, rangeOf)),
      getDescription: takes([], () => known.description),
      isWarningOnly: takes([], () => known.isWarningOnly),
      canEdit: takes([], () => remote.canEditProtection(id)),
      getEditors: takes([], () => Array.from(remote.getEditors(id), email => createUser(() => email))),
    }),
    ...changes(realm, 'Protection', {
      setDescription: takes([text], description => change({ description })),
      setWarningOnly: takes([flag], isWarningOnly => change({ isWarningOnly })),
      setRange: takes([aRange], range => {
        const { box, sheet: other } = placeOfRange.get(range)!;
        // Of a sheet's protection it makes one of a range: documented for the opposite only.
        if (facts.box === undefined || other.id !== sheet.id)
          throw new Exception('Protection.setRange of another sheet is not available in the local host yet.');
        return change({ box });
      }),
      setUnprotectedRanges: takes([listOf(aRange)], ranges => {
        const places = ranges.map(range => placeOfRange.get(range)!);
        // That it throws is documented, the texts are not.
        if (facts.box !== undefined) throw new Exception('Only a protected sheet has unprotected ranges.');
        if (places.some(place => place.sheet.id !== sheet.id))
          throw new Exception('Unprotected ranges must be on the protected sheet.');
        return change({ unprotected: places.map(({ box }) => box) });
      }),
      addEditor: takes([aPerson], person => setEditors([emailOf(person)], [])),
      addEditors: takes([listOf(text)], emails => setEditors(emails, [])),
      removeEditor: takes([aPerson], person => setEditors([], [emailOf(person)])),
      removeEditors: takes([listOf(aPerson)], people => setEditors([], people.map(emailOf))),
      remove: takes([], () => {
        remote.removeProtection(id);
      }),
    }),
  });
  return protection;
}

/** An address or a user. */
const aPerson: Kind<string | object> = (value): value is string | object =>
  text(value) || emailOfUser(value) !== undefined;

function emailOf(person: string | object): string {
  return typeof person === 'string' ? person : emailOfUser(person)!;
}
