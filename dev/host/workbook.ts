// The port for a spreadsheet's content behind the host's SpreadsheetApp. The host has one in memory that doesn't calculate;
// the playground's is the grid, in the browser or headless, which does. Rows and columns count from 1.

import type { TextFinderReadings, TextMatch } from './text-search';
import type { CellLayer } from './workbook/cell-layer';
import type { WorkbookFormats } from './workbook/formats';
import type { WorkbookLines } from './workbook/lines';
import type { WorkbookOverlays } from './workbook/overlays';
import type { WorkbookRegisters } from './workbook/registers';
import type { WorkbookTabs } from './workbook/tabs';
import type { ValidationRule } from './workbook/validation-rule';

/** As getValues returns it: an error as its text, `#ERROR!`, a blank as `''`. */
export type WorkbookValue = string | number | boolean | Date;

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetFacts {
  readonly id: number;
  readonly name: string;
  /** The last row and column with content; 0 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The size of the grid. */
  readonly maxRows: number;
  readonly maxColumns: number;
}

export interface Selection {
  readonly sheetId: number;
  readonly activeCell: { readonly row: number; readonly column: number };
  /** Several if selected with Ctrl; the last one contains the active cell. */
  readonly boxes: readonly Box[];
}

/** What a text finder is to look for. */
export interface TextSearch {
  readonly text: string;
  /** `undefined`: on all sheets; without a box on all of that sheet. */
  readonly where?: { readonly sheetId: number; readonly box?: Box };
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly matchFormulaText: boolean;
  readonly useRegularExpression: boolean;
}

/** As in Sheets' File ▸ Settings. */
export interface SpreadsheetSettings {
  /** `de_DE` */
  readonly locale: string;
  /** `Europe/Berlin` */
  readonly timeZone: string;
}

export type Soon<T> = T | Promise<T>;

/** Reads and writes as one person, who can read protected cells but not change them. */
export interface Workbook {
  /** Told once, when a spreadsheet gets this content. */
  adopt?(settings: SpreadsheetSettings): void;
  readonly tabs: WorkbookTabs;
  readonly lines: WorkbookLines;
  readonly formats: WorkbookFormats;
  readonly notes: CellLayer<string>;
  readonly validations: CellLayer<ValidationRule>;
  readonly overlays: WorkbookOverlays;
  readonly registers: WorkbookRegisters;
  /** In the order of their tabs. */
  sheets(): Soon<readonly SheetFacts[]>;
  selection(user: string): Soon<Selection>;
  /** Row by row; `''` where a cell has no formula of its own, spilled cells included. */
  formulas(sheetId: number, box: Box): Soon<readonly (readonly string[])[]>;
  values(sheetId: number, box: Box): Soon<readonly (readonly WorkbookValue[])[]>;
  /** As shown, `Loading...` included. */
  displayValues(sheetId: number, box: Box): Soon<readonly (readonly string[])[]>;
  /** A text that starts with `=` becomes a formula, anything else a value. Formats, notes and validation stay. */
  write(sheetId: number, box: Box, contents: readonly (readonly WorkbookValue[])[]): Soon<void>;
  /** Resolves when earlier writes have taken effect. Calculations they start continue. */
  flush(): Soon<void>;
  /** All of these cells; one question, since the content may be in a browser. */
  canEdit(user: string, sheetId: number, ...boxes: readonly Box[]): Soon<boolean>;
  /** Sheet by sheet, row by row. */
  search(search: TextSearch, readings: TextFinderReadings): Soon<readonly TextMatch[]>;
  /** Returns the number of occurrences. Sheets reads each changed text as if a person had typed it. Rejects where a cell is protected. */
  replaceText(user: string, search: TextSearch, by: string, readings: TextFinderReadings): Soon<number>;
}
