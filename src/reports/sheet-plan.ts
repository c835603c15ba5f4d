// A report as it will stand on its sheet: every template filled, every cell and its look known. Plain data.
import type { Box } from './boxes';
import type { Colours } from './report';
import type { Style } from './styles';

export type Content = string | number | boolean;

export interface PlannedChart {
  readonly type: 'area' | 'donut' | 'column' | 'bar';
  readonly title: string;
  readonly ranges: readonly Box[];
  readonly at: Box;
  readonly stacked: boolean;
  readonly legend: 'top' | 'right' | 'none';
  readonly colours: readonly string[];
}

export interface PlannedLine {
  readonly box: Box;
  readonly side: 'top' | 'bottom' | 'between' | 'gap' | 'frame';
  readonly colour: string;
}

export interface PlannedColours {
  readonly box: Box;
  readonly by: Colours['by'];
}

export interface Look extends Style {
  readonly format?: string;
}

export interface SheetPlan {
  readonly name: string;
  /** In pixels, from column A. */
  readonly widths: readonly number[];
  /** In pixels, from row 1. */
  readonly heights: readonly number[];
  /** From A1; `''`: nothing of ours. */
  readonly contents: readonly (readonly Content[])[];
  /** Of the same cells. */
  readonly looks: readonly (readonly Look[])[];
  /** Columns of lists, below the cells above to the sheet's end. */
  readonly goOn: readonly { readonly column: number; readonly look: Look }[];
  readonly merges: readonly { readonly box: Box; readonly whole: boolean }[];
  /** Long texts go on in a further line. */
  readonly wrapped: readonly Box[];
  readonly lines: readonly PlannedLine[];
  readonly colours: readonly PlannedColours[];
  readonly lists: readonly { readonly box: Box; readonly values: readonly string[] }[];
  readonly charts: readonly PlannedChart[];
}
