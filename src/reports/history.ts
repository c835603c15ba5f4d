// Value at the end of each month by coin, and what each month and year brought.
import { age, chart, colours, column, formula, header, line, ofSpilled, word } from './parts';
import type { Part, Report } from './report';
import { barColours, lines, seriesColours } from './styles';

/** So many months at most: five years, this one included. */
const [first, last] = [20, 79];
const rows = (letter: string) => `${letter}$${first}:${letter}$${last}`;
/** Month ends in the chart. */
const [chartFirst, chartLast] = [4, 39];

const byMonth: Part[] = [
  word('B18', 'byMonth', 'section'),
  ...header('B19:I19', ['monthName', '>start', '>inAndOut', '>gain', '>end', '>growth', '', '']),
  formula(
    `B${first}`,
    // Of the years below: before the first transaction, months would be rows of zeros.
    '=IF($K$25="";"";CT_PERFORMANCE("month";"from="&MAX(YEAR(TODAY())-4;MIN($K$25:$K$45))&"; order=desc; columns=period,start_value,flows,gain,end_value,twr; headers=no{account}"))',
    'body',
    'month',
  ),
  column(`B${first}:B${last}`, 'body', 'month'),
  column(`C${first}:C${last}`, 'figure', 'money'),
  column(`D${first}:D${last}`, 'subtle', 'flow'),
  column(`E${first}:E${last}`, 'figure', 'gain'),
  column(`F${first}:F${last}`, 'strong', 'money'),
  column(`G${first}:G${last}`, 'figure', 'points'),
  formula(`H${first}:H${last}`, '=IF(N(G#)<0;SPARKLINE(-G#;$T$42:$U$45);"")', 'body'),
  formula(`I${first}:I${last}`, '=IF(N(G#)>0;SPARKLINE(G#;$W$42:$X$44);"")', 'body'),
  colours(`E${first}:E${last}`, 'sign'),
  colours(`G${first}:G${last}`, 'sign'),
  colours(`B${first}:G${last}`, 'zebra'),
];

/** The month of the largest or the smallest growth. */
const extreme = (row: number, which: 'MAX' | 'MIN') => [
  formula(
    `K${row}`,
    `=IFERROR(INDEX(${rows('B')};MATCH(${which}(${rows('G')});${rows('G')};0));"")`,
    'body',
    'month',
  ),
  formula(
    `M${row}`,
    `=IFERROR(INDEX(${rows('E')};MATCH(${which}(${rows('G')});${rows('G')};0));"")`,
    'figure',
    'gain',
  ),
  formula(`O${row}`, `=IF(COUNT(${rows('G')})=0;"";${which}(${rows('G')}))`, 'figure', 'points'),
];

const byYear: Part[] = [
  word('K18', 'bestAndWorst', 'section'),
  ...header('K19:O19', ['monthName', '', '>gain', '', '>growth']),
  ...extreme(20, 'MAX'),
  ...extreme(21, 'MIN'),
  colours('M20:O21', 'sign'),
  line('K20:O21', 'between', lines.row),
  word('K23', 'byYear', 'section'),
  ...header('K24:O24', ['yearName', '>inAndOut', '>gain', '>end', '>growth']),
  formula(
    'K25',
    '=CT_PERFORMANCE("year";"order=desc; columns=period,flows,gain,end_value,twr; headers=no{account}")',
    'body',
    'count',
  ),
  column('K25:K45', 'body', 'count'),
  column('L25:L45', 'subtle', 'flow'),
  column('M25:M45', 'figure', 'gain'),
  column('N25:N45', 'strong', 'money'),
  column('O25:O45', 'figure', 'points'),
  colours('M25:M45', 'sign'),
  colours('O25:O45', 'sign'),
  colours('K25:O45', 'zebra'),
];

const charts: Part[] = [
  word('Q1', 'chartData', 'quiet'),
  formula('R2', '=TRANSPOSE(CT_BALANCE("order=desc; limit=5; columns=coin; headers=no{account}"))', 'quiet'),
  formula('R3:V3', '=INDEX($R$2:$V$2;1;COLUMN()-17)&""', 'quiet'),
  word('Q3', 'monthName', 'quiet'),
  word('W3', 'other', 'quiet'),
  formula(
    `Y${chartFirst}:Y${chartLast}`,
    `=MIN(TODAY();EOMONTH(TODAY();ROW()-${chartLast}))`,
    'quiet',
    'date',
  ),
  formula(
    `Q${chartFirst}`,
    `=CT_BALANCE_ON($Y$${chartFirst}:$Y$${chartLast};$R$2:$V$2;"value";"headers=no; missing=zero{account}")`,
    'quiet',
    'date',
  ),
  column(`Q${chartFirst}:Q${chartLast}`, 'quiet', 'date'),
  column(`R${chartFirst}:W${chartLast}`, 'quiet', 'money'),
  formula(
    `W${chartFirst}:W${chartLast}`,
    ofSpilled(
      `$B$${first}`,
      `IFERROR(MAX(0;INDEX(${rows('F')};MATCH(DATE(YEAR(Y#);MONTH(Y#);1);${rows('B')};0))-SUM(R#:V#));0)`,
    ),
    'quiet',
    'money',
  ),
  chart({
    type: 'area',
    stacked: true,
    title: 'historyChart',
    ranges: [`Q3:W${chartLast}`],
    at: 'B4:O16',
    legend: 'top',
    colours: [...seriesColours.slice(0, 5), seriesColours[7]],
  }),
  formula('T42', 'charttype', 'quiet'),
  formula('U42', 'bar', 'quiet'),
  formula('T43', 'max', 'quiet'),
  formula('U43', `=MAX(1;MAX(${rows('G')});-MIN(${rows('G')}))`, 'quiet'),
  formula('T44', 'color1', 'quiet'),
  formula('U44', barColours.down, 'quiet'),
  formula('T45', 'rtl', 'quiet'),
  formula('U45', '=TRUE', 'quiet'),
  formula('W42', 'charttype', 'quiet'),
  formula('X42', 'bar', 'quiet'),
  formula('W43', 'max', 'quiet'),
  formula('X43', '=$U$43', 'quiet'),
  formula('W44', 'color1', 'quiet'),
  formula('X44', barColours.up, 'quiet'),
];

export const history: Report = {
  name: 'history',
  title: 'historySheet',
  choices: [],
  datasets: ['getTrades?trade_prices=1', 'getBalance', 'getHistoricalCurrency'],
  columns: 'A20 B96 C100 D100 E100 F100 G92 H60 I60 J20 K80 L96 M96 N96 O92',
  rows: '1:40 18:28 19:28',
  height: last,
  figures: [
    { label: 'yearName', at: 'K25' },
    { label: 'gain', at: 'M25' },
    { label: 'growth', at: 'O25' },
  ],
  checks: '',
  parts: [
    formula('B1', '{w.historyTitle}{demo}', 'title'),
    ...age('M1:O1', 'CT_PERFORMANCE'),
    formula(
      'B2',
      ofSpilled(`B${first}`, `IF(SUM(${rows('F')})=0;"{w.empty}";"{w.historySubtitle}")`),
      'quiet',
    ),
    ...charts,
    ...byMonth,
    ...byYear,
  ],
};
