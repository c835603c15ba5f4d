// Formulas as reports write them, and what Sheets makes of each.
import { germany } from '../../../../dev/host/spreadsheet';
import { calculateFormulas, day } from '../../../support/calculate-formulas';

const data = [
  ['Coin', 'Amount', 'Value', 'Kind', 'Since'],
  ['BTC', 0.5, 30_000, 'coin', day('2025-01-31')],
  ['ETH', 3, 9_000, 'coin', day('2025-02-15')],
  ['EUR', 900, 900, 'money', day('2025-02-28')],
  ['ADA', 1_000, 400, 'coin', day('2024-12-01')],
];

type Case = readonly [formula: string, value: unknown];

async function expectValues(cases: readonly Case[], settings?: Parameters<typeof calculateFormulas>[2]) {
  const found = await calculateFormulas(
    cases.map(([formula]) => formula),
    data,
    settings,
  );
  expect(cases.map(([formula], index) => [formula, found[index]])).toEqual(cases);
}

test('tables: sorted, filtered, cut, unique, looked up', () =>
  expectValues([
    [
      '=ARRAY_CONSTRAIN(Data!A1:C5,2,2)',
      [
        ['Coin', 'Amount'],
        ['BTC', 0.5],
      ],
    ],
    [
      '=ARRAY_CONSTRAIN(SORT(Data!A2:C5,3,TRUE),2,9)',
      [
        ['ADA', 1_000, 400],
        ['EUR', 900, 900],
      ],
    ],
    [
      '=SORT(Data!A2:B5,2,FALSE)',
      [
        ['ADA', 1_000],
        ['EUR', 900],
        ['ETH', 3],
        ['BTC', 0.5],
      ],
    ],
    ['=UNIQUE(Data!D2:D5)', [['coin'], ['money']]],
    ['=FILTER(Data!A2:A5,Data!B2:B5>1,Data!D2:D5="coin")', [['ETH'], ['ADA']]],
    ['=IFERROR(FILTER(Data!A2:A5,Data!B2:B5>9999),"none")', 'none'],
    ['=INDEX(Data!A2:C5,MATCH("ETH",Data!A2:A5,0),3)', 9_000],
    ['=XLOOKUP("ETH",Data!A2:A5,Data!B2:C5)', [[3, 9_000]]],
    ['=XLOOKUP("XRP",Data!A2:A5,Data!B2:B5,"none")', 'none'],
    ['=VLOOKUP("EUR",Data!A2:E5,5,FALSE)', '2025-02-28'],
    ['=COUNTUNIQUE(Data!D2:D5)', 2],
  ]));

test('sums over conditions', () =>
  expectValues([
    ['=SUMPRODUCT(IFERROR(Data!B2:B9*Data!C2:C9/(100+Data!B2:B9)))', expect.closeTo(1_585.026, 3)],
    ['=SUMPRODUCT((Data!D2:D5="coin")*Data!C2:C5)', 39_400],
    ['=SUMPRODUCT(IFERROR(Data!A2:A5*1,1))', 4],
    ['=SUMIFS(Data!C2:C5,Data!E2:E5,">="&DATE(2025,2,1))', 9_900],
    ['=COUNTIFS(Data!D2:D5,"coin",Data!C2:C5,">500")', 2],
    ['=MAX(0,-5)', 0],
    ['=LARGE(Data!C2:C5,9)', '#NUM!'],
  ]));

test('dates stay dates, and months end where they end', () =>
  expectValues([
    ['=TODAY()-TODAY()', 0],
    ['=ISNUMBER(NOW())', true],
    ['=EOMONTH(DATE(2025,1,31),1)', '2025-02-28'],
    [
      '=ARRAYFORMULA(EOMONTH(Data!E2:E5,0))',
      [['2025-01-31'], ['2025-02-28'], ['2025-02-28'], ['2024-12-31']],
    ],
    ['=EDATE(DATE(2025,1,31),1)', '2025-02-28'],
    ['=EDATE(DATE(2025,3,31),-1)', '2025-02-28'],
    ['=EDATE("x",1)', '#VALUE!'],
    ['=Data!E2+1', '2025-02-01'],
    ['=1+Data!E2', '2025-02-01'],
    ['=Data!E2-31', '2024-12-31'],
    ['=Data!E3-Data!E2', 15],
    ['=ARRAYFORMULA(Data!E2:E3+1)', [['2025-02-01'], ['2025-02-16']]],
    ['=MAX(Data!E2:E5)', '2025-02-28'],
    ['=TEXT(Data!E2,"yyyy-mm-dd")', '2025-01-31'],
    ['=TEXT(Data!E2,"d mmm yyyy")', '31 Jan 2025'],
    ['="from="&TEXT(DATE(2025,1,1)-365,"yyyy-mm-dd")', 'from=2024-01-02'],
    ['=TEXT(Data!Z1,"0.0")', '0.0'],
    ['=TEXT("","0.0")', ''],
    ['=TEXT(TRUE,"0")', 'TRUE'],
    ['=TEXT(-3,"▲ 0.0;▼ 0.0;0.0")', '▼ 3.0'],
  ]));

