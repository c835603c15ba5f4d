// The cells of a chart's ranges as places and series.
import type { CellContent } from '../../../../dev/playground/grid/cell-content';
import type { Cells } from '../../../../dev/playground/grid/cells';
import { chartTable } from '../../../../dev/playground/grid/charts/chart-table';

const timeZone = 'Europe/Berlin';
const error: CellContent = { error: '#N/A', message: '' };

/** Cells by rows; `formulas`: addresses of blank formulas, as `row,column`. */
function cellsOf(
  rows: readonly (readonly CellContent[])[],
  formulas: readonly string[] = [],
  hidden = false,
): Cells {
  const content = (_: string, row: number, column: number) => rows[row]?.[column] ?? '';
  return {
    content,
    shown: (sheetId, row, column) => `${content(sheetId, row, column)}`,
    numberFormat: (sheetId, row, column) =>
      typeof content(sheetId, row, column) === 'number' ? '#,##0.00' : undefined,
    formula: (_, row, column) => (formulas.includes(`${row},${column}`) ? '=""' : ''),
    // The second row and the third column.
    isHidden: (_, line, index) => hidden && index === (line === 'row' ? 1 : 2),
  };
}

function read(
  cells: Cells,
  range: readonly [startRow: number, startColumn: number, endRow: number, endColumn: number],
  more: Partial<Omit<Parameters<typeof chartTable>[0], 'ranges'>> = {},
) {
  const [startRow, startColumn, endRow, endColumn] = range;
  const ranges = [{ range: { startRow, startColumn, endRow, endColumn } }];
  return chartTable({ ranges, numHeaders: -1, transpose: false, ...more }, 'sheet', cells, timeZone);
}

const holdings = cellsOf([
  ['Coin', 'Value', 'Share'],
  ['BTC', 30_000, 0.5],
  ['ETH', 20_000, error],
  ['', '', ''],
]);

test('the first column names the places, each other one is a series with its header and format', () => {
  expect(read(holdings, [0, 0, 3, 2])).toEqual({
    placesAre: 'texts',
    places: [
      { text: 'BTC', value: undefined },
      { text: 'ETH', value: undefined },
    ],
    placePattern: undefined,
    series: [
      { name: 'Value', values: [30_000, 20_000], pattern: '#,##0.00' },
      { name: 'Share', values: [0.5, undefined], pattern: '#,##0.00' },
    ],
  });
});

test('headers are guessed unless their number is given', () => {
  const names = (numHeaders: number) =>
    read(holdings, [0, 0, 2, 1], { numHeaders }).series.map(({ name }) => name);
  expect([names(-1), names(0), names(1), names(2)]).toEqual([['Value'], [''], ['Value'], ['Value 30000']]);
  expect(read(holdings, [1, 0, 2, 1]).places).toHaveLength(2);
});

test('transposed, rows are series', () => {
  const { places, series } = read(holdings, [0, 0, 1, 2], { transpose: true, numHeaders: 1 });
  expect(places.map(({ text }) => text)).toEqual(['Value', 'Share']);
  expect(series).toEqual([{ name: 'BTC', values: [30_000, 0.5], pattern: '#,##0.00' }]);
});

test('blank rows at the end are no places, but blank formulas are, as in Sheets', () => {
  const rows = [
    ['A', 1],
    ['B', 2],
    ['', ''],
    ['', ''],
  ];
  expect(read(cellsOf(rows), [0, 0, 3, 1]).places).toHaveLength(2);
  expect(read(cellsOf(rows, ['2,0']), [0, 0, 3, 1]).places).toHaveLength(3);
});

test('dates and numbers are places with their values', () => {
  const days = cellsOf([
    ['Day', 'Value'],
    [new Date('2025-01-30T23:00:00Z'), 1],
    [new Date('2025-02-27T23:00:00Z'), 2],
  ]);
  const { placesAre, places } = read(days, [0, 0, 2, 1]);
  expect([placesAre, places.map(({ value }) => value)]).toEqual(['dates', [45_688, 45_716]]);
  expect(
    read(
      cellsOf([
        [1, 2],
        [3, 4],
      ]),
      [0, 0, 1, 1],
    ).placesAre,
  ).toBe('numbers');
});

test('ranges stand side by side, a shorter one ends with gaps', () => {
  const ranges = [
    { range: { startRow: 1, startColumn: 0, endRow: 1, endColumn: 0 } },
    { range: { startRow: 1, startColumn: 1, endRow: 2, endColumn: 1 } },
  ];
  const { places, series } = chartTable(
    { ranges, numHeaders: 0, transpose: false },
    'sheet',
    holdings,
    timeZone,
  );
  expect(places.map(({ text }) => text)).toEqual(['BTC', '']);
  expect(series[0]?.values).toEqual([30_000, 20_000]);
});

test('ranges stand below each other if so asked', () => {
  const ranges = [
    { range: { startRow: 1, startColumn: 0, endRow: 1, endColumn: 1 } },
    { range: { startRow: 2, startColumn: 0, endRow: 2, endColumn: 1 } },
  ];
  const table = chartTable(
    { ranges, numHeaders: 0, transpose: false, merge: 'MERGE_ROWS' },
    'sheet',
    holdings,
    timeZone,
  );
  expect(table.series.map(({ values }) => values)).toEqual([[30_000, 20_000]]);
});

test('hidden rows are left out, hidden columns only if so asked', () => {
  const cells = cellsOf(
    [
      ['Coin', 'Value', 'Share'],
      ['BTC', 30_000, 0.5],
      ['ETH', 20_000, 0.3],
    ],
    [],
    true,
  );
  const shown = (hiddenLines?: 'IGNORE_BOTH' | 'IGNORE_COLUMNS' | 'SHOW_BOTH') => {
    const { places, series } = read(cells, [0, 0, 2, 2], { ...(hiddenLines && { hiddenLines }) });
    return [places.map(({ text }) => text).join(), series.map(({ name }) => name).join()];
  };
  expect(shown()).toEqual(['ETH', 'Value,Share']);
  expect(shown('IGNORE_BOTH')).toEqual(['ETH', 'Value']);
  expect(shown('IGNORE_COLUMNS')).toEqual(['BTC,ETH', 'Value']);
  expect(shown('SHOW_BOTH')).toEqual(['BTC,ETH', 'Value,Share']);
});
