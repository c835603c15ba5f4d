// What a formula reads of a dataset: its whole table, or only the rows that the formula can show.
import type { Dataset } from '../dataset';
import type { RowWindow } from './row-window';

export interface TableRead {
  readonly dataset: Dataset;
  /** Left out: all rows. */
  readonly rows?: RowWindow;
}
