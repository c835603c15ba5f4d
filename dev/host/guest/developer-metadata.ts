// Developer metadata, where it is and how it is found. Reference: spreadsheet/developer-metadata and its finder and location.
import {
  locationTypeOf,
  type MetadataOf,
  type MetadataScope,
  type MetadataWanted,
} from '../services/spreadsheet/metadata';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Lines } from '../workbook/lines';
import type { Metadata, MetadataPlace } from '../workbook/registers';
import { type EnumValue, enumeration } from './enumeration';
import { createRange } from './range';
import { aRange, type Place, placeOfRange } from './range-kind';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { aSheet, createSheet, idOfSheet } from './sheet';
import {
  anything,
  changes,
  integer,
  type Method,
  mismatch,
  oneOf,
  questions,
  takes,
  text,
} from './signature';
import { createSpreadsheet } from './spreadsheet';

export const DeveloperMetadataVisibility = enumeration(['DOCUMENT', 'PROJECT']);
export const DeveloperMetadataLocationType = enumeration(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

/** Recorded live. */
const arbitraryRange =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

const visibility = oneOf(DeveloperMetadataVisibility);
const nameOf = (value: EnumValue) => value.enumName as Metadata['visibility'];

/** The methods of whatever can have metadata. */
export function metadataMethods(
  realm: Realm,
  of: 'Spreadsheet' | 'Sheet' | 'Range',
  {
    scope,
    placeOf,
    self,
  }: {
    readonly scope: MetadataScope;
    /** Throws where there can't be any. */
    readonly placeOf: () => MetadataPlace;
    readonly self: () => object;
  },
): { readonly asked: Record<string, Method>; readonly changed: Record<string, Method> } {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  return {
    asked: {
      createDeveloperMetadataFinder: takes([], () => createFinder(realm, scope)),
      getDeveloperMetadata: takes([], () => {
        const place = placeHere(placeOf);
        return place === undefined ? [] : find(realm, { kind: 'place', place }, {});
      }),
    },
    changed: {
      /** `(key, visibility)`, `(key, value, visibility)`, without either or both. */
      addDeveloperMetadata: takes([anything, anything, anything], (...given) => {
        const [key, second, third] = given;
        const value = text(second) ? second : null;
        const seen = visibility(second) ? second : third;
        const fits =
          text(key) &&
          (second === undefined || value !== null || (visibility(second) && third === undefined)) &&
          (seen === undefined || visibility(seen));
        if (!fits) throw mismatch(`${of}.addDeveloperMetadata`, given);
        remote.addMetadata(placeOf(), {
          key,
          value,
          visibility: seen === undefined ? 'DOCUMENT' : nameOf(seen),
        });
        return self();
      }),
    },
  };
}

/** Of whole rows or columns, and of one alone. */
export function linesOfRange({ sheet, box }: Place): Lines {
  const { row, column, rows, columns } = box;
  if (columns === sheet.maxColumns && rows === 1) return { line: 'row', first: row, count: 1 };
  if (rows === sheet.maxRows && columns === 1) return { line: 'column', first: column, count: 1 };
  throw new Exception(arbitraryRange);
}

function placeHere(placeOf: () => MetadataPlace): MetadataPlace | undefined {
  try {
    return placeOf();
  } catch {
    return undefined;
  }
}

function find(realm: Realm, scope: MetadataScope, wanted: MetadataWanted): object[] {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  return Array.from(remote.getMetadata(scope, wanted), one => createMetadata(realm, one));
}

function createFinder(realm: Realm, scope: MetadataScope): object {
  let within = scope;
  let wanted: MetadataWanted = {};
  const add = (part: MetadataWanted) => {
    wanted = { ...wanted, ...part };
    return finder;
  };
  const finder: object = service(
    'DeveloperMetadataFinder',
    questions('DeveloperMetadataFinder', {
      withId: takes([integer], id => add({ id })),
      withKey: takes([text], key => add({ key })),
      withValue: takes([text], value => add({ value })),
      withVisibility: takes([visibility], value => add({ visibility: nameOf(value) })),
      withLocationType: takes([oneOf(DeveloperMetadataLocationType)], ({ enumName }) =>
        add({ locationType: enumName }),
      ),
      onIntersectingLocations: takes([], () => {
        if (within.kind === 'box') within = { ...within, touching: true };
        return finder;
      }),
      find: takes([], () => find(realm, within, wanted)),
    }),
  );
  return finder;
}

function createMetadata(realm: Realm, facts: MetadataOf): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const { id } = facts;
  let known = facts;
  const change = (part: Partial<Pick<Metadata, 'key' | 'value' | 'visibility'>>) => {
    remote.changeMetadata(id, part);
    known = { ...known, ...part };
    return metadata;
  };
  const move = (place: MetadataPlace, sheet: MetadataOf['sheet']) => {
    remote.changeMetadata(id, { place });
    known = { ...known, place, sheet };
    return metadata;
  };
  const moveToLine = (line: Lines['line'], range: object) => {
    const place = placeOfRange.get(range)!;
    const lines = linesOfRange(place);
    // That it throws is documented, the text is not.
    if (lines.line !== line) throw new Exception(`The range is no single ${line}.`);
    return move({ sheetId: place.sheet.id, lines }, place.sheet);
  };

  const metadata: object = service('DeveloperMetadata', {
    ...questions('DeveloperMetadata', {
      getId: takes([], () => id),
      getKey: takes([], () => known.key),
      getValue: takes([], () => known.value),
      getVisibility: takes([], () => DeveloperMetadataVisibility[known.visibility]),
      getLocation: takes([], () => createLocation(realm, known)),
    }),
    ...changes(realm, 'DeveloperMetadata', {
      setKey: takes([text], key => change({ key })),
      setValue: takes([text], value => change({ value })),
      setVisibility: takes([visibility], value => change({ visibility: nameOf(value) })),
      moveToSpreadsheet: takes([], () => move({}, undefined)),
      moveToSheet: takes([aSheet], sheet => {
        const sheetId = idOfSheet.get(sheet)!;
        return move({ sheetId }, remote.getSheetFacts(sheetId));
      }),
      moveToRow: takes([aRange], range => moveToLine('row', range)),
      moveToColumn: takes([aRange], range => moveToLine('column', range)),
      remove: takes([], () => {
        remote.removeMetadata(id);
      }),
    }),
  });
  return metadata;
}

function createLocation(realm: Realm, { place, sheet }: MetadataOf): object {
  const type = locationTypeOf(place);
  const onlyFor = <T>(wanted: typeof type, read: () => T) =>
    takes([], () => (type === wanted ? read() : null));
  return service(
    'DeveloperMetadataLocation',
    questions('DeveloperMetadataLocation', {
      getLocationType: takes([], () => DeveloperMetadataLocationType[type]),
      getSpreadsheet: onlyFor('SPREADSHEET', () => createSpreadsheet(realm)),
      getSheet: onlyFor('SHEET', () => createSheet(realm, sheet!)),
      getRow: onlyFor('ROW', () => {
        const box = {
          row: place.lines!.first,
          rows: place.lines!.count,
          column: 1,
          columns: sheet!.maxColumns,
        };
        return createRange(realm, { sheet: sheet!, box, whole: 'rows' });
      }),
      getColumn: onlyFor('COLUMN', () => {
        const box = { row: 1, rows: sheet!.maxRows, column: place.lines!.first, columns: place.lines!.count };
        return createRange(realm, { sheet: sheet!, box, whole: 'columns' });
      }),
    }),
  );
}
