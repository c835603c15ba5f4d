// Draws the charts of the sheet that is shown, over its cells.
import { ICommandService, type Injector, type Workbook } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { ISheetDrawingService } from '@univerjs/sheets-drawing';
import { ComponentManager } from '@univerjs/ui';
import type { SpreadsheetSettings } from '../../../host/workbook';
import type { Cells } from '../../grid/cells';
import { CHART_COMPONENT, chartDataOf, isChart } from '../../grid/charts/chart-drawing';
import { chartTable } from '../../grid/charts/chart-table';
import { followCharts } from '../../grid/charts/follow-charts';
import { createChartView } from './chart-view';

const CHANGES: readonly string[] = [
  SetRangeValuesMutation.id,
  SetArrayFormulaDataMutation.id,
  SetFormulaCalculationResultMutation.id,
];
/** A calculation changes cells many times in a row. */
const MILLIS_BEFORE_DRAWING = 60;

export function showCharts(
  injector: Injector,
  workbook: Workbook,
  cells: Cells,
  { locale, timeZone }: SpreadsheetSettings,
): void {
  const drawings = injector.get(ISheetDrawingService);
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (listeners.size === 0 || !CHANGES.includes(id)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const changed of listeners) changed();
    }, MILLIS_BEFORE_DRAWING);
  });

  const view = createChartView({
    read(drawingId) {
      const drawing = workbook
        .getSheets()
        .map(sheet => drawings.getDrawingData(workbook.getUnitId(), sheet.getSheetId())?.[drawingId])
        .find(found => found && isChart(found));
      if (!drawing || !isChart(drawing)) return undefined;
      const data = chartDataOf(drawing);
      const table = chartTable(data, drawing.subUnitId, cells, timeZone);
      return { kind: data.kind, options: data.options, table, locale };
    },
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  });
  injector.get(ComponentManager).register(CHART_COMPONENT, view);
  followCharts(injector, workbook, { movesCharts: false });
}
