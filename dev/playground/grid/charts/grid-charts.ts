// The charts of the grid's sheets, as scripts know them. Each is a drawing of the engine.
import { DrawingTypeEnum, ICommandService, type Worksheet } from '@univerjs/core';
import { ISheetDrawingService, type ISheetFloatDom } from '@univerjs/sheets-drawing';
import type { ChartSpec } from '../../../host/chart';
import { boxOf } from '../box';
import type { Drawn } from '../grid-overlays';
import { type GridSheets, rangeOfBox } from '../grid-sheets';
import { CHART_COMPONENT, chartDataOf, isChart, withData } from './chart-drawing';
import { placeOf, positionOf, sizeOf } from './chart-place';
import { changeStep, type DrawingStep, insertStep, removeStep } from './drawing-steps';

export function gridCharts({ injector, workbook, unitId, ids, byNumber }: GridSheets): Drawn<ChartSpec> {
  const commands = injector.get(ICommandService);
  const drawings = injector.get(ISheetDrawingService);

  function drawingsOn(sheetId: number): ISheetFloatDom[] {
    return Object.values(drawings.getDrawingData(unitId, byNumber(sheetId).getSheetId()) ?? {}).filter(
      isChart,
    );
  }

  function specOf(drawing: ISheetFloatDom): ChartSpec {
    const { ranges, disablePopup: _, ...data } = chartDataOf(drawing);
    return {
      ...data,
      id: numberOf(drawing.drawingId),
      ranges: ranges.flatMap(({ sheetId = drawing.subUnitId, range }) => {
        const sheet = workbook.getSheetBySheetId(sheetId);
        return sheet ? [{ sheetId: ids.numberOf(sheetId), box: boxOf(range, sheet) }] : [];
      }),
      position: positionOf(drawing),
      size: sizeOf(drawing),
    };
  }

  function drawingOf(sheet: Worksheet, drawingId: string, spec: ChartSpec): ISheetFloatDom {
    const { id: _, ranges, position, size, ...data } = spec;
    const subUnitId = sheet.getSheetId();
    return {
      unitId,
      subUnitId,
      drawingId,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: CHART_COMPONENT,
      allowTransform: true,
      ...placeOf(sheet, { position, size }),
      ...withData({
        ...data,
        ranges: ranges.map(({ sheetId, box }) => {
          const own = ids.textOf(sheetId) === subUnitId;
          return { range: rangeOfBox(box), ...(!own && { sheetId: ids.textOf(sheetId) }) };
        }),
        disablePopup: true,
      }),
    };
  }

  function apply({ redo }: DrawingStep): void {
    commands.syncExecuteCommand(redo.id, redo.params);
  }

  return {
    of: sheetId => drawingsOn(sheetId).map(specOf),
    set(sheetId, charts) {
      const sheet = byNumber(sheetId);
      const before = new Map(drawingsOn(sheetId).map(drawing => [numberOf(drawing.drawingId), drawing]));
      for (const chart of charts) {
        const known = before.get(chart.id);
        before.delete(chart.id);
        if (known && JSON.stringify(specOf(known)) === JSON.stringify(chart)) continue;
        const drawing = drawingOf(sheet, known?.drawingId ?? `chart-${chart.id}`, chart);
        apply(known ? changeStep(drawings, drawing) : insertStep(drawings, drawing));
      }
      for (const gone of before.values()) apply(removeStep(drawings, gone));
    },
  };
}

/** The engine gives the drawings of a copied sheet ids of letters. */
function numberOf(drawingId: string): number {
  const own = /^chart-(\d+)$/.exec(drawingId);
  if (own) return Number(own[1]);
  return [...drawingId].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 2 ** 31, 7);
}
