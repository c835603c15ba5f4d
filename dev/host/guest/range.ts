// A range of cells and a list of them. Reference: spreadsheet/range, spreadsheet/range-list.
import { formatA1 } from '../a1';
import type { SpreadsheetRemote } from '../services/spreadsheet-service';
import type { Box, SheetFacts } from '../workbook';
import { adoptArgument } from './cell-values';
import { CopyPasteType } from './copy-paste-type';
import { readFormulas, readValues } from './range-contents';
import { Exception, type Realm } from './realm';
import { requireWritable } from './require-writable';
import { service } from './service';
import { createSheet } from './sheet';
import { createTextFinder } from './text-finder';

/** The box of a range that the script passes back. */
export const placeOfRange = new WeakMap<object, { readonly sheet: SheetFacts; readonly box: Box }>();

export function createRange(realm: Realm, sheet: SheetFacts, box: Box): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const { row, column, rows, columns } = box;
  const firstCell: Box = { row, column, rows: 1, columns: 1 };
  const adopt = <T>(table: readonly (readonly T[])[]) => adoptArgument(table) as T[][];

  function setFormulas(method: string, target: Box, formulas: unknown): object {
    requireWritable(realm, method);
    remote.setFormulas(sheet.id, target, readFormulas(method, target, formulas));
    return range;
  }
  function setValues(method: string, target: Box, values: unknown): object {
    requireWritable(realm, method);
    remote.setValues(sheet.id, target, readValues(method, target, values));
    return range;
  }

  const range: object = service('Range', {
    getSheet: () => createSheet(realm, sheet),
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getHeight: () => rows,
    getWidth: () => columns,
    getLastRow: () => row + rows - 1,
    getLastColumn: () => column + columns - 1,
    getA1Notation: () => formatA1(box),
    /** Counts from 1 within the range. */
    getCell: (down: number, across: number) => {
      // The text is reported.
      if (down < 1 || across < 1 || down > rows || across > columns)
        throw new Exception('Cell reference out of range');
      return createRange(realm, sheet, { ...firstCell, row: row + down - 1, column: column + across - 1 });
    },
    getFormula: () => adopt(remote.getFormulas(sheet.id, firstCell))[0]![0]!,
    getFormulas: () => adopt(remote.getFormulas(sheet.id, box)),
    getValue: () => adopt(remote.getValues(sheet.id, firstCell))[0]![0]!,
    getValues: () => adopt(remote.getValues(sheet.id, box)),
    getDisplayValue: () => adopt(remote.getDisplayValues(sheet.id, firstCell))[0]![0]!,
    getDisplayValues: () => adopt(remote.getDisplayValues(sheet.id, box)),
    createTextFinder: (text: unknown) => createTextFinder(realm, 'Range', text, { sheetId: sheet.id, box }),
    canEdit: () => remote.canEdit(sheet.id, box),
    setFormula: (formula: unknown) => setFormulas('setFormula', box, fill(box, formula)),
    setFormulas: (formulas: unknown) => setFormulas('setFormulas', box, formulas),
    setValue: (value: unknown) => setValues('setValue', box, fill(box, value)),
    setValues: (values: unknown) => setValues('setValues', box, values),
    copyTo: (destination: object, copyPasteType?: unknown, isTransposed = false) => {
      requireWritable(realm, 'copyTo');
      const to = placeOfRange.get(destination);
      if (to === undefined) throw new Exception('Invalid argument: destination');
      if (copyPasteType !== CopyPasteType.PASTE_VALUES || isTransposed)
        throw new Exception('Range.copyTo but for PASTE_VALUES is not available in the local host yet.');
      remote.copyTo({ sheet, box }, to);
    },
  });
  placeOfRange.set(range, { sheet, box });
  return range;
}

export function createRangeList(ranges: readonly object[]): object {
  return service('RangeList', { getRanges: () => Array.from(ranges) });
}

/** A single value goes into every cell of the range. */
function fill({ rows, columns }: Box, content: unknown): unknown[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => content));
}
