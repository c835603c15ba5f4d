// The parts of a workbook in memory besides its contents: tabs, rows and columns, formats, overlays.
import type { Selection } from '../workbook';
import type { CellFormat, FormatChange, WorkbookFormats } from '../workbook/formats';
import type { WorkbookLines } from '../workbook/lines';
import type { WorkbookOverlays } from '../workbook/overlays';
import type { WorkbookTabs } from '../workbook/tabs';
import type { Cell } from './cell';
import { editLines } from './line-edits';
import type { SheetList, SheetSize } from './sheet-list';

export interface MemoryTabsSetup {
  readonly newSheet: SheetSize;
  readonly flush: () => void;
  readonly select: (user: string, selection: Selection) => void;
}

export function memoryTabs(sheets: SheetList, { newSheet, flush, select }: MemoryTabsSetup): WorkbookTabs {
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
    },
    select,
  };
}

/** What was written before moves along. */
export function memoryLines(sheets: SheetList, flush: () => void): WorkbookLines {
  const linesOf = (sheetId: number, line: 'row' | 'column') => sheets.byId(sheetId).lines[line];
  return {
    insert(sheetId, lines) {
      flush();
      editLines(sheets, sheets.byId(sheetId), { kind: 'insert', lines });
    },
    delete(sheetId, lines) {
      flush();
      editLines(sheets, sheets.byId(sheetId), { kind: 'delete', lines });
    },
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

export function memoryOverlays(sheets: SheetList): WorkbookOverlays {
  return {
    of: (sheetId, kind) => sheets.byId(sheetId).overlays[kind],
    set(sheetId, kind, overlays) {
      sheets.byId(sheetId).overlays[kind] = overlays as never;
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
