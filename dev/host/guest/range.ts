// A range of cells. Reference: spreadsheet/range.
import { formatA1, formatWhole } from '../a1';
import type { SpreadsheetRemote } from '../services/spreadsheet/spreadsheet-service';
import type { Box } from '../workbook';
import { areaSetters } from './area-setters';
import { adoptArgument } from './cell-values';
import { CopyPasteType } from './copy-paste-type';
import { knownSheet, learnIfNew } from './known-sheets';
import { rangeBesides } from './range-besides';
import { readFormulas, readValues } from './range-contents';
import { rangeFormats } from './range-formats';
import { aRange, type Place, placeOfRange } from './range-kind';
import { Exception, type Realm } from './realm';
import { service } from './service';
import { createSheet, rangeAt } from './sheet';
import { anything, changes, integer, optional, questions, takes } from './signature';
import { createTextFinder } from './text-finder';

export function createRange(realm: Realm, place: Place): object {
  const { sheet, box, whole } = place;
  learnIfNew(realm, sheet);
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const { row, column, rows, columns } = box;
  const firstCell: Box = { row, column, rows: 1, columns: 1 };
  const adopt = <T>(table: readonly (readonly T[])[]) => adoptArgument(table) as T[][];
  const self = () => range;
  const rangeOf = (part: Box) => createRange(realm, { sheet, box: part });

  const range: object = service('Range', {
    getSheet: () => createSheet(realm, knownSheet(realm, sheet.id)),
    getGridId: () => sheet.id,
    getRow: () => row,
    getRowIndex: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getA1Notation: () => (whole === undefined ? formatA1(box) : formatWhole(box, whole)),
    ...questions('Range', {
      /** Counts from 1 within the range. */
      getCell: takes([integer, integer], (down, across) => {
        // The text is reported.
        if (down < 1 || across < 1 || down > rows || across > columns)
          throw new Exception('Cell reference out of range');
        return rangeOf({ ...firstCell, row: row + down - 1, column: column + across - 1 });
      }),
      offset: takes(
        [integer, integer, optional(integer), optional(integer)],
        (down, across, newRows = rows, newColumns = columns) =>
          rangeAt(realm, sheet.id, row + down, column + across, newRows, newColumns),
      ),
    }),
    getFormula: () => adopt(remote.getFormulas(sheet.id, firstCell))[0]![0]!,
    getFormulas: () => adopt(remote.getFormulas(sheet.id, box)),
    getValue: () => adopt(remote.getValues(sheet.id, firstCell))[0]![0]!,
    getValues: () => adopt(remote.getValues(sheet.id, box)),
    getDisplayValue: () => adopt(remote.getDisplayValues(sheet.id, firstCell))[0]![0]!,
    getDisplayValues: () => adopt(remote.getDisplayValues(sheet.id, box)),
    isBlank: () => remote.getValues(sheet.id, box).every(line => line.every(value => value === '')),
    createTextFinder: (text: unknown) => createTextFinder(realm, 'Range', text, { sheetId: sheet.id, box }),
    canEdit: () => remote.canEdit(sheet.id, box),
    ...areaSetters(realm, 'Range', { sheet, boxes: [box], self }),
    ...rangeFormats(realm, place, self),
    ...rangeBesides(realm, place, self),
    ...changes(realm, 'Range', {
      setFormulas: takes([anything], formulas => {
        remote.setFormulas(sheet.id, [{ box, contents: readFormulas('setFormulas', box, formulas) }]);
        return range;
      }),
      setValues: takes([anything], values => {
        remote.setValues(sheet.id, [{ box, contents: readValues('setValues', box, values) }]);
        return range;
      }),
      copyTo: takes([anything, anything, anything], (destination, copyPasteType, isTransposed = false) => {
        const to = aRange(destination) && placeOfRange.get(destination);
        if (!to) throw new Exception('Invalid argument: destination');
        if (copyPasteType !== CopyPasteType.PASTE_VALUES || isTransposed)
          throw new Exception('Range.copyTo but for PASTE_VALUES is not available in the local host yet.');
        remote.copyTo({ sheet, box }, to);
      }),
      activate: takes([], () => {
        const boxes = [box];
        remote.select({ sheetId: sheet.id, activeCell: { row, column }, boxes });
        return range;
      }),
    }),
  });
  placeOfRange.set(range, place);
  return range;
}
