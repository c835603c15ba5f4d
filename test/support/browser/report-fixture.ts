// A small report, as the add-on's are made: tiles, a spilled table with bars, conditional formats, a list to choose from, a note,
// charts. Written by hand, so that the page is tested without the reports.
import type { ChartSpec } from '../../../dev/host/chart';
import type { Box, WorkbookValue } from '../../../dev/host/workbook';
import type { ConditionalFormat } from '../../../dev/host/workbook/conditional-format';
import type { FormattedArea } from '../../../dev/host/workbook/formats';
import type { ValidationRule } from '../../../dev/host/workbook/validation-rule';

export interface ReportFixture {
  readonly name: string;
  readonly contents: readonly (readonly [row: number, column: number, content: WorkbookValue])[];
  readonly columnPixels: readonly number[];
  readonly rowPixels: Readonly<Record<number, number>>;
  readonly merges: readonly Box[];
  readonly formats: readonly FormattedArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly bands: readonly {
    readonly box: Box;
    readonly colors: readonly [header: string, first: string, second: string];
  }[];
  readonly list: { readonly box: Box; readonly rule: ValidationRule };
  readonly note: { readonly box: Box; readonly text: string };
  /** Their ranges are on the report's own sheet. */
  readonly charts: readonly (Omit<ChartSpec, 'ranges'> & { readonly boxes: readonly Box[] })[];
}

const box = (row: number, column: number, rows: number, columns: number): Box => ({
  row,
  column,
  rows,
  columns,
});

export const colors = {
  ink: '#1c2321',
  quiet: '#59625f',
  tile: '#f5f8f7',
  header: '#eaf4ef',
  headerText: '#084f3b',
  up: '#0d6b3f',
  down: '#b3261e',
  bar: '#8fcab6',
  input: '#fff8e1',
  band: '#f0f7f4',
} as const;

const series = [
  '#0b6b50',
  '#5fb3a1',
  '#2d5f9a',
  '#8db4e2',
  '#c9822b',
  '#e8c68a',
  '#7b5ea7',
  '#b9c1bd',
] as const;
const quiet = { color: colors.quiet, fontSize: 11 };
const look = {
  titleTextStyle: { color: colors.ink, fontSize: 14, bold: true },
  colors: series,
  backgroundColor: { fill: '#ffffff', stroke: '#ffffff' },
  hAxis: { textStyle: quiet, gridlines: { color: 'none' } },
  vAxis: { textStyle: quiet, gridlines: { color: '#e8ebea' } },
} as const;

const tile = (column: number, label: string, figure: string, caption: string) =>
  [
    [4, column, label],
    [5, column, figure],
    [6, column, caption],
  ] as const;

/** The share that the holdings gained, by their changes in this column. */
const gained = (column: string) =>
  `=SUMPRODUCT(IFERROR(E22:E33*${column}22:${column}33/(100+${column}22:${column}33)))/SUM(E22:E33)`;

const coinRows = Array.from({ length: 12 }, (_, index) => 22 + index);
const months = Array.from({ length: 12 }, (_, index) => index);
const tileColumns = [2, 4, 6, 8];

