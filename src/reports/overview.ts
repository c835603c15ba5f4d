// Value, allocation, holdings and movers on one page.
import { age, chart, colours, column, formula, header, line, merge, ofSpilled, tile, word } from './parts';
import type { Part, Report } from './report';
import { barColours, lines, seriesColours } from './styles';

/** Rows for this many coins; more are summed in the last one. */
const [first, last] = [22, 61];
const rows = (letter: string) => `${letter}${first}:${letter}${last}`;
const fixed = (letter: string) => `${letter}$${first}:${letter}$${last}`;

/** What today's holdings gained since then: no deposits are in it. */
const gainedSince = (change: string) =>
  ofSpilled(`$H$${first}`, `SUMPRODUCT(IFERROR(${rows('E')}*${rows(change)}/(100+${rows(change)});0))`);
const shareOfBefore = (gained: string) => `=IF($B$5=${gained};0;${gained}/($B$5-${gained}))`;

/** The three coins that gained the most, or lost the most, by the changes in column I. */
const mover = (cell: string, sign: '>' | '<') =>
  formula(
    cell,
    `=IFERROR(ARRAY_CONSTRAIN(SORT(FILTER($B$${first}:$I$${last};ISNUMBER(${fixed('I')});${fixed('I')}${sign}0);8;${sign === '<' ? 'TRUE' : 'FALSE'});3;1);"")`,
    'name',
  );

const ofCoin = (letter: string) => `INDEX(${fixed(letter)};MATCH(L#;${fixed('B')};0))`;

/** CoinTracking's own figure isn't a profit: it holds the money that was paid in, where people have entered that. */
const later = `IF(B${first}="";"";"{w.afterRefresh}")`;

const tiles: Part[] = [
  ...tile(
    'B4:C6',
    'valueTile',
    ['=CT_TOTAL("value_fiat"{;account})', 'total'],
    ['=CT_TOTAL("value_btc"{;account})', 'bitcoin'],
  ),
  ...tile(
    'D4:E6',
    'profit',
    ['=IF(ISNUMBER($W$16);$W$16;"–")', 'totalGain'],
    [`=IF(ISNUMBER($X$16);$X$16;${later})`, 'putIn'],
  ),
  ...tile('F4:G6', 'dayTile', [shareOfBefore('$F$6'), 'change'], [gainedSince('H'), 'moneyWithCode']),
  ...tile('H4:J6', 'week', [shareOfBefore('$H$6'), 'change'], [gainedSince('I'), 'moneyWithCode']),
  ...tile(
    'L4:N6',
    'thisYear',
    [
      '=LET(growth;INDEX(CT_PERFORMANCE("ytd";"columns=twr; headers=no; fetch=no{account}");1;1);IF(ISNUMBER(growth);growth;"–"))',
      'points',
    ],
    [`=IF(ISNUMBER(L5);"{w.withoutFlows}";${later})`],
  ),
  colours('D5:N5', 'sign'),
];

const holdings: Part[] = [
  word('B20', 'holdings', 'section'),
  ...header('B21:J21', ['coin', '>amount', '>price', '>value', '>share', '', '>day', '>week', '>month']),
  formula(
    `B${first}`,
    '=CT_BALANCE("order=desc; top=39; columns=coin,amount,price_fiat,value_fiat; headers=no{account}")',
    'name',
  ),
  formula(rows('F'), `=IF(N(E#)>0;E#/SUMIF(${fixed('E')};">0");"")`, 'figure', 'share'),
  formula(rows('G'), '=IF(N(E#)>0;SPARKLINE(E#;$T$16:$U$18);"")', 'body'),
  formula(
    `H${first}`,
    `=CT_BALANCE(${rows('B')};"change24h,change7d,change30d";"headers=no; missing=blank{account}")`,
    'figure',
    'points',
  ),
  column(rows('B'), 'name'),
  column(rows('C'), 'figure', 'amount'),
  column(rows('D'), 'figure', 'price'),
  column(rows('E'), 'figure', 'money'),
  column(`H${first}:J${last}`, 'figure', 'points'),
  colours(`H${first}:J${last}`, 'sign'),
  colours(`B${first}:J${last}`, 'zebra'),
];

