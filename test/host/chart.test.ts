// A chart's options are set and read by paths, as scripts name them.
import { type ChartSpec, optionAt, withOption } from '../../dev/host/chart';

test('a path leads into nested options and leaves the others', () => {
  const options = withOption({ legend: { position: 'top', maxLines: 2 } }, 'legend.position', 'right');
  expect(options).toEqual({ legend: { position: 'right', maxLines: 2 } });
  expect(withOption(options, 'vAxes.0.title', 'EUR')).toEqual({ ...options, vAxes: { 0: { title: 'EUR' } } });
});

test('an object as a value takes the place of what was there, a value in the way of a path gives way', () => {
  expect(withOption({ legend: { position: 'top' } }, 'legend', { maxLines: 1 })).toEqual({
    legend: { maxLines: 1 },
  });
  expect(withOption({ legend: 'none' }, 'legend.position', 'top')).toEqual({ legend: { position: 'top' } });
});

test('what is not set is undefined, on every level', () => {
  const options = { legend: 'none', hAxis: { format: '0' } };
  expect(
    ['legend', 'hAxis.format', 'hAxis.title', 'legend.position', 'pieHole'].map(path =>
      optionAt(options, path),
    ),
  ).toEqual(['none', '0', undefined, undefined, undefined]);
});

test('a chart is plain JSON, so that it is saved with its sheet', () => {
  const chart: ChartSpec = {
    id: 1,
    kind: 'PIE',
    ranges: [{ sheetId: 0, box: { row: 2, column: 1, rows: 9, columns: 2 } }],
    numHeaders: 1,
    transpose: false,
    options: { pieHole: 0.5, colors: ['#0b6b50'], legend: { position: 'right' } },
    position: { row: 8, column: 9, offsetX: 0, offsetY: 4 },
    size: { width: 480, height: 260 },
  };
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
});
