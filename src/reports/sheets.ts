// What the making of reports asks of a spreadsheet's sheets.
import type { Box } from './boxes';
import type { SheetPlan } from './sheet-plan';
import type { TableLook } from './table-look';

export interface SheetFacts {
  readonly id: number;
  readonly name: string;
}

export interface Marked extends SheetFacts {
  /** What the add-on has noted on the sheet, and nobody sees. */
  readonly mark: string;
}

/** What cells hold: a formula, or a value that was typed or spilled. */
export interface Held {
  readonly formulas: readonly (readonly string[])[];
  readonly values: readonly (readonly unknown[])[];
}

export interface Shown extends Held {
  readonly shown: readonly (readonly string[])[];
}

/** A table that a formula spills, with some room below it. */
export interface StyledTable {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Nothing else stands on the sheet: formats go down to its end, and a header in row 1 stays in view. */
  readonly isNewSheet: boolean;
  readonly look: TableLook;
}

export type IsTaken = (row: number, column: number) => boolean;

export interface Sheets {
  all(): readonly SheetFacts[];
  /** The sheets that carry a mark, wherever they were moved and however they are called by now. */
  marked(): readonly Marked[];
  /** At the end; the sheet that the person looks at stays in front. Throws where the name is taken. */
  add(name: string): number;
  /** Of a sheet that carries no mark yet. */
  markNew(sheet: number, text: string): void;
  mark(sheet: number, text: string): void;
  /** Contents, looks, rules and choices; nothing where `isTaken`. */
  write(sheet: number, plan: SheetPlan, isTaken: IsTaken): void;
  drawCharts(sheet: number, plan: SheetPlan): void;
  styleTable(sheet: number, table: StyledTable): void;
  /** Takes formats, colours and the header's line away again; widths stay. */
  unstyleTable(sheet: number, table: Box): void;
  /** From A1 to the last cell with content, once everything has been calculated so far. `undefined`: the sheet is gone. */
  read(sheet: number): Held | undefined;
  /** And what they show. */
  readShown(sheet: number): Shown | undefined;
  /** Whether notes, charts or pictures stand on the sheet. */
  hasBesides(sheet: number): boolean;
  /** Contents of these cells, the plan's charts and its rules go; where the sheet stays, formats stay, too. */
  clear(sheet: number, boxes: readonly Box[], plan: SheetPlan): void;
  unmark(sheet: number): void;
  remove(sheet: number): void;
  /** Brings the sheet to the front. */
  open(sheet: number): void;
  /** Until everything written has taken effect. */
  flush(): void;
}
