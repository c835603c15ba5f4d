// The rows and columns of a sheet, which Google counts from 1 alike: a line is either.
import type { Soon } from '../workbook';

export type Line = 'row' | 'column';

/** Neighbouring lines of one kind. */
export interface Lines {
  readonly line: Line;
  readonly first: number;
  readonly count: number;
}

/** Of a new sheet in Google Sheets. */
export const defaultPixels: Readonly<Record<Line, number>> = { row: 21, column: 100 };

export interface WorkbookLines {
  /** New lines, so that the first one is `first`. What is behind moves on, and ranges around them grow. */
  insert(sheetId: number, lines: Lines): Soon<void>;
  delete(sheetId: number, lines: Lines): Soon<void>;
  pixels(sheetId: number, lines: Lines): Soon<readonly number[]>;
  resize(sheetId: number, lines: Lines, pixels: number): Soon<void>;
  areHidden(sheetId: number, lines: Lines): Soon<readonly boolean[]>;
  hide(sheetId: number, lines: Lines, isHidden: boolean): Soon<void>;
}
