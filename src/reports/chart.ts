// A chart as Sheets makes it: documented types and options only.
import type { WordKey } from './words';

export interface Chart {
  readonly kind: 'chart';
  readonly type: 'area' | 'donut' | 'column' | 'bar';
  readonly title: WordKey;
  /** The first one is the axis or the names; all of the same rows, the first row being the header. */
  readonly ranges: readonly string[];
  /** The cells that it covers. */
  readonly at: string;
  readonly stacked?: boolean;
  readonly legend?: 'top' | 'right' | 'none';
  /** How many colours, the last one being for "Other"; left out: as many as there are. */
  readonly colours?: readonly string[];
}
