// What this folder asks of a spreadsheet. Rows and columns count from 1, as they do in Sheets.
import type { CellValue } from '../functions/define/cell-value';

export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of one area, row by row. */
export interface AreaOf<T> {
  readonly area: Area;
  readonly cells: readonly (readonly T[])[];
}

export type Place = 'everything' | 'sheet' | 'selection';

/** What an argument of a formula may point to. */
export interface References {
  /** From the first cell to the last one with content; `undefined`: there is no such sheet. */
  values(sheet: string): readonly (readonly CellValue[])[] | undefined;
  /** A named range. */
  find(name: string): Area | undefined;
  /** Whether `2,3` is one number in this spreadsheet's formulas. */
  hasDecimalComma(): boolean;
}

export interface Workbook extends References {
  /** `''` where a cell has no formula of its own. Of each sheet as far as there is content. */
  formulas(place: Place): readonly AreaOf<string>[];
  /** Of these cells. `undefined`: the sheet is gone, or too small by now. */
  formulasIn(area: Area): readonly (readonly string[])[] | undefined;
  /** What the same cells show. */
  shown(area: Area): readonly (readonly string[])[];
  /** The cell with the frame around it. */
  activeCell(): Area;
  /** Formats, notes and validation stay. `false`: protected, or refused for another reason. */
  writeFormulas(area: Area, formulas: readonly (readonly string[])[]): boolean;
  /** The same where this person has just written: protection isn't asked for a second time. */
  rewriteFormulas(area: Area, formulas: readonly (readonly string[])[]): boolean;
  /** The same; a text stays a text, whatever it looks like. */
  writeValues(area: Area, values: readonly (readonly CellValue[])[]): boolean;
  /** Until everything written has taken effect. */
  flush(): void;
}
