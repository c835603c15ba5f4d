// Charts, of which scripts use the enumerations for charts in sheets. Reference: charts/charts.
import { enumeration } from '../enumeration';
import { service } from '../service';

export const ChartType = enumeration([
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);
export const ChartMergeStrategy = enumeration(['MERGE_COLUMNS', 'MERGE_ROWS']);
export const ChartHiddenDimensionStrategy = enumeration([
  'IGNORE_BOTH',
  'IGNORE_ROWS',
  'IGNORE_COLUMNS',
  'SHOW_BOTH',
]);
export const Position = enumeration(['TOP', 'RIGHT', 'BOTTOM', 'NONE']);
export const CurveStyle = enumeration(['NORMAL', 'SMOOTH']);
export const PointStyle = enumeration(['NONE', 'TINY', 'MEDIUM', 'LARGE', 'HUGE']);

export function createCharts(): object {
  return service('Charts', {
    ChartType,
    ChartMergeStrategy,
    ChartHiddenDimensionStrategy,
    CurveStyle,
    PointStyle,
    Position,
  });
}
