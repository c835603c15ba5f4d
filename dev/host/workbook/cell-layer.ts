// Something that single cells have besides content and format: a note, a rule for what may be entered.
import type { Box, Soon } from '../workbook';

export interface CellWith<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** All its cells get the same; `undefined` takes it away. */
export interface AreaWith<T> {
  readonly box: Box;
  readonly value: T | undefined;
}

export interface CellLayer<T> {
  /** The cells that have one, row by row. */
  in(sheetId: number, box: Box): Soon<readonly CellWith<T>[]>;
  /** Later areas win. */
  change(sheetId: number, areas: readonly AreaWith<T>[]): Soon<void>;
}
