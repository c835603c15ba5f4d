// What lies where: coins down, places across.
import { lettersOf } from './boxes';
import { age, chart, colours, column, formula, header, word } from './parts';
import type { Part, Report } from './report';
import { barColours, seriesColours } from './styles';

/** Rows for this many coins, columns for this many places; more are summed in the last one. */
const [first, last] = [18, 57];
const [left, right] = ['F', 'O'];
const placeColumns = Array.from({ length: 10 }, (_, index) => lettersOf(6 + index));
const rows = (letter: string) => `${letter}${first}:${letter}${last}`;

const places = (coins: string, more: string) =>
  `=CT_GROUPED_BALANCE("exchange";;${coins};"fiat";"layout=cross; exclude_dep_with=no; order=desc; top=9; ${more}{account}")`;

const table: Part[] = [
  word('B14', 'coinByPlace', 'section'),
  word('K14', 'darkerIsMore', 'quietRight'),
  ...header(`B15:${right}15`, ['coin', '>value', '>share', '']),
  formula(`${left}15`, places('', 'totals=only'), 'headerRight'),
  column(`${left}15:${right}15`, 'headerRight'),
  column(`B16:${right}17`, 'sum'),
  word('B16', 'allCoins', 'sum'),
  formula('C16', `=SUM(${rows('C')})`, 'sumRight', 'money'),
  formula('D16', `=SUM(${rows('D')})`, 'sumRight', 'share'),
  column(`${left}16:${right}16`, 'sumRight', 'money'),
  word('B17', 'share', 'sum'),
  ...placeColumns.map(letter =>
    formula(
      `${letter}17`,
      `=IF(N(${letter}16)=0;"";${letter}16/SUM($${left}$16:$${right}$16))`,
      'sumRight',
      'share',
    ),
  ),
  formula(
    `B${first}`,
    '=CT_ALLOCATION("coin";"top=39; columns=coin,value,share; headers=no{account}")',
    'name',
  ),
  column(rows('B'), 'name'),
  column(rows('C'), 'strong', 'money'),
  column(rows('D'), 'figure', 'share'),
  formula(rows('E'), '=IF(N(C#)>0;SPARKLINE(C#;$T$16:$U$18);"")', 'body'),
  formula(`${left}${first}`, places(`B${first}:B${last - 1}`, 'headers=no'), 'figure', 'money'),
  // Of more coins than there is room for, the last row is all others.
  ...placeColumns.map(letter =>
    formula(
      `${letter}${last}`,
      `=IF(OR($B${last}="";${letter}$16="");"";${letter}$16-SUM(${letter}${first}:${letter}${last - 1}))`,
      'figure',
      'money',
    ),
  ),
  column(`${left}${first}:${right}${last}`, 'figure', 'money'),
  colours(`${left}${first}:${right}${last}`, 'scale'),
  colours(`B${first}:D${last}`, 'zebra'),
];

const charts: Part[] = [
  word('Q1', 'chartData', 'quiet'),
  word('Q3', 'exchange', 'quiet'),
  ...['R', 'S', 'T', 'U', 'V'].flatMap((letter, index) => [
    formula(`${letter}3`, `=INDEX($B$${first}:$B$${last};${index + 1})&""`, 'quiet'),
    formula(
      `${letter}4:${letter}13`,
      `=N(INDEX($${left}$${first}:$${right}$${last};${index + 1};ROW()-3))`,
      'quiet',
      'money',
    ),
  ]),
  word('W3', 'other', 'quiet'),
  formula('Q4:Q13', `=INDEX($${left}$15:$${right}$15;1;ROW()-3)&""`, 'quiet'),
  formula('W4:W13', `=MAX(0;N(INDEX($${left}$16:$${right}$16;1;ROW()-3))-SUM(R#:V#))`, 'quiet', 'money'),
  word('Y3', 'exchange', 'quiet'),
  word('Z3', 'value', 'quiet'),
  formula(
    'Y4:Y13',
    `=IF(Q#="";"";Q#&" "&ROUND(100*N(INDEX($${left}$17:$${right}$17;1;ROW()-3));1)&"%")`,
    'quiet',
  ),
  formula('Z4:Z13', `=N(INDEX($${left}$16:$${right}$16;1;ROW()-3))`, 'quiet', 'money'),
  formula('T16', 'charttype', 'quiet'),
  formula('U16', 'bar', 'quiet'),
  formula('T17', 'max', 'quiet'),
  formula('U17', `=MAX(1;${rows('C')})`, 'quiet'),
  formula('T18', 'color1', 'quiet'),
  formula('U18', barColours.up, 'quiet'),
  chart({
    type: 'bar',
    stacked: true,
    title: 'placesChart',
    ranges: ['Q3:W13'],
    at: 'B4:G12',
    legend: 'top',
    colours: [...seriesColours.slice(0, 5), seriesColours[7]],
  }),
  chart({
    type: 'donut',
    title: 'shareOfPlaces',
    ranges: ['Y3:Z13'],
    at: 'H4:K12',
    legend: 'right',
    colours: seriesColours,
  }),
];

export const exchanges: Report = {
  name: 'exchanges',
  title: 'exchangesSheet',
  choices: [],
  datasets: ['getBalance', 'getGroupedBalance?exclude_dep_with=0&group=exchange'],
  columns: 'A20 B92 C118 D76 E128 F118 G118 H118 I118 J118 K118 L118 M118 N118 O118',
  rows: '1:40 14:28 15:28 16:28',
  height: last,
  figures: [{ label: 'allCoins', at: 'C16' }],
  checks: '',
  parts: [
    formula('B1', '{w.exchangesTitle}{demo}', 'title'),
    ...age('I1:K1', 'getBalance'),
    formula('B2', `=IF(B${first}="";"{w.empty}";"{w.exchangesSubtitle}")`, 'quiet'),
    ...table,
    ...charts,
  ],
};
