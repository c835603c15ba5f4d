// Charts of the grid's sheets: what a script puts there, and how they follow their cells.
import type { ChartSpec } from '../../../../dev/host/chart';
import { type HeadlessGrid, openHeadlessGrid } from '../../../../dev/playground/headless';

let grid: HeadlessGrid;

beforeEach(() => {
  grid = openHeadlessGrid({
    functions: [],
    evaluate: () => {},
    rowCount: 100,
    columnCount: 20,
    sheetNames: ['Report', 'Data'],
  });
});
afterEach(() => grid.dispose());

const [report, data] = [0, 1];

function charts(sheetId: number): readonly ChartSpec[] {
  return grid.workbook.overlays.of(sheetId, 'charts') as readonly ChartSpec[];
}

function setCharts(sheetId: number, specs: readonly ChartSpec[]): void {
  grid.workbook.overlays.set(sheetId, 'charts', specs);
}

function chart(id: number, change: Partial<ChartSpec> = {}): ChartSpec {
  return {
    id,
    kind: 'AREA',
    ranges: [{ sheetId: data, box: { row: 3, column: 1, rows: 10, columns: 2 } }],
    numHeaders: 1,
    transpose: false,
    options: { title: 'Value', legend: { position: 'none' } },
    position: { row: 5, column: 2, offsetX: 4, offsetY: 6 },
    size: { width: 480, height: 260 },
    ...change,
  };
}

test('a sheet has the charts that were set, in their order', () => {
  const given = [chart(7), chart(3, { kind: 'PIE', options: { pieHole: 0.5 }, merge: 'MERGE_ROWS' })];
  setCharts(report, given);
  expect(charts(report)).toEqual(given);
  expect(charts(data)).toEqual([]);
});

test('one is changed, one comes, one goes', () => {
  setCharts(report, [chart(1), chart(2)]);
  const changed = chart(2, { position: { row: 30, column: 1, offsetX: 0, offsetY: 0 }, transpose: true });
  setCharts(report, [changed, chart(4)]);
  expect(charts(report)).toEqual([changed, chart(4)]);
  setCharts(report, []);
  expect(charts(report)).toEqual([]);
});

test('what a chart reads follows rows and columns that come and go on its sheet', () => {
  const own = { sheetId: report, box: { row: 1, column: 1, rows: 2, columns: 2 } };
  setCharts(report, [chart(1, { ranges: [...chart(1).ranges, own] })]);
  const boxes = () => charts(report)[0]!.ranges.map(({ box }) => box);
  grid.workbook.lines.insert(data, { line: 'row', first: 2, count: 3 });
  grid.workbook.lines.insert(data, { line: 'row', first: 8, count: 1 });
  grid.workbook.lines.insert(data, { line: 'column', first: 1, count: 1 });
  expect(boxes()).toEqual([{ row: 6, column: 2, rows: 11, columns: 2 }, own.box]);
  grid.workbook.lines.delete(data, { line: 'row', first: 1, count: 4 });
  grid.workbook.lines.delete(data, { line: 'row', first: 4, count: 5 });
  expect(boxes()).toEqual([{ row: 2, column: 2, rows: 6, columns: 2 }, own.box]);
});

test('a range whose cells are deleted is no longer read', () => {
  setCharts(report, [chart(1)]);
  grid.workbook.lines.delete(data, { line: 'row', first: 1, count: 20 });
  expect(charts(report)).toEqual([chart(1, { ranges: [] })]);
});

test('a chart moves with the cell of its corner and keeps its size', () => {
  setCharts(report, [chart(1)]);
  grid.workbook.lines.insert(report, { line: 'row', first: 2, count: 10 });
  grid.workbook.lines.insert(report, { line: 'column', first: 1, count: 1 });
  grid.workbook.lines.insert(report, { line: 'row', first: 40, count: 10 });
  expect(charts(report)).toEqual([chart(1, { position: { row: 15, column: 3, offsetX: 4, offsetY: 6 } })]);
});

test('a chart goes with its sheet; one that reads a deleted sheet stays, without it', () => {
  const third = grid.workbook.tabs.insert('Third', 2) as number;
  const own = { sheetId: third, box: { row: 1, column: 1, rows: 2, columns: 2 } };
  setCharts(third, [chart(1, { ranges: [own, ...chart(1).ranges] })]);
  grid.workbook.tabs.delete(data);
  expect(charts(third)).toEqual([chart(1, { ranges: [own] })]);
});
