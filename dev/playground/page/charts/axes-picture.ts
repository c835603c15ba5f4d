// A chart with axes.
import type { EChartsOption } from 'echarts';
import { placeAxis, placingOf, valueAxis } from './axes';
import type { ChartInput } from './chart-input';
import { layoutOf } from './layout';
import { legendOption, titleOption } from './legend';
import { OptionReader } from './option-reader';
import { seriesOptions } from './series';

export function axesPicture(input: ChartInput): EChartsOption {
  const options = new OptionReader(input.options);
  const names = input.table.series.map(({ name }) => name);
  const layout = layoutOf(options, names, input.size);
  const isLying = input.kind === 'BAR';
  const series = seriesOptions(input, options);
  const usesOtherSide = series.some(one => 'yAxisIndex' in one && one.yAxisIndex === 1);
  const values = ([0, ...(usesOtherSide ? [1] : [])] as (0 | 1)[]).map(index =>
    valueAxis(input, options, isLying ? 'hAxis' : 'vAxis', index),
  );
  const places = placeAxis(input, options, isLying ? 'vAxis' : 'hAxis');
  const { left, top, width, height } = layout.area;
  return {
    animation: false,
    useUTC: true,
    title: titleOption(layout),
    legend: legendOption(layout, names),
    tooltip: {
      trigger: input.kind === 'SCATTER' ? 'item' : 'axis',
      confine: true,
      axisPointer: { type: placingOf(input) === 'side by side' ? 'none' : 'line' },
    },
    grid: {
      left,
      top,
      width,
      height,
      ...(layout.isAreaGiven
        ? { outerBoundsMode: 'none' }
        : { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' }),
    },
    xAxis: isLying ? values : places,
    yAxis: (isLying ? places : values) as never,
    series,
  };
}
