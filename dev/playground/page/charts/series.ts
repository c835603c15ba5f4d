// The series of a chart with axes: lines, areas, columns, bars, points.
import type { SeriesOption } from 'echarts';
import { placeValue, placingOf } from './axes';
import { type ChartInput, usualColors } from './chart-input';
import { numberText } from './number-text';
import type { OptionReader } from './option-reader';

type SeriesKind = 'line' | 'area' | 'bars' | 'points';

const kinds: Readonly<Record<string, SeriesKind>> = {
  AREA: 'area',
  BAR: 'bars',
  COLUMN: 'bars',
  LINE: 'line',
  SCATTER: 'points',
};

export function seriesOptions(input: ChartInput, options: OptionReader): SeriesOption[] {
  const { table, locale, kind } = input;
  const colors = options.colors('colors');
  const palette = colors.length > 0 ? colors : usualColors;
  const placing = placingOf(input);
  const values = stackedShares(input);
  const isStacked = ![undefined, false, 'false', 'none'].includes(input.options.isStacked as string);
  return table.series.map((series, index): SeriesOption => {
    const path = `series.${index}`;
    const color = options.text(`${path}.color`) ?? palette[index % palette.length]!;
    const shown = kindOf(input, options, index);
    const axis = options.number(`${path}.targetAxisIndex`) === 1 ? 1 : 0;
    const write = numberText(undefined, values.areShares ? '0.0%' : series.pattern, locale);
    const data = table.places.flatMap(({ value: at }, place) => {
      // A row without a number or a day has no place on their axis.
      if (placing !== 'side by side' && at === undefined) return [];
      const value = values.at(index, place) ?? null;
      return [kind === 'BAR' ? [value, placeValue(input, place)] : [placeValue(input, place), value]];
    });
    const common = {
      name: series.name,
      data: data as (number | string)[][],
      itemStyle: { color, opacity: 1 },
      ...(kind === 'BAR' ? { xAxisIndex: axis } : { yAxisIndex: axis }),
      tooltip: { valueFormatter: (value: unknown) => (typeof value === 'number' ? write(value) : '') },
      emphasis: { disabled: true },
    };
    if (shown === 'bars') {
      return {
        ...common,
        type: 'bar',
        barGap: '0%',
        barCategoryGap: categoryGap(options),
        ...(isStacked && { stack: 'all' }),
      };
    }
    if (shown === 'points') {
      return {
        ...common,
        type: 'scatter',
        symbolSize: options.number(`${path}.pointSize`, 'pointSize') ?? 7,
      };
    }
    const pointSize = options.number(`${path}.pointSize`, 'pointSize') ?? 0;
    const dashes = options.any(`${path}.lineDashStyle`, 'lineDashStyle');
    return {
      ...common,
      type: 'line',
      lineStyle: {
        color,
        width: options.number(`${path}.lineWidth`, 'lineWidth') ?? 2,
        ...(Array.isArray(dashes) && { type: dashes.map(Number) }),
      },
      // A single value would be nothing without its point.
      showSymbol: pointSize > 0 || series.values.filter(value => value !== undefined).length === 1,
      symbol: 'circle',
      symbolSize: pointSize || 6,
      smooth: options.text(`${path}.curveType`, 'curveType') === 'function',
      connectNulls: options.isOn('interpolateNulls'),
      ...(shown === 'area' && {
        areaStyle: { color, opacity: options.number(`${path}.areaOpacity`, 'areaOpacity') ?? 0.3 },
        ...(isStacked && { stack: 'all' }),
      }),
    };
  });
}

function kindOf({ kind }: ChartInput, options: OptionReader, index: number): SeriesKind {
  const given =
    options.text(`series.${index}.type`) ?? (kind === 'COMBO' ? options.text('seriesType') : undefined);
  if (given === 'bars' || given === 'line' || given === 'area') return given;
  return kinds[kind] ?? (index === 0 ? 'bars' : 'line');
}

/** Google's groups take 61.8 % of their place. */
function categoryGap(options: OptionReader): string {
  const width = options.length(100, 'bar.groupWidth') ?? 61.8;
  return `${100 - Math.min(100, width)}%`;
}

/** The values, or each one's share of its place's sum where they are stacked up to 100 %. */
function stackedShares({ table, options }: ChartInput) {
  const areShares = ['percent', 'relative'].includes(String(options.isStacked));
  const sums = table.places.map((_, place) =>
    table.series.reduce((sum, series) => sum + Math.abs(series.values[place] ?? 0), 0),
  );
  return {
    areShares,
    at(index: number, place: number): number | undefined {
      const value = table.series[index]!.values[place];
      return areShares && value !== undefined ? value / (sums[place] || 1) : value;
    },
  };
}
