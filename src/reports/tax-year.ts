// Gains by holding time, income, fees, every sale with its purchase, and the lots that are left.
import { age, colours, column, formula, header, input, line, ofSpilled, tile, word } from './parts';
import type { Part, Report } from './report';
import { lines } from './styles';

/** What the yellow cells say, as options of functions: the days; the rules for lots; both. */
const [days, rules, all] = ['$U$2', '$U$3', '$U$4'];

const settings: Part[] = [
  ...input('Q4', 'year', 'year'),
  ...input('Q5', 'method', 'method'),
  ...input('Q6', 'pool', 'pool'),
  ...input('Q7', 'longterm', 'longterm'),
  word('U1', 'settings', 'quiet'),
  formula('U2', '="from="&$Q$4&"; to="&$Q$4', 'quiet'),
  formula('U3', '="method="&$Q$5&"; pool="&$Q$6&"; longterm="&$Q$7', 'quiet'),
  formula('U4', '=$U$2&"; "&$U$3', 'quiet'),
];

const tiles: Part[] = [
  ...tile(
    'B4:D6',
    'gainShort',
    [ofSpilled('F10', 'I10'), 'totalGain'],
    [ofSpilled('F10', 'F10'), 'salesShort'],
  ),
  ...tile(
    'E4:G6',
    'gainLong',
    [ofSpilled('F10', 'I11'), 'totalGain'],
    [ofSpilled('F10', 'F11'), 'salesLong'],
  ),
  ...tile('H4:J6', 'income', [ofSpilled('P13', 'SUM(Q13:Q19)'), 'total'], ['{w.incomeCaption}']),
  ...tile('L4:N6', 'fees', [ofSpilled('P10', 'SUM(Q10:Q11)'), 'total'], ['{w.feesCaption}']),
  colours('B5:G5', 'sign'),
];

const byTerm: Part[] = [
  word('B8', 'gainsByTerm', 'section'),
  ...header('B9:J9', ['holdingTime', '', '', '', '>sales', '>proceeds', '>cost', '>gain', '']),
  word('B10', 'short'),
  word('B11', 'long'),
  word('B12', 'missing'),
  word('B13', 'sumOfAll', 'name'),
  formula(
    'F10',
    `=CT_REALIZED("all";${all}&"; by=term; columns=disposals,proceeds,cost,gain; headers=no{account}")`,
    'figure',
    'count',
  ),
  formula('B14', '=IFERROR(IF(SUM(F10:F12)>F13;"{w.salesInTwo}";"");"")', 'quiet'),
  column('F10:F13', 'figure', 'count'),
  column('G10:H13', 'figure', 'money'),
  column('I10:I13', 'strong', 'gain'),
  colours('B12:F12', 'counted'),
  column('F13', 'strong', 'count'),
  column('G13:H13', 'strong', 'money'),
  colours('I10:I13', 'sign'),
  line('B10:J11', 'between', lines.row),
  line('B12:J12', 'bottom', lines.header),
];

const checks: Part[] = [
  word('B15', 'checks', 'section'),
  ...header('B16:J16', ['whatToDo', '', '', '', '', '', '', '', '']),
  formula(
    'B17',
    `=LET(all;CT_CHECK(${days}&"; limit=3; columns=text; headers=no{account}");IF(INDEX(all;1;1)="";"{w.allWell}";all))`,
    'warning',
  ),
  column('B17:J19', 'warning'),
  colours('B17:B19', 'calm'),
  formula(
    'J15',
    `=LET(all;CT_CHECK(${days}&"; columns=text; headers=no{account}");IF(INDEX(all;1;1)="";0;ROWS(all)))`,
    'quietRight',
    'rows',
  ),
  line('B17:J19', 'between', lines.row),
];

