// Draws a planned chart. Typed methods come first: each of the common ones returns the plain builder.
import type { PlannedChart, SheetPlan } from '../reports/sheet-plan';
import { inks } from '../reports/styles';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const gridline = '#e8ebea';

export function drawChart(sheet: Sheet, chart: PlannedChart, plan: SheetPlan): void {
  const { type, stacked, colours, title, ranges, at, legend } = chart;
  const plain = sheet.newChart();
  const typed = {
    area: () => (stacked ? plain.asAreaChart().setStacked() : plain.asAreaChart()),
    column: () => (stacked ? plain.asColumnChart().setStacked() : plain.asColumnChart()),
    bar: () => (stacked ? plain.asBarChart().setStacked() : plain.asBarChart()),
    donut: () => plain.asPieChart(),
  }[type]();
  const quiet = { color: inks.quiet, fontSize: 11 };
  const options: Record<string, unknown> = {
    title,
    titleTextStyle: { color: inks.ink, fontSize: 14, bold: true },
    colors: [...colours],
    legend: { position: legend, textStyle: quiet },
    backgroundColor: { fill: '#ffffff', stroke: '#ffffff' },
    width: sizeOf(plan.widths, at.column, at.columns),
    height: sizeOf(plan.heights, at.row, at.rows),
    ...(type === 'donut'
      ? { pieHole: 0.5 }
      : {
          'hAxis.textStyle': quiet,
          'vAxis.textStyle': quiet,
          'hAxis.gridlines.color': type === 'bar' ? gridline : 'none',
          'vAxis.gridlines.color': type === 'bar' ? 'none' : gridline,
          [type === 'bar' ? 'hAxis.format' : 'vAxis.format']: 'short',
          ...(type === 'area' && { 'hAxis.format': 'MMM yy' }),
        }),
    ...(type === 'area' && { areaOpacity: stacked ? 0.9 : 0.14, lineWidth: 2 }),
  };
  let builder: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder = typed as never;
  for (const { row, column, rows, columns } of ranges)
    builder = builder.addRange(sheet.getRange(row, column, rows, columns));
  builder = builder.setNumHeaders(1).setPosition(at.row, at.column, 0, 0);
  for (const [name, value] of Object.entries(options)) builder = builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

function sizeOf(sizes: readonly number[], start: number, count: number): number {
  return sizes.slice(start - 1, start - 1 + count).reduce((sum, size) => sum + size, 0);
}
