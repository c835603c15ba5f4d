// What came in without a purchase: by month, by type and by coin.
import { age, chart, colours, column, formula, header, input, ofSpilled, tile, word } from './parts';
import type { Part, Report } from './report';
import { seriesColours } from './styles';

/** What the yellow cell says, as options of functions: the year, and with the one before. */
const [days, twoYears] = ['$N$2', '$N$3'];

const settings: Part[] = [
  ...input('L1', 'year', 'year'),
  word('N1', 'settings', 'quiet'),
  formula('N2', '="from="&$L$1&"; to="&$L$1', 'quiet'),
  formula('N3', '="from="&($L$1-1)&"; to="&$L$1', 'quiet'),
];

const ofMonths = (content: string) => ofSpilled('$B$23', content);

const types = (letter: string) => `$${letter}$22:$${letter}$26`;
const largestType = (wanted: string, none: string) =>
  `=IF(MAX(${types('J')})>0;INDEX(${wanted};MATCH(MAX(${types('J')});${types('J')};0));${none})`;

const tiles: Part[] = [
  ...tile('B4:C6', 'soFar', ['=C22', 'total'], [ofMonths('COUNTIF(C23:C34;">0")'), 'monthsWithIncome']),
  ...tile('D4:E6', 'aMonth', ['=IF(B6=0;0;C22/B6)', 'total'], ['{w.overMonths}']),
  ...tile(
    'F4:G6',
    'monthName',
    [ofMonths('INDEX(C23:C34;MONTH(TODAY()))'), 'total'],
    ['=DATE($L$1;MONTH(TODAY());1)', 'month'],
  ),
  ...tile('I4:J6', 'largestType', [largestType(types('I'), '"–"')], [largestType(types('L'), '""'), 'ofAll']),
  ...tile('K4:L6', 'yearBefore', [ofSpilled('$P$3', 'SUM(K22:K26)'), 'total'], ['{w.allMonths}']),
];

const byMonth: Part[] = [
  word('B20', 'byMonth', 'section'),
  ...header('B21:G21', ['monthName', '>sum', '', '', '', '']),
  formula(
    'D21',
    `=LET(all;CT_INCOME("month";${days}&"; by=type; layout=cross; top=3{account}");names;INDEX(all;1;0);IFERROR(FILTER(names;SEQUENCE(1;COLUMNS(names))>2);""))`,
    'headerWrapped',
  ),
  column('D21:G21', 'headerWrapped'),
  formula('B22', '=$L$1', 'sum', 'count'),
  formula('C22', ofMonths('SUM(C23:C34)'), 'sumRight', 'money'),
  ...['D', 'E', 'F', 'G'].map(letter =>
    formula(
      `${letter}22`,
      ofMonths(`IF(${letter}21="";"";SUM(${letter}23:${letter}34))`),
      'sumRight',
      'money',
    ),
  ),
  formula(
    'B23',
    `=CT_INCOME("month";${days}&"; by=type; layout=cross; top=3; headers=no{account}")`,
    'body',
    'month',
  ),
  column('B23:B34', 'body', 'month'),
  column('C23:C34', 'strong', 'moneyOrBlank'),
  column('D23:G34', 'figure', 'moneyOrBlank'),
  colours('B23:G34', 'zebra'),
];

const byType: Part[] = [
  word('I20', 'byType', 'section'),
  ...header('I21:L21', ['type', '', '', '>share']),
  formula('J21', '=$L$1', 'headerRight', 'count'),
  formula('K21', '=$L$1-1', 'headerRight', 'count'),
  formula('I22:I26', '=IF(INDEX($R$3:$W$3;1;ROW()-21)="";"";INDEX($R$3:$W$3;1;ROW()-21))', 'body'),
  formula('J22:J26', '=IF(I#="";"";N(INDEX($R$4:$W$5;2;ROW()-21)))', 'figure', 'money'),
  formula('K22:K26', '=IF(I#="";"";N(INDEX($R$4:$W$5;1;ROW()-21)))', 'figure', 'money'),
  formula('L22:L26', '=IF(I#="";"";IFERROR(J#/SUM(J$22:J$26);0))', 'figure', 'share'),
  colours('I22:L26', 'zebra'),
];

const byCoin: Part[] = [
  word('I28', 'byCoin', 'section'),
  ...header('I29:L29', ['coin', '>amount', '>currency', '>share']),
  formula(
    'I30',
    `=LET(all;CT_INCOME("year";${days}&"; by=coin; order=desc; columns=coin,amount,value_fiat; headers=no{account}");IF(INDEX(all;1;1)="";"";all))`,
    'name',
  ),
  formula('L30', '=ARRAYFORMULA(IF(I30:I="";"";IFERROR(K30:K/SUM(K30:K);0)))', 'figure', 'share'),
  column('I30:I62', 'name', undefined, true),
  column('J30:J62', 'figure', 'amount', true),
  column('K30:K62', 'figure', 'money', true),
  column('L30:L62', 'figure', 'share', true),
  colours('I30:L1000', 'zebra'),
];

const charts: Part[] = [
  word('P1', 'chartData', 'quiet'),
  formula('P3', `=CT_INCOME("year";${twoYears}&"; by=type; layout=cross; top=4{account}")`, 'quiet'),
  column('P3:W5', 'quiet'),
  word('P8', 'monthName', 'quiet'),
  formula('P9:P20', '=INDEX($B$23:$B$34;ROW()-8)', 'quiet', 'month'),
  ...['Q', 'R', 'S', 'T'].flatMap((letter, index) => [
    formula(`${letter}8`, `=INDEX($D$21:$G$21;1;${index + 1})&""`, 'quiet'),
    formula(`${letter}9:${letter}20`, `=N(INDEX($D$23:$G$34;ROW()-8;${index + 1}))`, 'quiet', 'money'),
  ]),
  word('P22', 'type', 'quiet'),
  word('Q22', 'value', 'quiet'),
  formula('P23', '=IFERROR(FILTER($I$22:$J$26;$I$22:$I$26<>"");"")', 'quiet'),
  column('P23:P27', 'quiet'),
  column('Q23:Q27', 'quiet', 'money'),
  chart({
    type: 'column',
    stacked: true,
    title: 'incomeChart',
    ranges: ['P8:T20'],
    at: 'B8:G18',
    legend: 'top',
    colours: seriesColours.slice(0, 4),
  }),
  chart({
    type: 'donut',
    title: 'shareOfTypes',
    ranges: ['P22:Q27'],
    at: 'I8:L18',
    legend: 'right',
    colours: seriesColours.slice(0, 5),
  }),
];

export const income: Report = {
  name: 'income',
  title: 'incomeSheet',
  choices: ['year'],
  datasets: ['getTrades?trade_prices=1'],
  columns: 'A20 B96 C96 D120 E120 F120 G120 H20 I150 J96 K96 L96',
  rows: '1:40 4:26 5:34 6:26 21:36',
  height: 62,
  figures: [
    { label: 'soFar', at: 'B5' },
    { label: 'aMonth', at: 'D5' },
    { label: 'largestType', at: 'I5' },
  ],
  checks: '',
  parts: [
    formula('B1', '="{w.incomeTitle} "&$L$1&"{demo}"', 'title'),
    ...age('J2:L2', 'CT_INCOME'),
    formula('B2', '=IF(AND(C22=0;K5=0);"{w.emptyYear}";"{w.incomeSubtitle}")', 'quiet'),
    ...settings,
    ...tiles,
    ...byMonth,
    ...byType,
    ...byCoin,
    ...charts,
  ],
};
