// Draws sparklines into their cells.
import { type ICellCustomRender, type Injector, InterceptorEffectEnum } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Shape } from '../grid/sparkline/shape';
import { shapesOf } from '../grid/sparkline/shapes';
import type { Sparkline } from '../grid/sparkline/sparkline';
import { sparklineAt } from '../grid/sparkline/sparkline-cells';

const AFTER_NUMBER_FORMATS = 5;
/** Between the cell's border and what is drawn, as in Sheets by eye. */
const PADDING_PIXELS = 3;

export function displaySparklines(injector: Injector): void {
  const model = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'sparklines',
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { unitId, subUnitId: sheetId, row, col: column, workbook }, next) => {
      const sparkline = sparklineAt(workbook, model, { unitId, sheetId, row, column });
      return next(sparkline ? { ...cell, customRender: [rendering(sparkline)] } : cell);
    },
  });
}

function rendering(sparkline: Sparkline): ICellCustomRender {
  return {
    drawWith(context, { primaryWithCoord }) {
      const box = primaryWithCoord.isMergedMainCell ? primaryWithCoord.mergeInfo : primaryWithCoord;
      const width = box.endX - box.startX - 2 * PADDING_PIXELS;
      const height = box.endY - box.startY - 2 * PADDING_PIXELS;
      if (width <= 0 || height <= 0) return;
      context.save();
      context.translate(box.startX + PADDING_PIXELS, box.startY + PADDING_PIXELS);
      for (const shape of shapesOf(sparkline, { width, height })) draw(context, shape);
      context.restore();
    },
  };
}

function draw(context: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'rectangle') {
    context.fillStyle = shape.color;
    context.fillRect(shape.x, shape.y, shape.width, shape.height);
    return;
  }
  context.strokeStyle = shape.color;
  context.lineWidth = shape.width;
  context.lineJoin = 'round';
  context.beginPath();
  for (const [x, y] of shape.points) context.lineTo(x, y);
  context.stroke();
}
