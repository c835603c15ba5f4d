// The sheets of a workbook as tabs: their order and what a sheet is besides its cells. Indexes count from 0.
import type { Selection, Soon } from '../workbook';

export interface SheetLook {
  readonly name: string;
  readonly isHidden: boolean;
  /** `#1a73e8`; blank: none. */
  readonly tabColor: string;
  readonly hidesGridlines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export interface WorkbookTabs {
  look(sheetId: number): Soon<SheetLook>;
  change(sheetId: number, change: Partial<SheetLook>): Soon<void>;
  /** An empty sheet of 1000 rows and 26 columns, at that index. Returns its id. */
  insert(name: string, index: number): Soon<number>;
  move(sheetId: number, index: number): Soon<void>;
  delete(sheetId: number): Soon<void>;
  /** What this person sees and has selected from now on. */
  select(user: string, selection: Selection): Soon<void>;
}
