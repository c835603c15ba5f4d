// The content of a spreadsheet as the host's SpreadsheetApp reaches it. The host brings one in memory, without
// calculation; the playground's is the grid in the browser, or headless, which calculates. Rows and columns count from 1.

/** What getValues gives: an error is its text, `#ERROR!`; a blank is `''`. */
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
  /** The last ones with content, 0 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** The size of its grid. */
  readonly maxRows: number;
  readonly maxColumns: number;
}

export interface Selection {
  readonly sheetId: number;
  readonly activeCell: { readonly row: number; readonly column: number };
  /** Several when chosen with Ctrl; the last one holds the active cell. */
  readonly boxes: readonly Box[];
}

type Soon<T> = T | Promise<T>;

/** Reads and writes as one person: what is protected against them is theirs to see, not to change. */
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
  /** Until everything written before has taken effect. What that makes to be calculated goes on. */
  flush(): Soon<void>;
  canEdit(user: string, sheetId: number, box: Box): Soon<boolean>;
  /** A named range. */
  named(name: string): Soon<{ readonly sheetId: number; readonly box: Box } | undefined>;
}
