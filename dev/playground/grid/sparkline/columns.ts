// Columns up and down from zero. `winloss`: all have the same height.
import { colorOf, isYes, numberOf } from './options';
import type { Rectangle, Shape, Size } from './shape';
import type { Sparkline } from './sparkline';

/** The gap between two columns, as a part of a column's place. */
const GAP = 0.2;

export function columnsOf(sparkline: Sparkline, { width, height }: Size): Shape[] {
  const { kind, options } = sparkline;
  const isWinloss = kind === 'winloss';
  const values = sparkline.values.map(value => (value && isWinloss ? Math.sign(value) : value));
  const known = values.filter(value => value !== undefined);
  if (known.length === 0) return [];
  const top = numberOf(options.ymax) ?? Math.max(0, ...known);
  const bottom = numberOf(options.ymin) ?? Math.min(0, ...known);
  const scale = height / (top - bottom || 1);
  const yOf = (value: number) => (top - Math.min(top, Math.max(bottom, value))) * scale;
  const place = width / values.length;
  const zero = yOf(0);
  const shapes: Shape[] = values.flatMap((value, index): Rectangle[] => {
    if (!value) return [];
    const y = yOf(value);
    const box = { y: Math.min(y, zero), width: place * (1 - GAP), height: Math.abs(zero - y) };
    const x = index * place + (place * GAP) / 2;
    return [{ kind: 'rectangle', x, ...box, color: colorAt(sparkline, index) }];
  });
  if (!isYes(options.axis)) return shapes;
  const points = [
    [0, zero],
    [width, zero],
  ] as const;
  return [...shapes, { kind: 'line', points, width: 1, color: colorOf(options.axiscolor, '#000000') }];
}

function colorAt({ values, options }: Sparkline, index: number): string {
  const value = values[index]!;
  const known = values.filter(one => one !== undefined);
  const special = [
    index === 0 && options.firstcolor,
    index === values.length - 1 && options.lastcolor,
    value === Math.max(...known) && options.highcolor,
    value === Math.min(...known) && options.lowcolor,
    value < 0 && options.negcolor,
  ].find(Boolean);
  // Sheets' own colour is from memory.
  return colorOf(special || options.color, '#ff9900');
}
