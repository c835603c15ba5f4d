// The port for a spreadsheet's content behind the host's SpreadsheetApp. The host has one in memory that doesn't calculate;
// the playground's is the grid, in the browser or headless, which does. Rows and columns count from 1.

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

type Soon<T> = T | Promise<T>;

/** Reads and writes as one person, who can read protected cells but not change them. */
export interface Workbook {
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
  canEdit(user: string, sheetId: number, box: Box): Soon<boolean>;
  /** A named range. */
  named(name: string): Soon<{ readonly sheetId: number; readonly box: Box } | undefined>;
}
