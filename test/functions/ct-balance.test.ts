// CT_BALANCE: coins, fields, ranges, options and errors.
import { balanceAnswer, emptyBalanceAnswer } from '../support/answers';
import { Sheet } from '../support/sheet';

const sheet = new Sheet();
const run = (...given: Parameters<Sheet['run']> extends [string, ...infer G] ? G : never) =>
  sheet.run('CT_BALANCE', ...given);
const complaint = (...given: Parameters<typeof run>) => sheet.complaint('CT_BALANCE', ...given);

test('a coin alone gives its amount, as a number', () => {
  expect(run('BTC')).toBe(0.5);
  expect(run('btc')).toBe(0.5);
  expect(run(' SOL2 ')).toBe(100);
  expect(run('DASH')).toBe(-1e-8);
});

test('fields give their figures, by API name or header', () => {
  expect(run('BTC', 'value_fiat')).toBe(30000);
  expect(run('BTC', 'Value (EUR)')).toBe(30000);
  expect(run('BTC', 'VALUE FIAT')).toBe(30000);
  expect(run('BTC', 'amount,value_fiat')).toEqual([[0.5, 30000]]);
  expect(run('BTC', [['amount', '', 'value_fiat']])).toEqual([[0.5, '', 30000]]);
});

test('a range of coins gives a row each, in its order, blanks beside blanks', () => {
  expect(run([['SOL2'], [''], ['BTC'], ['ZCL']])).toEqual([[100], [''], [0.5], [0]]);
  expect(run([['SOL2'], ['BTC']], 'amount,value_btc')).toEqual([
    [100, 0.25],
    [0.5, 0.5],
  ]);
  expect(run([[''], ['']])).toEqual([[''], ['']]);
  expect(run('BTC,SOL2')).toEqual([[0.5], [100]]);
});

describe('top', () => {
  const three = 'top=1; columns=coin,amount,value_fiat,value_btc,price_fiat; headers=no';

  test('keeps the largest and sums the value of the rest, which stands last in any order', () => {
    const rest = ['Other', '', 14_999.99999935, 0.25, ''];
    expect(run(three)).toEqual([['BTC', 0.5, 30_000, 0.5, 60_000], rest]);
    expect(run(`${three}; order=asc`)).toEqual([['BTC', 0.5, 30_000, 0.5, 60_000], rest]);
    expect(run('top=2; order=asc; zero=yes; columns=coin; headers=no')).toEqual([
      ['SOL2'],
      ['BTC'],
      ['Other'],
    ]);
  });

  test('leaves the sum of the table as it is', () => {
    const sum = (options: string) =>
      (run(`columns=value_fiat; headers=no; ${options}`) as number[][]).flat().reduce((a, b) => a + b, 0);
    expect(sum('top=1')).toBe(sum(''));
  });

  test('shows a rest of one row as itself, and a coin that is asked for in any case', () => {
    expect(run('top=2; columns=coin; headers=no')).toEqual([['BTC'], ['SOL2'], ['DASH']]);
    expect(run('DASH', 'amount', 'top=1')).toBe(-1e-8);
  });

  test('hides no coin in the rest whose value is not known', () => {
    const unknown = new Sheet();
    const { SOL2, ...others } = balanceAnswer.details;
    const details = {
      ...others,
      NEW: { ...SOL2, coin: 'NEW', value_fiat: '' },
      ADA: { ...SOL2, coin: 'ADA' },
    };
    unknown.ports.http.answers.getBalance = { ...balanceAnswer, details };
    expect(unknown.run('CT_BALANCE', 'top=1; columns=coin,value_fiat; headers=no')).toEqual([
      ['BTC', 30_000],
      ['NEW', ''],
      ['Other', 14_999.99999935],
    ]);
  });
});

describe('figures run as their range runs:', () => {
  test('a row of coins gives a column each', () => {
    expect(run([['SOL2', 'BTC']])).toEqual([[100, 0.5]]);
    expect(run([['SOL2', '', 'BTC']], 'amount,value_btc')).toEqual([
      [100, '', 0.5],
      [0.25, '', 0.5],
    ]);
    expect(run([['SOL2', 'BTC']], undefined, 'headers=yes')).toEqual([['Amount', 100, 0.5]]);
  });

  test('a block of coins gives a block', () => {
    const coins = [
      ['SOL2', 'BTC'],
      ['', 'ZCL'],
    ];
    expect(run(coins)).toEqual([
      [100, 0.5],
      ['', 0],
    ]);
    expect(run(coins, 'amount,value_btc')).toEqual([
      [100, 0.25],
      [0.5, 0.5],
      ['', ''],
      [0, 0],
    ]);
  });

  test('a column of fields gives a row each beside one coin, but not beside a column of coins', () => {
    const fields = [['amount'], [''], ['value_fiat']];
    expect(run('BTC', fields)).toEqual([[0.5], [''], [30000]]);
    expect(run([['BTC'], ['SOL2']], fields)).toEqual([
      [0.5, '', 30000],
      [100, '', 15000],
    ]);
  });
});

