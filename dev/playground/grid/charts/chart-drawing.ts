// What a chart's drawing carries, with the engine's own ids and ranges, so that it is saved, copied and moved with its sheet.
import type { IRange } from '@univerjs/core';
import type { ISheetDrawing, ISheetFloatDom } from '@univerjs/sheets-drawing';
import type { ChartSpec } from '../../../host/chart';

/** The page registers its component for charts under this name. */
export const CHART_COMPONENT = 'sheet-chart';

export interface ChartRange {
  /** `undefined`: the sheet that the chart stands on, also after that sheet was copied. */
  readonly sheetId?: string;
  readonly range: IRange;
}

export interface ChartData extends Omit<ChartSpec, 'id' | 'ranges' | 'position' | 'size'> {
  readonly ranges: readonly ChartRange[];
  /** No menu for images at its corner. */
  readonly disablePopup: true;
}

export function isChart(drawing: ISheetDrawing): drawing is ISheetFloatDom {
  return (drawing as Partial<ISheetFloatDom>).componentKey === CHART_COMPONENT;
}

export function chartDataOf({ data }: ISheetFloatDom): ChartData {
  return data as unknown as ChartData;
}

export function withData(data: ChartData): Pick<ISheetFloatDom, 'data'> {
  return { data: data as unknown as NonNullable<ISheetFloatDom['data']> };
}
