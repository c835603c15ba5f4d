// The axes of a chart: the one of places, and those of values.
import type { XAXisComponentOption } from 'echarts';
import { serialOfWall, wallOf } from '../../grid/serial-date';
import type { ChartInput } from './chart-input';
import { dateText, numberText } from './number-text';
import { OptionReader } from './option-reader';
import { textStyle, textWidth, usualStyles } from './text-style';

type AxisOption = XAXisComponentOption;

/** How the places stand on their axis: side by side, or at the distance of their numbers, days or months. */
export type Placing = 'side by side' | 'numbers' | 'days' | 'months';

/** Numbers and dates are at their distance along a line or an area alone. */
export function placingOf({ kind, table, options }: ChartInput): Placing {
  const isAlongAxis = kind === 'AREA' || kind === 'LINE' || kind === 'SCATTER';
  if (!isAlongAxis || table.placesAre === 'texts' || options.treatLabelsAsText === true)
    return 'side by side';
  if (table.placesAre === 'numbers') return 'numbers';
  const format = new OptionReader(options).text('hAxis.format') ?? table.placePattern ?? 'd';
  return /d/.test(format) ? 'days' : 'months';
}

/** What the axis calls a place: its own text, its number or serial number, or its milliseconds. */
export function placeValue(input: ChartInput, index: number): number | string {
  const { text, value } = input.table.places[index]!;
  const placing = placingOf(input);
  if (placing === 'side by side' || value === undefined) return placeText(input, index, text);
  return placing === 'months' ? wallOf(value) : value;
}

function placeText({ table, options, locale }: ChartInput, index: number, text: string): string {
  const format = new OptionReader(options).text('hAxis.format');
  const { value } = table.places[index]!;
  if (!format || value === undefined || table.placesAre === 'texts') return text;
  const write = table.placesAre === 'dates' ? dateText : numberText;
  return write(format, table.placePattern, locale)(value);
}

export function placeAxis(input: ChartInput, options: OptionReader, name: 'hAxis' | 'vAxis'): AxisOption {
  const { table, locale, kind } = input;
  const placing = placingOf(input);
  const isTurned = options.number(`${name}.direction`) === -1;
  const common = {
    ...titleOf(options, name),
    ...labelsOf(options, name),
    axisTick: { show: false },
    axisLine: { onZero: true, lineStyle: { color: options.text(`${name}.baselineColor`) ?? '#333333' } },
    splitLine: { show: false },
  };
  if (placing === 'side by side') {
    return {
      ...common,
      type: 'category',
      data: table.places.map((_, index) => String(placeValue(input, index))),
      // The first bar is at the top, as in the table.
      inverse: (kind === 'BAR') !== isTurned,
      boundaryGap: kind !== 'AREA' && kind !== 'LINE',
    };
  }
  const write = placeWriter(placing, options.text(`${name}.format`), table.placePattern, locale);
  const values = table.places.flatMap(({ value }) => value ?? []);
  const ends = { min: Math.min(...values), max: Math.max(...values) };
  return {
    ...common,
    inverse: isTurned,
    ...(placing === 'months' ? { type: 'time' } : { type: 'value', scale: true }),
    ...(placing === 'days' && { ...ends, interval: daysBetweenLabels(ends, write, input.size.width) }),
    ...limitsOf(options, name),
    axisLabel: { ...common.axisLabel, formatter: write, showMaxLabel: placing === 'days' ? false : null },
    axisPointer: { label: { formatter: ({ value }: { value: unknown }) => write(Number(value)) } },
  } as AxisOption;
}

function placeWriter(
  placing: Placing,
  format: string | undefined,
  pattern: string | undefined,
  locale: string,
): (value: number) => string {
  if (placing === 'numbers') return numberText(format, pattern, locale);
  const write = dateText(format, pattern, locale);
  return placing === 'days' ? write : millis => write(serialOfWall(millis));
}

/** As many labels as there is room for, the same number of days apart. */
function daysBetweenLabels(
  { min, max }: { readonly min: number; readonly max: number },
  write: (value: number) => string,
  width: number,
): number {
  const labelWidth = 2 * textWidth(write(max), { fontSize: 12, fontWeight: 'normal' });
  return Math.max(1, Math.ceil((max - min) / Math.max(1, Math.floor(width / labelWidth))));
}

export function valueAxis(
  input: ChartInput,
  options: OptionReader,
  name: 'hAxis' | 'vAxis',
  index: 0 | 1,
): AxisOption {
  const { kind, table, locale } = input;
  const paths = [`${name === 'vAxis' ? 'vAxes' : 'hAxes'}.${index}`, ...(index === 0 ? [name] : [])] as const;
  const inner = (path: string) => paths.map(prefix => `${prefix}.${path}`);
  const isShare = ['percent', 'relative'].includes(String(input.options.isStacked));
  const pattern = table.series.find(series => series.pattern)?.pattern;
  const write = numberText(options.text(...inner('format')), isShare ? '0%' : pattern, locale);
  const count = options.number(...inner('gridlines.count'));
  const color =
    count === 0 || count === -1 ? undefined : options.color('#cccccc', ...inner('gridlines.color'));
  const labels = labelsOf(options, ...paths);
  return {
    type: options.any(...inner('logScale')) === true ? 'log' : 'value',
    ...titleOf(options, ...paths),
    ...limitsOf(options, ...paths),
    ...(isShare && { max: 1 }),
    // Google's axis begins at zero where bars and areas stand on it.
    ...((kind === 'LINE' || kind === 'SCATTER') && { scale: true }),
    ...(count !== undefined && count > 1 && { splitNumber: count - 1 }),
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: color && index === 0 ? { show: true, lineStyle: { color } } : { show: false },
    axisLabel: { ...labels.axisLabel, formatter: (value: number) => write(value) },
  } as AxisOption;
}

function titleOf(options: OptionReader, ...paths: readonly string[]) {
  const title = options.text(...paths.map(path => `${path}.title`));
  if (!title) return {};
  const style = textStyle(options, usualStyles.axisTitle, ...paths.map(path => `${path}.titleTextStyle`));
  return { name: title, nameLocation: 'middle', nameGap: 36, nameTextStyle: style } as const;
}

function labelsOf(options: OptionReader, ...paths: readonly string[]) {
  const style = textStyle(options, usualStyles.axis, ...paths.map(path => `${path}.textStyle`));
  const isHidden = options.text(...paths.map(path => `${path}.textPosition`)) === 'none';
  return { axisLabel: { show: !isHidden, ...style, hideOverlap: true } };
}

function limitsOf(options: OptionReader, ...paths: readonly string[]) {
  const min = options.number(...paths.flatMap(path => [`${path}.viewWindow.min`, `${path}.minValue`]));
  const max = options.number(...paths.flatMap(path => [`${path}.viewWindow.max`, `${path}.maxValue`]));
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
