// A pie or a donut.
import type { EChartsOption } from 'echarts';
import { formatNumber } from '../../grid/locale-numbers';
import type { ChartInput } from './chart-input';
import { usualColors } from './chart-input';
import { layoutOf } from './layout';
import { legendOption, titleOption } from './legend';
import { numberText } from './number-text';
import { OptionReader } from './option-reader';
import { fitsSlice } from './slice-text';
import { textStyle, usualStyles } from './text-style';

export function piePicture({ options: given, table, size, locale }: ChartInput): EChartsOption {
  const options = new OptionReader(given);
  const colors = options.colors('colors');
  const [series] = table.series;
  const slices = table.places.flatMap(({ text }, index) => {
    const value = series?.values[index];
    // A negative slice can't be drawn, and one of nothing has no size.
    if (value === undefined || value <= 0) return [];
    const color = options.text(`slices.${index}.color`) ?? palette(colors)[index % palette(colors).length]!;
    return [{ name: text, value, itemStyle: { color } }];
  });
  const names = slices.map(slice => slice.name);
  const layout = layoutOf(options, names, size);
  const { area } = layout;
  const radius = Math.max(10, Math.min(area.width, area.height) / 2 - 6);
  const ring = { inner: radius * (options.number('pieHole') ?? 0), outer: radius };
  const sum = slices.reduce((whole, { value }) => whole + value, 0);
  const valueText = numberText(undefined, series?.pattern, locale);
  const shareText = (value: number) => formatNumber(value / sum, '0.0%', locale);
  const sliceText = options.text('pieSliceText') ?? 'percentage';
  const style = textStyle(options, usualStyles.slice, 'pieSliceTextStyle');
  const turn = (options.number('pieStartAngle') ?? 0) / 360;
  return {
    animation: false,
    title: titleOption(layout),
    legend: legendOption(layout, names),
    tooltip: {
      trigger: 'item',
      confine: true,
      valueFormatter: value => `${valueText(Number(value))} (${shareText(Number(value))})`,
    },
    series: [
      {
        type: 'pie',
        showEmptyCircle: false,
        center: [area.left + area.width / 2, area.top + area.height / 2],
        radius: [ring.inner, ring.outer],
        startAngle: 90 - 360 * turn,
        emphasis: { scale: false },
        itemStyle: { borderColor: options.text('pieSliceBorderColor') ?? '#ffffff', borderWidth: 1 },
        labelLine: { show: false },
        data: slices.map((slice, index) => {
          const before = slices.slice(0, index).reduce((whole, { value }) => whole + value, 0);
          const text = sliceLabel(sliceText, slice.name, valueText(slice.value), shareText(slice.value));
          const part = { from: turn + before / sum, to: turn + (before + slice.value) / sum };
          const isShown = sliceText !== 'none' && fitsSlice(text, style, part, ring);
          return { ...slice, label: { show: isShown, position: 'inside', formatter: text, ...style } };
        }),
      },
    ],
  };
}

function palette(colors: readonly string[]): readonly string[] {
  return colors.length > 0 ? colors : usualColors;
}

/** The formatter's own signs are taken out of names: braces hold places for values. */
function sliceLabel(kind: string, name: string, value: string, share: string): string {
  const text = kind === 'label' ? name : kind === 'value' ? value : share;
  return text.replace(/[{}]/g, '');
}