const movers: Part[] = [
  word('L20', 'movers', 'section'),
  ...header('L21:N21', ['coin', '>week', '>value']),
  mover('L22', '>'),
  mover('L25', '<'),
  column('L22:L27', 'name'),
  formula('M22:M27', `=IF(L#="";"";${ofCoin('I')})`, 'figure', 'points'),
  formula('N22:N27', `=IF(L#="";"";${ofCoin('E')}*M#/(100+M#))`, 'figure', 'gain'),
  colours('M22:N27', 'sign'),
  line('L22:N27', 'between', lines.row),
];

/** The gravest, a sentence each. The demo account's transactions are always there. */
const check = (at: string, row: number) =>
  formula(
    at,
    `=IF(("{demo}"="")*(COUNT(CT_LAST_UPDATE("getTrades"{;account}))=0);"${row === 1 ? '{w.checksLater}' : ''}";LET(all;CT_CHECK("limit=2; columns=text; headers=no; fetch=no{account}");text;IFERROR(INDEX(all;${row};1);"");${row === 1 ? 'IF(text="";"{w.allWell}";text)' : 'text'}))`,
    'note',
  );

const checks: Part[] = [
  word('L29', 'checks', 'section'),
  check('L30', 1),
  check('L33', 2),
  merge('L30:N32', true),
  merge('L33:N35', true),
  column('L30:N35', 'note'),
  colours('L30:N35', 'calm'),
];

const charts: Part[] = [
  word('Q1', 'chartData', 'quiet'),
  formula('Q3', '=CT_HISTORICAL_SUMMARY("Coins";"from=today-365{account}")', 'quiet'),
  column('Q4:Q380', 'quiet', 'date'),
  column('R4:R380', 'quiet', 'money'),
  formula('V3', '=CT_ALLOCATION("coin";"top=7; columns=coin,value,share{account}")', 'quiet'),
  word('T3', 'coin', 'quiet'),
  word('U3', 'value', 'quiet'),
  formula('T4', '=IFERROR(ARRAYFORMULA(FILTER(V4:V11&" "&ROUND(100*X4:X11;1)&"%";V4:V11<>""));"")', 'quiet'),
  formula('U4', '=IFERROR(FILTER(W4:W11;V4:V11<>"");"")', 'quiet', 'money'),
  column('T4:T11', 'quiet'),
  column('U4:U11', 'quiet', 'money'),
  column('V4:X11', 'quiet'),
  formula('T16', 'charttype', 'quiet'),
  formula('U16', 'bar', 'quiet'),
  // Transactions and histories are read where they are fetched anyway: no call is spent for a tile.
  formula(
    'W16',
    '=CT_PERFORMANCE("all";"columns=gain,flows; headers=no; fetch=no{account}")',
    'quiet',
    'money',
  ),
  formula('T17', 'max', 'quiet'),
  formula('U17', `=MAX(1;${fixed('E')})`, 'quiet'),
  formula('T18', 'color1', 'quiet'),
  formula('U18', barColours.up, 'quiet'),
  chart({ type: 'area', title: 'valueChart', ranges: ['Q3:R380'], at: 'B8:H18', legend: 'none' }),
  chart({
    type: 'donut',
    title: 'allocation',
    ranges: ['T3:U11'],
    at: 'I8:N18',
    legend: 'right',
    colours: seriesColours,
  }),
];

export const overview: Report = {
  name: 'overview',
  title: 'overviewSheet',
  choices: [],
  datasets: ['getBalance', 'getHistoricalSummary'],
  columns: 'A20 B88 C108 D108 E108 F68 G124 H84 I84 J84 K20 L104 M104 N104',
  rows: '1:40 4:26 5:34 6:26 20:28 21:28',
  height: last,
  figures: [
    { label: 'valueTile', at: 'B5' },
    { label: 'profit', at: 'D5' },
    { label: 'week', at: 'H5' },
  ],
  checks: 'L30:L33',
  parts: [
    formula('B1', '{w.overviewTitle}{demo}', 'title'),
    ...age('L1:N1', 'getBalance'),
    formula('B2', `=IF(B${first}="";"{w.empty}";"{w.overviewSubtitle}")`, 'quiet'),
    ...tiles,
    ...charts,
    ...holdings,
    ...movers,
    ...checks,
  ],
};