test('no coin gives the table of what is held, the largest value first; zero=yes adds what no longer is', () => {
  const table = run() as unknown[][];
  expect(table[0]).toEqual([
    'Coin',
    'Amount',
    'Value (EUR)',
    'Value (BTC)',
    'Price (EUR)',
    'Price (BTC)',
    'Change 1h (%)',
    'Change 24h (%)',
    'Change 7d (%)',
    'Change 30d (%)',
  ]);
  expect(table.slice(1).map(([coin]) => coin)).toEqual(['BTC', 'SOL2', 'DASH']);
  expect(sheet.column(0, 'CT_BALANCE', '', '', 'zero=yes')).toEqual(['Coin', 'BTC', 'SOL2', 'ZCL', 'DASH']);
});

test('where nothing stands, all is meant; a blank cell means nothing yet, and calls nothing', () => {
  const cold = new Sheet();
  expect(cold.run('CT_BALANCE', '')).toBe('');
  expect(cold.run('CT_BALANCE', '\u200b ')).toBe('');
  expect(cold.run('CT_BALANCE', 'BTC', '')).toBe('');
  expect(cold.run('CT_BALANCE', [['', ' ']])).toEqual([['', '']]);
  expect(cold.ports.http.requests).toHaveLength(0);
  expect(run(undefined, undefined)).toEqual(run());
  expect(run(null, null, null)).toEqual(run());
  expect(run('BTC', undefined, '')).toBe(0.5);
});

test('options choose columns, order, rows and headers; they may come first', () => {
  const given = 'columns=coin,value_fiat; limit=2; headers=no';
  const top = [
    ['BTC', 30000],
    ['SOL2', 15000],
  ];
  expect(run(given)).toEqual(top);
  expect(run('', '', given)).toEqual(top);
  const range = [
    ['columns', 'coin,value_fiat'],
    ['order', ''],
    ['limit', 2],
    ['headers', false],
  ];
  expect(run('', '', range)).toEqual(top);
  expect(run('columns=coin; order=asc; limit=1')).toEqual([['Coin'], ['DASH']]);
});

test('beside coins a header row stands only where wished', () => {
  expect(run([['BTC'], ['SOL2']], 'amount,price_fiat', 'headers=yes')).toEqual([
    ['Amount', 'Price (EUR)'],
    [0.5, 60000],
    [100, 150],
  ]);
});

test('all of it is one call', () => {
  expect(sheet.ports.http.requests).toHaveLength(1);
  expect(sheet.parametersSent()).toEqual([{}]);
});

describe('an error names the argument, what came and what is possible, the nearest first:', () => {
  test.each([
    ['coin', ['SOL'], 'There is no coin "SOL". Possible: SOL2, ZCL, BTC, DASH.'],
    [
      'coin in a range',
      [[['BTC'], ['SOL']], '', 'missing=error'],
      'There is no coin "SOL". Possible: SOL2, ',
    ],
    ['field', ['BTC', 'value_fait'], 'There is no field "value_fait". Possible: value_fiat, '],
    ['column', ['columns=coins'], 'There is no column "coins". Possible: coin, '],
    ['option', ['lmit=5'], 'There is no option "lmit". Possible: limit, '],
    ['order', ['order=down'], 'There is no order "down". Possible: '],
    ['limit', ['limit=few'], 'limit can\'t be "few": give a whole number from 1.'],
    ['too many', ['BTC', 'amount', '', 'x'], 'CT_BALANCE takes 3 arguments, but 4 came.'],
    ['a date', [new Date()], "coin can't be read: give a name, not a date."],
    [
      'account',
      ['BTC', '', 'account=tax'],
      'No account "tax" is connected in this spreadsheet. Connected: default.',
    ],
  ] as const)('%s', (_name, given, sentence) => {
    expect(complaint(...(given as unknown as Parameters<typeof run>))).toContain(sentence);
  });
});

test('of an empty account the table is its header row, and a coin is unknown', () => {
  const empty = new Sheet();
  empty.ports.http.answers.getBalance = emptyBalanceAnswer;
  expect(empty.run('CT_BALANCE')).toHaveLength(1);
  expect(empty.run('CT_BALANCE', 'headers=no')).toEqual([['']]);
  expect(empty.complaint('CT_BALANCE', 'BTC')).toBe(
    'There is no coin "BTC" in this account: it has none yet.',
  );
});