test('sequences, names for values, and functions of functions', () =>
  expectValues([
    [
      '=SEQUENCE(2,3)',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
    ['=SEQUENCE(3,1,10,-5)', [[10], [5], [0]]],
    ['=LET(x,2,y,x*3,x+y)', 8],
    [
      '=MAKEARRAY(2,2,LAMBDA(r,c,r*c))',
      [
        [1, 2],
        [2, 4],
      ],
    ],
    ['=MAP(Data!B2:B3,LAMBDA(b,b*2))', [[1], [6]]],
    ['=BYROW(Data!B2:C3,LAMBDA(r,SUM(r)))', [[30_000.5], [9_003]]],
  ]));

test('arrays in braces hold cells, ranges and calls', () =>
  expectValues([
    [
      '={1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '={Data!A1:B2;Data!A5:B5}',
      [
        ['Coin', 'Amount'],
        ['BTC', 0.5],
        ['ADA', 1_000],
      ],
    ],
    [
      '={"a",Data!A2;1,{2}}',
      [
        ['a', 'BTC'],
        [1, 2],
      ],
    ],
    ['=SUM({1,2;3,MAX(4,{5,6})})', 12],
    ['={"{,}";IF(TRUE,"}","")}', [['{,}'], ['}']]],
    ['={Data!A1:B1;1}', '#VALUE!'],
  ]));

test('a reference to a blank cell is blank, but counts as zero', () =>
  expectValues([
    ['=Data!Z9', ''],
    ['=IF(TRUE,Data!Z9)', ''],
    ['=Data!Z9+1', 1],
    ['=IF(Data!Z9="","",1)', ''],
  ]));

test('what Excel wants said may be left out, and operators have names', () =>
  expectValues([
    ['=ROUND(2.5)', 3],
    ['=ROUNDUP(2.1)', 3],
    ['=ROUNDDOWN(2.9)', 2],
    ['=CEILING(2.1)', 3],
    ['=FLOOR(2.9)', 2],
    ['=IFERROR(1/0)', ''],
    ['=ADD(1,2)', 3],
    ['=DIVIDE(1,2)', 0.5],
    ['=POW(2,3)', 8],
    ['=EQ(1,1)', true],
    ['=GTE(1,2)', false],
    ['=UMINUS(2)', -2],
    ['=UNARY_PERCENT(50)', 0.5],
    ['=TO_TEXT(12.5)', '12.5'],
    ['=TO_PURE_NUMBER(TO_PERCENT(0.5))', 0.5],
    ['=HYPERLINK("https://cointracking.info","open")', 'open'],
  ]));

test('a range is calculated as a whole in ARRAYFORMULA and a few other functions alone', () =>
  expectValues([
    ['=ARRAYFORMULA(SUM(Data!B2:B3*Data!C2:C3))', 42_000],
    ['=ARRAYFORMULA(IF(Data!B2:B3>1,"much","little"))', [['little'], ['much']]],
    ['=SUMPRODUCT(Data!B2:B3*Data!C2:C3)', 42_000],
    ['=INDEX(Data!B2:B5*2)', [[1], [6], [1_800], [2_000]]],
    ['=FILTER(Data!A2:A5,Data!B2:B5*2>1000)', [['EUR'], ['ADA']]],
    [
      '=SORT(FILTER(Data!A2:A5,ISNUMBER(Data!C2:C5)),FILTER(Data!C2:C5,ISNUMBER(Data!C2:C5)),TRUE)',
      [['ADA'], ['EUR'], ['ETH'], ['BTC']],
    ],
    ['=BYROW(Data!B2:C3,LAMBDA(r,SUM(r*2)))', [[60_001], [18_006]]],
    // Elsewhere it is the cell in the formula's own row, here the first one.
    ['=Data!B1:B5&"!"', 'Amount!'],
    ['=IF(Data!A1:A5="Coin","yes","no")', 'yes'],
    ['=LEN(Data!A1:E1)', 4],
    ['=SUM(Data!B2:B3*Data!C2:C3)', '#VALUE!'],
    ['=Data!A1:B5&""', '#VALUE!'],
    ['=SEQUENCE(3)*2', 2],
    ['=VLOOKUP({"ETH";"BTC"},Data!A2:C5,3,FALSE)', 9_000],
    ['=IF(TRUE,FILTER(Data!A2:A5,Data!B2:B5>1),"")', [['ETH'], ['EUR'], ['ADA']]],
  ]));

test('errors have Sheets’ numbers', () =>
  expectValues([
    ['=ERROR.TYPE(1/0)', 2],
    ['=ERROR.TYPE(NA())', 7],
    ['=ERROR.TYPE(NO_SUCH())', 5],
    ['=ERROR.TYPE(1)', '#N/A'],
  ]));

test('in Germany, numbers and dates are written and read as there', () =>
  expectValues(
    [
      ['=TEXT(DATE(2025;3;5);"d. mmmm yyyy")', '5. März 2025'],
      ['=TEXT(1234,5;"#,##0.00")', '1.234,50'],
      ['="limit="&1,5', 'limit=1,5'],
      ['=VALUE("1.234,5")', 1_234.5],
      ['=VALUE("x")', '#VALUE!'],
      ['=DATEVALUE("31.01.2025")', 45_688],
      [
        '={1\\2;3\\MAX(4;5)}',
        [
          [1, 2],
          [3, 5],
        ],
      ],
    ],
    germany,
  ));
