// One bar of all values, one after the other. `max`: the value that fills the whole width.
import { colorOf, numberOf } from './options';
import type { Rectangle, Size } from './shape';
import type { Sparkline } from './sparkline';

/** Sheets' own two, from memory. */
const usualColors = ['#ff9900', '#ffd966'] as const;

export function barsOf({ values, options }: Sparkline, { width, height }: Size): Rectangle[] {
  const lengths = values.map(value => Math.max(0, value ?? 0));
  const whole = numberOf(options.max) ?? lengths.reduce((sum, length) => sum + length, 0);
  if (whole <= 0) return [];
  const bars: Rectangle[] = [];
  let x = 0;
  for (const [index, length] of lengths.entries()) {
    const shown = Math.min((length * width) / whole, width - x);
    const isFirst = index % 2 === 0;
    const color = colorOf(isFirst ? options.color1 : options.color2, usualColors[isFirst ? 0 : 1]);
    if (shown > 0) bars.push({ kind: 'rectangle', x, y: 0, width: shown, height, color });
    x += shown;
  }
  return bars;
}
