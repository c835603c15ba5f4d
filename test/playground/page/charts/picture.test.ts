// What the options of Google Charts make of a picture.
import type { ChartKind, ChartOptions } from '../../../../dev/host/chart';
import type { ChartTable } from '../../../../dev/playground/grid/charts/chart-table';
import type * as picture from '../../../../dev/playground/page/charts/picture';
import { bundled } from '../../../support/bundled';

const { pictureOf } = bundled<typeof picture>('dev/playground/page/charts/picture.ts');

const size = { width: 600, height: 300 };

const coins: ChartTable = {
  placesAre: 'texts',
  places: ['BTC', 'ETH', 'ADA'].map(text => ({ text, value: undefined })),
  placePattern: undefined,
  series: [
    { name: 'Value', values: [600, 390, 10], pattern: '#,##0.00' },
    { name: 'Cost', values: [400, undefined, 30], pattern: '#,##0.00' },
  ],
};

const days: ChartTable = {
  placesAre: 'dates',
  places: [45_688, 45_716, 45_747].map(value => ({ text: String(value), value })),
  placePattern: 'yyyy-mm-dd',
  series: [{ name: 'Coins', values: [1_000, 52_000, 57_600.5], pattern: undefined }],
};

/** Parts of the library's options, without its types: they name every kind at once. */
// biome-ignore lint/suspicious/noExplicitAny: the tests look at whatever is there.
type Parts = Record<string, any>;

function draw(kind: ChartKind, options: ChartOptions = {}, table = coins, locale = 'en_US'): Parts {
  return pictureOf({ kind, options, table, size, locale }).option as Parts;
}

describe('a pie', () => {
  test('has a slice for each value above zero, with its share where there is room', () => {
    const { series } = draw('PIE', { colors: ['#0b6b50', '#5fb3a1'] });
    const [{ data, radius }] = series;
    expect(data.map((slice: Parts) => [slice.name, slice.value, slice.itemStyle.color])).toEqual([
      ['BTC', 600, '#0b6b50'],
      ['ETH', 390, '#5fb3a1'],
      ['ADA', 10, '#0b6b50'],
    ]);
    expect(data.map((slice: Parts) => slice.label.show && slice.label.formatter)).toEqual([
      '60.0%',
      '39.0%',
      false,
    ]);
    expect(radius[0]).toBe(0);
  });

  test('is a donut with a hole, and its texts are what was asked for', () => {
    const { series, legend } = draw('PIE', {
      pieHole: 0.5,
      pieSliceText: 'value',
      pieSliceTextStyle: { color: 'black' },
      slices: { 1: { color: 'red' } },
      legend: 'none',
    });
    const [{ data, radius }] = series;
    expect(radius[0]).toBeCloseTo(radius[1] / 2);
    expect(data[0].label).toMatchObject({ formatter: '600.00', color: 'black' });
    expect(data[1].itemStyle.color).toBe('red');
    expect(legend).toEqual({ show: false });
  });
});

describe('title, legend and ground', () => {
  test('take their texts, styles and places from the options', () => {
    const { title, legend } = draw('COLUMN', {
      title: 'Value',
      titleTextStyle: { color: '#1c2321', fontSize: 14, bold: true },
      legend: { position: 'top', textStyle: { fontSize: 11 } },
    });
    expect(title).toMatchObject({
      text: 'Value',
      textStyle: { color: '#1c2321', fontSize: 14, fontWeight: 'bold' },
    });
    expect(legend).toMatchObject({
      data: ['Value', 'Cost'],
      orient: 'horizontal',
      textStyle: { fontSize: 11 },
    });
  });

  test('the legend stands at the right unless it is placed, and takes its width from the drawing', () => {
    const right = draw('COLUMN');
    expect(right.legend).toMatchObject({ orient: 'vertical', right: 16 });
    expect(right.grid.width).toBeLessThan(draw('COLUMN', { legend: 'none' }).grid.width);
    expect(draw('COLUMN', { chartArea: { left: 40, width: '50%' } }).grid).toMatchObject({
      left: 40,
      width: 300,
    });
  });

  test('the ground is white with a quiet border; a white border, none or another ground are kept', () => {
    const frame = (options: ChartOptions) => {
      const { ground, border } = pictureOf({ kind: 'PIE', options, table: coins, size, locale: 'en_US' });
      return [ground, border];
    };
    expect(frame({})).toEqual(['#ffffff', '#dadce0']);
    expect(frame({ backgroundColor: { fill: '#fff', stroke: '#fff' } })).toEqual(['#fff', '#fff']);
    expect(frame({ backgroundColor: { strokeWidth: 0 } })).toEqual(['#ffffff', undefined]);
    expect(frame({ backgroundColor: 'none' })[0]).toBe('none');
  });
});

