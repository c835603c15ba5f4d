// What a sparkline looks like in a box.
import { barsOf } from './bars';
import { columnsOf } from './columns';
import { linesOf } from './lines';
import { isYes } from './options';
import type { Shape, Size } from './shape';
import type { Sparkline } from './sparkline';

export function shapesOf(sparkline: Sparkline, size: Size): Shape[] {
  const shapes = drawn(sparkline, size);
  return isYes(sparkline.options.rtl) ? shapes.map(shape => mirrored(shape, size.width)) : shapes;
}

function drawn(sparkline: Sparkline, size: Size): Shape[] {
  if (sparkline.kind === 'bar') return barsOf(sparkline, size);
  return sparkline.kind === 'line' ? linesOf(sparkline, size) : columnsOf(sparkline, size);
}

function mirrored(shape: Shape, width: number): Shape {
  if (shape.kind === 'rectangle') return { ...shape, x: width - shape.x - shape.width };
  return { ...shape, points: shape.points.map(([x, y]) => [width - x, y] as const) };
}
