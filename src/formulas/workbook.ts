// What this folder asks of a spreadsheet. Rows and columns count from 1, as they do in Sheets.
import type { CellValue } from '../functions/define/cell-value';

/** By its id where cells were found, for a person may rename it meanwhile; by its name where a reference names it. */
export type SheetKey = number | string;

export interface Area {
  readonly sheet: SheetKey;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The formulas of one area, row by row; `''` where a cell has none of its own. */
export interface Formulas {
  readonly area: Area;
  /** The sheet has no content elsewhere. */
  readonly isWholeSheet: boolean;
  readonly cells: readonly (readonly string[])[];
}

export type Place = 'everything' | 'sheet' | 'selection';

/** What an argument of a formula may point to. */
export interface References {
  /** From the first cell to the last one with content; `undefined`: there is no such sheet. */
  values(sheet: SheetKey): readonly (readonly CellValue[])[] | undefined;
  /** A named range. */
  find(name: string): Area | undefined;
  /** Whether `2,3` is one number in this spreadsheet's formulas. */
  hasDecimalComma(): boolean;
}

/** A literal text that a finder looks for. */
export interface TextSearch {
  readonly text: string;
  readonly where: 'everything' | Area['sheet'] | Area;
  /** In the texts of formulas, and in plain texts with them; or in what cells show. */
  readonly in: 'formulas' | 'shown';
  /** The text is all that the cell has. */
  readonly isWholeCell?: boolean;
}

/** What this person may not change. */
export type IsLocked = (row: number, column: number) => boolean;

export interface Workbook extends References {
  /** Of each sheet as far as there is content. */
  formulas(place: Place): readonly Formulas[];
  /** Of these cells. `undefined`: the sheet is gone, or too small by now. */
  formulasIn(area: Area): readonly (readonly string[])[] | undefined;
  valuesIn(area: Area): readonly (readonly CellValue[])[] | undefined;
  /** What the same cells show. */
  shown(area: Area): readonly (readonly string[])[];
  /** The cell with the frame around it. */
  activeCell(): Area;
  /** All selected cells; of several ranges the last one. */
  selectedArea(): Area;
  nameOf(sheet: SheetKey): string;
  /** In whatever case of letters. */
  holds(search: TextSearch): boolean;
  /** The cells that hold the text in this case of letters. */
  places(search: TextSearch): readonly Area[];
  /** One step for Google, wherever the cells are by now. Returns the number of occurrences. Formats, notes and validation stay. */
  replaceAll(search: TextSearch, by: string): number;
  isLockedIn(area: Area): IsLocked;
  /** Formats, notes and validation stay. `false`: protected, or refused for another reason. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): boolean;
  /** The same; a text stays a text, whatever it looks like. */
  writeValues(area: Area, values: readonly (readonly CellValue[])[]): boolean;
  /** What the cells show stays, their formulas go. */
  keepValues(area: Area): boolean;
  /** Until everything written has taken effect. */
  flush(): void;
}
