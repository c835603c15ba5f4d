// The parts of a workbook in memory besides its contents: tabs, rows and columns, formats, what cells have besides.
import type { LineEdit } from '../box';
import type { Selection } from '../workbook';
import type { SheetEdit } from '../workbook/after-edit';
import type { CellLayer } from '../workbook/cell-layer';
import type { CellFormat, FormatChange, WorkbookFormats } from '../workbook/formats';
import type { WorkbookLines } from '../workbook/lines';
import type { WorkbookTabs } from '../workbook/tabs';
import type { ValidationRule } from '../workbook/validation-rule';
import type { Cell } from './cell';
import { editLines } from './line-edits';
import type { SheetList, SheetSize } from './sheet-list';

export interface MemoryTabsSetup {
  readonly newSheet: SheetSize;
  readonly flush: () => void;
  readonly select: (user: string, selection: Selection) => void;
  readonly onDelete: (sheetId: number) => void;
}

export function memoryTabs(
  sheets: SheetList,
  { newSheet, flush, select, onDelete }: MemoryTabsSetup,
): WorkbookTabs {
  return {
    look: sheetId => sheets.byId(sheetId).look,
    change(sheetId, change) {
      const sheet = sheets.byId(sheetId);
      sheet.look = { ...sheet.look, ...change };
    },
    insert: (name, index) => sheets.add(name, newSheet, index).id,
    move: (sheetId, index) => sheets.move(sheets.byId(sheetId), index),
    delete(sheetId) {
      flush();
      sheets.remove(sheets.byId(sheetId));
      onDelete(sheetId);
    },
    select,
  };
}

/** What was written before moves along. */
export function memoryLines(
  sheets: SheetList,
  flush: () => void,
  onEdit: (edited: SheetEdit) => void,
): WorkbookLines {
  const editSheet = (sheetId: number, edit: LineEdit) => {
    flush();
    editLines(sheets, sheets.byId(sheetId), edit);
    onEdit({ sheetId, edit });
  };
  const linesOf = (sheetId: number, line: 'row' | 'column') => sheets.byId(sheetId).lines[line];
  return {
    insert: (sheetId, lines) => editSheet(sheetId, { kind: 'insert', lines }),
    delete: (sheetId, lines) => editSheet(sheetId, { kind: 'delete', lines }),
    pixels: (sheetId, lines) => linesOf(sheetId, lines.line).pixels(lines),
    resize: (sheetId, lines, pixels) => linesOf(sheetId, lines.line).resize(lines, pixels),
    areHidden: (sheetId, lines) => linesOf(sheetId, lines.line).areHidden(lines),
    hide: (sheetId, lines, isHidden) => linesOf(sheetId, lines.line).hide(lines, isHidden),
  };
}

export function memoryFormats(sheets: SheetList): WorkbookFormats {
  return {
    of: (sheetId, box) => sheets.byId(sheetId).read(box, formatOf),
    change(sheetId, areas) {
      const sheet = sheets.byId(sheetId);
      for (const { box, change } of areas) sheet.change(box, cell => withFormat(cell, change));
    },
  };
}

export function memoryNotes(sheets: SheetList): CellLayer<string> {
  return memoryLayer(
    sheets,
    ({ note }) => note || undefined,
    (cell, note) => ({ ...cell, note: note ?? '' }),
  );
}

export function memoryValidations(sheets: SheetList): CellLayer<ValidationRule> {
  return memoryLayer(
    sheets,
    ({ validation }) => (typeof validation === 'string' ? undefined : validation),
    (cell, validation) => ({ ...cell, validation: validation ?? '' }),
  );
}

function memoryLayer<T>(
  sheets: SheetList,
  read: (cell: Cell) => T | undefined,
  change: (cell: Cell, value: T | undefined) => Cell,
): CellLayer<T> {
  return {
    in: (sheetId, box) =>
      sheets
        .byId(sheetId)
        .filledIn(box)
        .flatMap(({ row, column, cell }) => {
          const value = read(cell);
          return value === undefined ? [] : [{ row, column, value }];
        }),
    change(sheetId, areas) {
      const sheet = sheets.byId(sheetId);
      for (const { box, value } of areas) sheet.change(box, cell => change(cell, value));
    },
  };
}

function formatOf({ numberFormat, format }: Cell): Partial<CellFormat> {
  return numberFormat === '' ? { ...format } : { ...format, numberFormat };
}

function withFormat(cell: Cell, change: FormatChange): Cell {
  const { numberFormat: _, format: __, ...rest } = cell;
  const changed = Object.entries({ ...formatOf(cell), ...change }).filter(([, value]) => value !== null);
  const { numberFormat = '', ...format } = Object.fromEntries(changed) as Partial<CellFormat>;
  return { ...rest, numberFormat, ...(Object.keys(format).length > 0 && { format }) };
}
