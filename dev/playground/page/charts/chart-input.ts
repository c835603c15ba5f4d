// What a chart's picture is made from.
import type { ChartKind, ChartOptions } from '../../../host/chart';
import type { ChartTable } from '../../grid/charts/chart-table';
import type { Size } from './layout';

export interface ChartInput {
  readonly kind: ChartKind;
  readonly options: ChartOptions;
  readonly table: ChartTable;
  readonly size: Size;
  /** Of the spreadsheet. */
  readonly locale: string;
}

/** Google's colours for series, from memory. */
export const usualColors = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];