const feesAndIncome: Part[] = [
  word('L8', 'feesAndIncome', 'section'),
  ...header('L9:Q9', ['fees', '', '', '', '>entries', '>currency']),
  word('L10', 'feesInside'),
  word('L11', 'feesRows'),
  formula(
    'P10',
    `=CT_FEES("year";${days}&"; by=kind; columns=rows,value_fiat; headers=no{account}")`,
    'figure',
    'count',
  ),
  column('P10:P11', 'figure', 'count'),
  column('Q10:Q11', 'figure', 'money'),
  ...header('L12:Q12', ['income', '', '', '', '>entries', '>currency']),
  formula(
    'L13',
    `=CT_INCOME("year";${days}&"; by=type; top=6; order=desc; columns=type; headers=no{account}")`,
    'body',
  ),
  formula(
    'P13',
    `=IF(L13="";"";CT_INCOME("year";${days}&"; by=type; top=6; order=desc; columns=rows,value_fiat; headers=no{account}"))`,
    'figure',
    'count',
  ),
  column('P13:P19', 'figure', 'count'),
  column('Q13:Q19', 'figure', 'money'),
  line('L10:Q11', 'between', lines.row),
  colours('L13:Q19', 'zebra'),
];

const sales: Part[] = [
  word('B21', 'salesOfYear', 'section'),
  formula('J21', ofSpilled('B23', 'COUNT(B23:B)'), 'quietRight', 'rows'),
  ...header('B22:J22', [
    'sold',
    'coin',
    '>amount',
    '>bought',
    '>daysHeld',
    '>proceeds',
    '>cost',
    '>gain',
    '>term',
  ]),
  formula(
    'B23',
    `=CT_REALIZED("all";${all}&"; by=sale; columns=time,coin,amount,acquired,days_held,proceeds,cost,gain,term; headers=no{account}")`,
    'body',
    'date',
  ),
  column('B23:B62', 'body', 'date', true),
  column('C23:C62', 'name', undefined, true),
  column('D23:D62', 'figure', 'amount', true),
  column('E23:E62', 'figure', 'date', true),
  column('F23:F62', 'subtle', 'count', true),
  column('G23:H62', 'figure', 'money', true),
  column('I23:I62', 'figure', 'gain', true),
  column('J23:J62', 'subtle', undefined, true),
  colours('I23:I1000', 'sign'),
  colours('B23:J1000', 'zebra'),
];

const lots: Part[] = [
  word('L21', 'openLots', 'section'),
  formula('Q21', ofSpilled('L23', 'COUNT(M23:M)'), 'quietRight', 'rows'),
  ...header('L22:Q22', ['coin', '>amount', '>bought', '>gainNow', '>taxFreeFrom', '>inDays']),
  formula(
    'L23',
    `=CT_LOTS(${rules}&"; order=free; columns=coin,amount,acquired,gain,long_from; headers=no{account}")`,
    'name',
  ),
  formula('Q23', '=ARRAYFORMULA(IF(ISNUMBER(P23:P);IF(P23:P>TODAY();P23:P-TODAY();0);""))', 'freed', 'days'),
  column('L23:L62', 'name', undefined, true),
  column('M23:M62', 'figure', 'amount', true),
  column('N23:N62', 'figure', 'date', true),
  column('O23:O62', 'figure', 'gain', true),
  column('P23:P62', 'figure', 'date', true),
  column('Q23:Q62', 'freed', 'days', true),
  colours('O23:O1000', 'sign'),
  colours('Q23:Q1000', 'zero'),
  colours('L23:Q1000', 'zebra'),
];

export const taxYear: Report = {
  name: 'tax',
  title: 'taxSheet',
  choices: ['year', 'method', 'pool', 'longterm'],
  datasets: ['getTrades?trade_prices=1', 'getBalance'],
  columns: 'A16 B92 C60 D92 E92 F60 G92 H92 I92 J60 K16 L60 M92 N92 O108 P124 Q92',
  rows: '1:40 4:26 5:34 6:26 9:28 22:28',
  height: 62,
  figures: [
    { label: 'sales', at: 'F13' },
    { label: 'realizedGain', at: 'I13' },
    { label: 'openLots', at: 'Q21' },
  ],
  checks: 'B17:B19',
  parts: [
    formula('B1', '="{w.taxTitle} "&$Q$4&"{demo}"', 'title'),
    ...age('O1:Q1', 'CT_REALIZED'),
    formula('B2', '=IF(AND(B23="";L23="");"{w.emptyYear}";"{w.taxSubtitle}")', 'quiet'),
    ...settings,
    ...tiles,
    ...byTerm,
    ...checks,
    ...feesAndIncome,
    ...sales,
    ...lots,
  ],
};
