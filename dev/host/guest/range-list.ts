// A list of ranges on one sheet; what it sets, all of them get in one call. Reference: spreadsheet/range-list.

import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Selection } from '../workbook';
import { areaSetters } from './area-setters';
import { createRange } from './range';
import type { Place } from './range-kind';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { changes, takes } from './signature';

export function createRangeList(realm: Realm, places: readonly Place[]): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const [first] = places;
  if (first === undefined || places.some(({ sheet }) => sheet.id !== first.sheet.id))
    throw new Exception('A list of no ranges, or of several sheets, is not available in the local host yet.');
  const { sheet } = first;
  const boxes = places.map(({ box }) => box);
  const list: object = service('RangeList', {
    getRanges: () => places.map(place => createRange(realm, place)),
    ...areaSetters(realm, 'RangeList', { sheet, boxes, self: () => list }),
    ...changes(realm, 'RangeList', {
      activate: takes([], () => {
        const { row, column } = boxes.at(-1)!;
        const selection: Selection = { sheetId: sheet.id, activeCell: { row, column }, boxes };
        remote.select(selection);
        return list;
      }),
    }),
  });
  return list;
}