export const report: ReportFixture = {
  name: 'Report',
  contents: [
    [1, 2, 'Portfolio'],
    [2, 2, 'All coins at market prices, in EUR. Every number is a formula: click one to see it.'],
    ...tile(2, 'Value', '=SUM(E22:E33)', '=SUM(E22:E33)/92180'),
    ...tile(4, 'Profit', '=SUM(E22:E33)-32028,25', 'on €32,028.25 put in'),
    ...tile(6, '24 hours', gained('H'), 'of the value'),
    ...tile(8, '7 days', gained('I'), 'of the value'),
    [20, 2, 'Holdings'],
    ...['Coin', 'Amount', 'Price (EUR)', 'Value (EUR)', 'Share', '', '24 h', '7 days', '30 days'].map(
      (header, index) => [21, 2 + index, header] as const,
    ),
    [22, 2, '=CT_BALANCE("order=desc; limit=12; columns=coin,amount,price_fiat,value_fiat; headers=no")'],
    [22, 8, '=CT_BALANCE(B22:B33;"change24h,change7d,change30d";"headers=no; missing=blank")'],
    ...coinRows.flatMap(
      row =>
        [
          [row, 6, `=IF(B${row}="";"";E${row}/SUM(E$22:E$33))`],
          [row, 7, `=IF(N(E${row})>0;SPARKLINE(E${row};$M$22:$N$24);"")`],
        ] as const,
    ),
    [22, 13, 'charttype'],
    [22, 14, 'bar'],
    [23, 13, 'max'],
    [23, 14, '=MAX(E22:E33)'],
    [24, 13, 'color1'],
    [24, 14, colors.bar],
    [2, 11, 'Method'],
    [2, 12, 'FIFO'],
    [35, 2, '=SEQUENCE(3;2)'],
    [36, 3, 'in the way'],
    [1, 16, 'Month'],
    [1, 17, 'Value'],
    ...months.flatMap(
      month =>
        [
          [2 + month, 16, `=DATE(2025;${month + 1};1)`],
          [2 + month, 17, 40_000 + 1_500 * month + (month % 3) * 900],
        ] as const,
    ),
  ],
  columnPixels: [20, 86, 110, 104, 112, 68, 124, 84, 84, 84, 70, 100],
  rowPixels: { 1: 40, 4: 26, 5: 34, 6: 26, 20: 28, 21: 28 },
  merges: tileColumns.flatMap(column => [4, 5, 6].map(row => box(row, column, 1, 2))),
  formats: [
    { box: box(1, 2, 1, 1), change: { fontSize: 18, fontWeight: 'bold', fontColor: colors.ink } },
    { box: box(2, 2, 1, 1), change: { fontColor: colors.quiet } },
    ...tileColumns.flatMap((column): FormattedArea[] => [
      { box: box(4, column, 3, 2), change: { background: colors.tile, horizontalAlignment: 'left' } },
      { box: box(4, column, 1, 2), change: { fontSize: 9, fontColor: colors.quiet } },
      { box: box(5, column, 1, 2), change: { fontSize: 18, fontWeight: 'bold' } },
      { box: box(6, column, 1, 2), change: { fontSize: 9, fontColor: colors.quiet } },
    ]),
    { box: box(5, 2, 1, 1), change: { numberFormat: '[$€]#,##0.00' } },
    { box: box(6, 2, 1, 1), change: { numberFormat: '0.0000" BTC"' } },
    { box: box(5, 4, 1, 1), change: { numberFormat: '+[$€]#,##0.00;-[$€]#,##0.00' } },
    { box: box(5, 6, 1, 4), change: { numberFormat: '▲ 0.0%;▼ 0.0%;0.0%' } },
    { box: box(20, 2, 1, 1), change: { fontSize: 11, fontWeight: 'bold' } },
    {
      box: box(21, 2, 1, 9),
      change: {
        background: colors.header,
        fontColor: colors.headerText,
        fontWeight: 'bold',
        horizontalAlignment: 'right',
        verticalAlignment: 'middle',
        borderBottom: { style: 'SOLID', color: '#b5d8ca' },
      },
    },
    { box: box(21, 2, 1, 1), change: { horizontalAlignment: 'left' } },
    { box: box(22, 2, 12, 1), change: { fontWeight: 'bold' } },
    { box: box(22, 3, 12, 1), change: { numberFormat: '#,##0.0000' } },
    { box: box(22, 4, 12, 1), change: { numberFormat: '[<10]#,##0.0000;#,##0.00' } },
    { box: box(22, 5, 12, 1), change: { numberFormat: '#,##0.00' } },
    { box: box(22, 6, 12, 1), change: { numberFormat: '0.0%' } },
    { box: box(22, 8, 12, 3), change: { numberFormat: '▲ 0.0"%";▼ 0.0"%";0.0"%"' } },
    { box: box(2, 12, 1, 1), change: { background: colors.input } },
  ],
  conditionalFormats: [
    {
      boxes: [box(5, 4, 1, 6), box(22, 8, 12, 3)],
      boolean: { criterion: 'NUMBER_GREATER_THAN', args: [0], format: { fontColor: colors.up } },
    },
    {
      boxes: [box(5, 4, 1, 6), box(22, 8, 12, 3)],
      boolean: { criterion: 'NUMBER_LESS_THAN', args: [0], format: { fontColor: colors.down } },
    },
    {
      boxes: [box(22, 5, 12, 1)],
      gradient: {
        min: { color: '#ffffff', type: 'MIN', value: '' },
        max: { color: colors.bar, type: 'MAX', value: '' },
      },
    },
    {
      boxes: [box(22, 2, 12, 2)],
      boolean: {
        criterion: 'CUSTOM_FORMULA',
        args: ['=($B22<>"")*ISEVEN(ROW())'],
        format: { background: colors.band },
      },
    },
  ],
  bands: [{ box: box(1, 16, 13, 2), colors: [colors.header, '#ffffff', colors.band] }],
  list: {
    box: box(2, 12, 1, 1),
    rule: {
      criterion: 'VALUE_IN_LIST',
      args: [['FIFO', 'LIFO', 'HIFO'], true],
      allowsInvalid: false,
      helpText: '',
    },
  },
  note: { box: box(20, 2, 1, 1), text: 'What the account holds now.' },
  charts: [
    {
      id: 1,
      kind: 'AREA',
      boxes: [box(1, 16, 13, 2)],
      numHeaders: 1,
      transpose: false,
      options: {
        ...look,
        title: 'Value, 12 months (EUR)',
        legend: { position: 'none' },
        areaOpacity: 0.14,
        lineWidth: 2,
        hAxis: { ...look.hAxis, format: 'MMM' },
        vAxis: { ...look.vAxis, format: 'short', minValue: 0 },
      },
      position: { row: 8, column: 2, offsetX: 0, offsetY: 0 },
      size: { width: 604, height: 250 },
    },
    {
      id: 2,
      kind: 'PIE',
      boxes: [box(21, 2, 9, 1), box(21, 5, 9, 1)],
      numHeaders: 1,
      transpose: false,
      options: {
        ...look,
        title: 'Allocation',
        pieHole: 0.5,
        legend: { position: 'right', textStyle: quiet },
      },
      position: { row: 8, column: 8, offsetX: 0, offsetY: 0 },
      size: { width: 420, height: 250 },
    },
  ],
};
