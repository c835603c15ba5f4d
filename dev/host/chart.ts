// A chart as a sheet keeps it: plain JSON, so that it can be saved with the sheet. Options have the names of Google Charts'
// options, nested: `{ legend: { position: 'top' } }`.
import type { Box } from './workbook';

/** As in `Charts.ChartType`. */
export type ChartKind = 'AREA' | 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'PIE' | 'SCATTER';

export type ChartOption =
  | string
  | number
  | boolean
  | null
  | readonly ChartOption[]
  | { readonly [name: string]: ChartOption };

export interface ChartOptions {
  readonly [name: string]: ChartOption;
}

/** The upper left corner: a cell, and pixels from its own corner. */
export interface ChartPosition {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartSpec {
  readonly id: number;
  readonly kind: ChartKind;
  /** Beside each other, they are the chart's table. Its first column names the places on the axis, each other one is a series. */
  readonly ranges: readonly { readonly sheetId: number; readonly box: Box }[];
  /** How many rows on top hold the series' names; negative: as many as look like it. */
  readonly numHeaders: number;
  /** The table's rows are series instead of its columns. */
  readonly transpose: boolean;
  /** How several ranges become one table: beside each other, unless it says below each other. */
  readonly merge?: 'MERGE_ROWS';
  /** What becomes of hidden rows and columns: without it rows alone are left out. */
  readonly hiddenLines?: 'IGNORE_BOTH' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  readonly options: ChartOptions;
  readonly position: ChartPosition;
  readonly size: { readonly width: number; readonly height: number };
}

/** `path`: as in setOption: `title`, `legend.position`, `vAxes.0.title`. */
export function withOption(options: ChartOptions, path: string, value: ChartOption): ChartOptions {
  const [name, ...rest] = path.split('.') as [string, ...string[]];
  if (rest.length === 0) return { ...options, [name]: value };
  const inner = options[name];
  const nested = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : {};
  return { ...options, [name]: withOption(nested as ChartOptions, rest.join('.'), value) };
}

/** `undefined`: not set. */
export function optionAt(options: ChartOptions, path: string): ChartOption | undefined {
  return path
    .split('.')
    .reduce<ChartOption | undefined>(
      (inner, name) =>
        typeof inner === 'object' && inner !== null ? (inner as ChartOptions)[name] : undefined,
      options,
    );
}
