// What lies where: coins down, places across.
import { lettersOf } from './boxes';
import { age, chart, colours, column, formula, ofSpilled, word } from './parts';
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
  column('B15:E15', 'header'),
  word('B15', 'coin', 'header'),
  word('C15', 'value', 'headerRight'),
  word('D15', 'share', 'headerRight'),
  formula(`${left}15`, places('', 'totals=only'), 'headerOpen'),
  column(`${left}15:${right}15`, 'headerOpen'),
  column('B16:E17', 'sum'),
  word('B16', 'allCoins', 'sum'),
  formula('C16', ofSpilled(`B${first}`, `SUM(${rows('C')})`), 'sumRight', 'money'),
  formula('D16', ofSpilled(`B${first}`, `SUM(${rows('D')})`), 'sumRight', 'share'),
  column(`${left}16:${right}16`, 'strong', 'money'),
  word('B17', 'share', 'sum'),
  ...placeColumns.map(letter =>
    formula(
      `${letter}17`,
      `=IF(N(${letter}16)=0;"";${letter}16/SUM($${left}$16:$${right}$16))`,
      'strong',
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
  formula(`${left}${first}`, places(`B${first}:B${last - 1}`, 'headers=no'), 'figure', 'moneyOrBlank'),
  // Of more coins than there is room for, the last row is all others.
  ...placeColumns.map(letter =>
    formula(
      `${letter}${last}`,
      ofSpilled(
        `$${left}$${first}`,
        `IF(OR($B${last}="";${letter}$16="");"";${letter}$16-SUM(${letter}${first}:${letter}${last - 1}))`,
      ),
      'figure',
      'moneyOrBlank',
    ),
  ),
  column(`${left}${first}:${right}${last}`, 'figure', 'moneyOrBlank'),
  colours(`${left}15:${right}17`, 'named'),
  colours(`${left}${first}:${right}${last}`, 'scale'),
  colours(`B${first}:E${last}`, 'zebra'),
];

const ofPlaces = (top: number, bottom: number) => `$${left}$${top}:$${right}$${bottom}`;
const [names, sums] = [ofPlaces(15, 15), ofPlaces(16, 16)];
/** The five coins that have a colour of their own. */
const largest = ofPlaces(first, first + 4);
/** One below the other, and nothing below the last one: a chart leaves room for each cell that holds a formula. */
const eachPlace = (what: string) => `=IFERROR(ARRAYFORMULA(TRANSPOSE(FILTER(${what};${names}<>"")));"")`;
/** As many as there are colours: of more than eight places, the last slice is all others. */
const slices = `=IFERROR(LET(places;HSTACK($F$15:$L$15;IF($N$15="";$M$15;"{w.other}"));values;HSTACK($F$16:$L$16;SUM($M$16:$O$16));ARRAYFORMULA(TRANSPOSE(FILTER(VSTACK(places&" "&ROUND(100*values/SUM(values);1)&"%";values);places<>""))));"")`;

const charts: Part[] = [
  word('Q1', 'chartData', 'quiet'),
  word('Q3', 'exchange', 'quiet'),
  ...['R', 'S', 'T', 'U', 'V'].map((letter, index) =>
    formula(`${letter}3`, `=INDEX($B$${first}:$B$${last};${index + 1})&""`, 'quiet'),
  ),
  word('W3', 'other', 'quiet'),
  formula('Q4', eachPlace(names), 'quiet'),
  formula('R4', eachPlace(largest), 'quiet', 'money'),
  formula('W4', eachPlace(`${sums}-BYCOL(${largest};LAMBDA(values;SUM(values)))`), 'quiet', 'money'),
  column('Q4:Q13', 'quiet'),
  column('R4:W13', 'quiet', 'money'),
  word('Y3', 'exchange', 'quiet'),
  word('Z3', 'value', 'quiet'),
  formula('Y4', slices, 'quiet'),
  column('Y4:Y11', 'quiet'),
  column('Z4:Z11', 'quiet', 'money'),
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
    ranges: ['Y3:Z11'],
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
  rows: '1:40 4:28 5:28 6:28 7:28 8:28 9:28 10:28 11:28 12:28 13:28 14:28 15:36',
  height: last,
  figures: [{ label: 'allCoins', at: 'C16' }],
  checks: '',
  parts: [
    formula('B1', '{w.exchangesTitle}{demo}', 'title'),
    ...age('I1:K1', 'CT_ALLOCATION'),
    formula('B2', `=IF(B${first}="";"{w.empty}";"{w.exchangesSubtitle}")`, 'quiet'),
    ...table,
    ...charts,
  ],
};
