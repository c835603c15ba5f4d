// A chart as a script gets it: built, or read from a sheet. Reference: spreadsheet/embedded-chart.
import { type ChartKind, type ChartPosition, optionAt } from '../../chart';
import type { ChartOf } from '../../services/spreadsheet/charts';
import type { SpreadsheetRemote } from '../../services/spreadsheet/spreadsheet-service';
import { adoptArgument } from '../cell-values';
import { createRange } from '../range';
import { Exception, type Realm } from '../realm';
import { service } from '../service';
import { changes, made, questions, takes, text } from '../signature';
import { createChartBuilder } from './chart-builder';
import { type ChartDraft, newDraft, specOf } from './chart-draft';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from './chart-enums';

type Chart = Readonly<ChartDraft> & { readonly kind: ChartKind };

const charts = new WeakMap<object, Chart>();
const aChart = made(charts);

export function createEmbeddedChart(realm: Realm, chart: Chart): object {
  const embedded = service(
    'EmbeddedChart',
    questions('EmbeddedChart', {
      getChartId: takes([], () => chart.id),
      getRanges: takes([], () => chart.places.map(place => createRange(realm, place))),
      getNumHeaders: takes([], () => chart.numHeaders),
      getTransposeRowsAndColumns: takes([], () => chart.transpose),
      getMergeStrategy: takes([], () => ChartMergeStrategy[chart.merge]),
      getHiddenDimensionStrategy: takes([], () => ChartHiddenDimensionStrategy[chart.hiddenLines]),
      getContainerInfo: takes([], () => createContainerInfo(chart.position)),
      getOptions: takes([], () =>
        service(
          'ChartOptions',
          questions('ChartOptions', {
            get: takes([text], name => adoptArgument(optionAt(chart.options, name) ?? null)),
          }),
        ),
      ),
      modify: takes([], () => createChartBuilder(realm, { ...chart })),
    }),
  );
  charts.set(embedded, chart);
  return embedded;
}

export function createContainerInfo({ row, column, offsetX, offsetY }: ChartPosition): object {
  return service(
    'ContainerInfo',
    questions('ContainerInfo', {
      getAnchorRow: takes([], () => row),
      getAnchorColumn: takes([], () => column),
      getOffsetX: takes([], () => offsetX),
      getOffsetY: takes([], () => offsetY),
    }),
  );
}

export function sheetCharts(realm: Realm, sheetId: number): object {
  const remote = realm.remote<SpreadsheetRemote>('SpreadsheetApp');
  const idOf = (method: string, chart: object): number => {
    const { id } = charts.get(chart)!;
    // Not documented.
    if (id === null)
      throw new Exception(
        `Sheet.${method} of a chart that is on no sheet is not available in the local host yet.`,
      );
    return id;
  };
  return {
    ...questions('Sheet', {
      newChart: takes([], () => createChartBuilder(realm, newDraft())),
      getCharts: takes([], () =>
        Array.from(remote.getCharts(sheetId), chart => createEmbeddedChart(realm, chartFrom(chart))),
      ),
    }),
    ...changes(realm, 'Sheet', {
      insertChart: takes([aChart], chart => {
        remote.insertChart(sheetId, specOf(charts.get(chart)!));
      }),
      updateChart: takes([aChart], chart => {
        const id = idOf('updateChart', chart);
        remote.updateChart(sheetId, { ...specOf(charts.get(chart)!), id });
      }),
      removeChart: takes([aChart], chart => {
        remote.removeChart(sheetId, idOf('removeChart', chart));
      }),
    }),
  };
}

function chartFrom(chart: ChartOf): Chart {
  const { id, kind, ranges, sheets, numHeaders, transpose, position, size } = chart;
  // A person may have changed the size since.
  const options = {
    ...chart.options,
    ...('width' in chart.options && { width: size.width }),
    ...('height' in chart.options && { height: size.height }),
  };
  return {
    id,
    kind,
    places: Array.from(ranges, ({ box }, index) => ({ sheet: sheets[index]!, box })),
    numHeaders,
    transpose,
    merge: chart.merge ?? 'MERGE_COLUMNS',
    hiddenLines: chart.hiddenLines ?? 'IGNORE_ROWS',
    options,
    position,
    size,
  };
}
