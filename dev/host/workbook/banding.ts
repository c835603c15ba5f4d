// Alternating colors of a range's rows or columns. Reference: spreadsheet/banding.
import type { Box } from '../workbook';

/** A blank one is none. */
export interface BandColors {
  readonly header: string;
  readonly first: string;
  readonly second: string;
  readonly footer: string;
}

export interface Banding {
  readonly id: number;
  readonly box: Box;
  readonly rows?: BandColors;
  readonly columns?: BandColors;
}
