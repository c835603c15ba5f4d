// A line through all values that are there, from the least at the bottom to the most at the top.
import { colorOf, numberOf } from './options';
import type { Line, Size } from './shape';
import type { Sparkline } from './sparkline';

export function linesOf({ x, values, options }: Sparkline, { width, height }: Size): Line[] {
  const places = x ?? values.map((_, index) => index);
  const across = scaleOf(places, numberOf(options.xmin), numberOf(options.xmax));
  const up = scaleOf(values, numberOf(options.ymin), numberOf(options.ymax));
  const points = values.flatMap((value, index) =>
    value === undefined ? [] : [[across(places[index]!) * width, (1 - up(value)) * height] as const],
  );
  if (points.length < 2) return [];
  const color = colorOf(options.color, '#000000');
  return [{ kind: 'line', points, width: numberOf(options.linewidth) ?? 1, color }];
}

/** From 0 to 1 between the limits; halfway where there is no distance. */
function scaleOf(
  values: readonly (number | undefined)[],
  least: number | undefined,
  most: number | undefined,
): (value: number) => number {
  const known = values.filter(value => value !== undefined);
  const from = least ?? Math.min(...known);
  const to = most ?? Math.max(...known);
  return value => (to === from ? 0.5 : Math.min(1, Math.max(0, (value - from) / (to - from))));
}
