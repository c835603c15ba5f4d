// What lies over a sheet's cells and moves with them. A workbook only keeps these lists; what may stand in them is decided
// where a script changes them.
import type { ChartSpec } from '../chart';
import type { Box, Soon } from '../workbook';
import type { Banding } from './banding';
import type { ConditionalFormat } from './conditional-format';

export interface Overlays {
  readonly merges: Box;
  readonly bandings: Banding;
  readonly conditionalFormats: ConditionalFormat;
  readonly charts: ChartSpec;
}

export type OverlayKind = keyof Overlays;

export interface WorkbookOverlays {
  of<K extends OverlayKind>(sheetId: number, kind: K): Soon<readonly Overlays[K][]>;
  set<K extends OverlayKind>(sheetId: number, kind: K, overlays: readonly Overlays[K][]): Soon<void>;
}