describe('axes', () => {
  test('values have gridlines and the format of the option, else of their cells', () => {
    const axis = (vAxis: ChartOptions) => draw('COLUMN', { vAxis }).yAxis[0];
    expect(axis({}).axisLabel.formatter(1_234.5)).toBe('1,234.50');
    expect(axis({ format: 'short' }).axisLabel.formatter(45_000)).toBe('45K');
    expect(axis({ format: 'percent' }).axisLabel.formatter(0.25)).toBe('25%');
    expect(axis({ format: '#,##0' }).axisLabel.formatter(1_234.5)).toBe('1,235');
    expect(axis({ gridlines: { color: '#e8ebea' } }).splitLine.lineStyle.color).toBe('#e8ebea');
    expect(axis({ gridlines: { color: 'none' } }).splitLine.show).toBe(false);
    expect(axis({ textPosition: 'none' }).axisLabel.show).toBe(false);
    expect(axis({ viewWindow: { min: 0, max: 10 } })).toMatchObject({ min: 0, max: 10 });
    expect(axis({ title: 'EUR' }).name).toBe('EUR');
  });

  test('vAxes names the axis by its number, and a second one stands at the other side', () => {
    const { yAxis, series } = draw('COMBO', {
      series: { 1: { targetAxisIndex: 1 } },
      vAxes: { 0: { title: 'Left' }, 1: { title: 'Right' } },
    });
    expect(yAxis.map((axis: Parts) => axis.name)).toEqual(['Left', 'Right']);
    expect(series.map((one: Parts) => [one.type, one.yAxisIndex])).toEqual([
      ['bar', 0],
      ['line', 1],
    ]);
  });

  test('dates lie at their distance along an area, side by side under columns', () => {
    const { xAxis, series } = draw('AREA', {}, days);
    expect(xAxis).toMatchObject({ type: 'value', min: 45_688, max: 45_747 });
    expect(xAxis.axisLabel.formatter(45_688)).toBe('2025-01-31');
    expect(series[0].data[1]).toEqual([45_716, 52_000]);
    expect(draw('COLUMN', {}, days).xAxis).toMatchObject({
      type: 'category',
      data: ['45688', '45716', '45747'],
    });
  });

  test('a format without days puts the labels at the beginning of months, in the locale’s words', () => {
    const { xAxis } = draw('AREA', { hAxis: { format: 'MMM yyyy' } }, days, 'de_DE');
    expect(xAxis.type).toBe('time');
    expect(xAxis.axisLabel.formatter(Date.UTC(2025, 4, 1))).toBe('Mai 2025');
    const under = draw('COLUMN', { hAxis: { format: 'MMM' } }, days, 'en_US').xAxis;
    expect(under.data).toEqual(['Jan', 'Feb', 'Mar']);
  });

  test('bars lie: values go to the right, the first place is at the top', () => {
    const { xAxis, yAxis, series } = draw('BAR', { hAxis: { format: 'short' } });
    expect(yAxis).toMatchObject({ type: 'category', inverse: true, data: ['BTC', 'ETH', 'ADA'] });
    expect(xAxis[0].axisLabel.formatter(2_000_000)).toBe('2M');
    expect(series[0].data[0]).toEqual([600, 'BTC']);
  });
});

describe('series', () => {
  test('an area is a line with its opacity, stacked if so asked, with a gap where a value is missing', () => {
    const { series } = draw('AREA', { areaOpacity: 0.14, lineWidth: '3', isStacked: true });
    expect(series[0]).toMatchObject({
      type: 'line',
      stack: 'all',
      areaStyle: { opacity: 0.14 },
      lineStyle: { width: 3 },
    });
    expect(series[1].data[1]).toEqual(['ETH', null]);
    expect(draw('AREA').series[0].stack).toBeUndefined();
  });

  test('stacked to 100 %, values are shares of their place', () => {
    const { series, yAxis } = draw('COLUMN', { isStacked: 'percent' });
    expect(series.map((one: Parts) => one.data[0])).toEqual([
      ['BTC', 0.6],
      ['BTC', 0.4],
    ]);
    expect(yAxis[0].axisLabel.formatter(0.5)).toBe('50%');
  });

  test('a series has its own colour, width and kind, else those of all', () => {
    const { series } = draw('COMBO', {
      colors: ['#111111', '#222222'],
      seriesType: 'line',
      curveType: 'function',
      series: { 1: { type: 'bars', color: '#333333' } },
      bar: { groupWidth: '80%' },
    });
    expect(series[0]).toMatchObject({ type: 'line', smooth: true, lineStyle: { color: '#111111' } });
    expect(series[1]).toMatchObject({ type: 'bar', itemStyle: { color: '#333333' }, barCategoryGap: '20%' });
  });

  test('the pointer shows a value in its cells’ format', () => {
    const [value] = draw('LINE', {}, coins, 'de_DE').series;
    expect(value.tooltip.valueFormatter(1_234.5)).toBe('1.234,50');
    expect(value.tooltip.valueFormatter(null)).toBe('');
  });
});
