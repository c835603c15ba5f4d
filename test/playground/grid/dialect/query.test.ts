// QUERY: its clauses, its names for columns, its headers and what it says about a query that it can't read.
import { openHeadlessGrid } from '../../../../dev/playground/headless';
import { american, calculateFormulas, day } from '../../../support/calculate-formulas';

const data = [
  ['Coin', 'Amount', 'Value', 'Kind', 'Since', 'Held'],
  ['BTC', 0.5, 30_000, 'coin', day('2025-01-31'), true],
  ['ETH', 3, 9_000, 'coin', day('2025-02-15'), true],
  ['EUR', 900, 900, 'money', day('2025-02-28'), false],
  ['ADA', 1_000, 400, 'coin', day('2024-12-01'), false],
  ['???', 'unknown', 0, '', day('2024-12-24'), false],
];

/** The tables that queries over the data give. */
async function ask<const Q extends readonly string[]>(...queries: Q): Promise<{ [I in keyof Q]: unknown }> {
  const formulas = queries.map(query => `=QUERY(Data!A1:F6,"${query}")`);
  return (await calculateFormulas(formulas, data)) as { [I in keyof Q]: unknown };
}

test('select names columns and their order, * or nothing means all', async () => {
  const [some, all, none] = await ask('select C, A limit 1', 'select * limit 1', 'limit 1');
  expect(some).toEqual([
    ['Value', 'Coin'],
    [30_000, 'BTC'],
  ]);
  expect(all).toEqual([data[0], ['BTC', 0.5, 30_000, 'coin', '2025-01-31', true]]);
  expect(none).toEqual(all);
});

test('where compares numbers, texts, dates and booleans, and looks into texts', async () => {
  const coins = async (condition: string) => {
    const [rows] = await ask(`select A where ${condition}`);
    return Array.isArray(rows) ? rows.flat().slice(1) : [];
  };
  const found = await Promise.all(
    [
      'B > 1 and B <= 900',
      "D = 'coin' and not (C < 1000 or A = 'ETH')",
      "E >= date '2025-02-01'",
      'F = true',
      "A contains 'T'",
      "A starts with 'E' and D != 'coin'",
      "A ends with 'A'",
      "A matches '[A-B].*'",
      "D like 'c_i%'",
      'B is null',
      'D is not null and C * 2 < 2000',
      "d = 'coin'",
    ].map(coins),
  );
  expect(found).toEqual([
    ['ETH', 'EUR'],
    ['BTC'],
    ['ETH', 'EUR'],
    ['BTC', 'ETH'],
    ['BTC', 'ETH'],
    ['EUR'],
    ['ADA'],
    ['BTC', 'ADA'],
    ['BTC', 'ETH', 'ADA'],
    ['???'],
    ['EUR', 'ADA'],
    [],
  ]);
});

test('group by sums, counts and averages, sorted by its keys', async () => {
  const [byKind, byMonth, all] = await ask(
    "select D, sum(C), count(B), avg(C), max(E) where D <> '' group by D",
    'select year(E), month(E)+1, sum(C) group by year(E), month(E)+1',
    'select min(C), max(A)',
  );
  expect(byKind).toEqual([
    ['Kind', 'sum Value', 'count Amount', 'avg Value', 'max Since'],
    ['coin', 39_400, 3, expect.closeTo(13_133.33, 2), '2025-02-15'],
    ['money', 900, 1, 900, '2025-02-28'],
  ]);
  expect(byMonth).toEqual([
    ['year(Since)', 'sum(month(Since), 1)', 'sum Value'],
    [2024, 12, 400],
    [2025, 1, 30_000],
    [2025, 2, 9_900],
  ]);
  expect(all).toEqual([
    ['min Value', 'max Coin'],
    [0, 'EUR'],
  ]);
});

test('order by, limit, offset and label', async () => {
  const [page, labelled] = await ask(
    "select A, C where B is not null order by D desc, C limit 2 offset 1 label A 'Name', C ''",
    "select upper(D), sum(C)/2 group by upper(D) order by sum(C) desc label sum(C)/2 'Half'",
  );
  expect(page).toEqual([
    ['Name', ''],
    ['ADA', 400],
    ['ETH', 9_000],
  ]);
  expect(labelled).toEqual([
    ['upper(Kind)', 'Half'],
    ['COIN', 19_700],
    ['MONEY', 450],
    ['', 0],
  ]);
});

test('columns of a table that is no range are Col1, Col2', async () => {
  const formulas = [
    '=QUERY(SORT(Data!A2:C5,3,TRUE),"select Col1 where Col3 < 1000",0)',
    '=QUERY({1,"a";2,"b"},"select Col2 where Col1 = 2")',
    '=QUERY(Data!C1:D6,"select D, sum(C) where D is not null group by D",1)',
    '=QUERY(Data!A2:C5,"select A where C > 1000",0)',
  ];
  expect(await calculateFormulas(formulas, data)).toEqual([
    [['ADA'], ['EUR']],
    'b',
    [
      ['Kind', 'sum Value'],
      ['coin', 39_400],
      ['money', 900],
    ],
    [['BTC'], ['ETH']],
  ]);
});

test('a query that can’t be run says why', async () => {
  const grid = openHeadlessGrid({ functions: [], evaluate: () => {}, settings: american });
  const sayings: Record<string, string> = {
    'select Z': 'NO_COLUMN: Z',
    'selct A': 'PARSE_ERROR: Encountered "selct".',
    'select A where': 'PARSE_ERROR: Encountered the end of the query.',
    'select A, sum(B)': 'ADD_COL_TO_GROUP_BY_OR_AGG: A',
    'select sum(A)': 'AVG_SUM_ONLY_NUMERIC',
    'select A pivot B': 'The playground’s QUERY has no pivot.',
  };
  grid.setAll({ A1: 'Coin', A2: 'BTC', B1: 'Amount', B2: 1 });
  for (const [index, query] of Object.keys(sayings).entries())
    grid.set(`D${index + 1}`, `=QUERY(A1:B2,"${query}")`);
  grid.set('F1', '=QUERY(A2:B2,"where B = 2",0)');
  await grid.settled();
  expect(Object.keys(sayings).map((_, index) => grid.read(`D${index + 1}`))).toEqual(
    Object.values(sayings).map(why => ({
      error: '#VALUE!',
      message: `Unable to parse query string for Function QUERY parameter 2: ${why}`,
    })),
  );
  expect(grid.read('F1')).toEqual({ error: '#N/A', message: 'Query completed with an empty output.' });
  grid.dispose();
});
