// CT_REALIZED: periods and keys, order, calls, errors. Its figures: outside-figures.test.ts.
import { record, side } from '../support/account-of-records';
import { dateInBerlin, Sheet } from '../support/sheet';
import { sheetOf } from '../support/sheet-of-records';

describe('on the made-up answers', () => {
  const sheet = new Sheet();
  const run = (...given: (string | undefined)[]) => sheet.run('CT_REALIZED', ...given);

  test('years are numbers, and a named span without sales is a row of zeros', () => {
    expect(run('1999', 'columns=period,gain,disposals; headers=no')).toEqual([[1999, 0, 0]]);
    expect(run('1999-Q2', 'by=month; columns=gain; headers=no')).toEqual([[0], [0], [0]]);
  });

  test('what is summed over all of a named year, quarter, month or day is called so; over more than one it is all', () => {
    const called = (...given: string[]) =>
      sheet.column(0, 'CT_REALIZED', ...given.slice(0, -1), `by=term; headers=no; ${given.at(-1)}`);
    const fourTimes = (period: unknown) => [period, period, period, period];
    expect(called('2025', '')).toEqual(fourTimes(2025));
    expect(called('2025-Q1', '')).toEqual(fourTimes('2025-Q1'));
    expect(called('2025-03', '')).toEqual(fourTimes(dateInBerlin('2025-03-01')));
    expect(called('ytd', '')).toEqual(called('this year', ''));
    expect(called('from=2025; to=2025')).toEqual(fourTimes(2025));
    for (const span of ['', 'from=2024; to=2025', 'from=2024']) {
      expect(called(span)).toEqual(fourTimes('all'));
    }
    expect(called('2025', 'to=2026')).toEqual(fourTimes('all'));
    expect(called('all', 'from=2025; to=2025')).toEqual(fourTimes('all'));
    expect(called('2025', 'top=1')).toEqual(fourTimes(2025));
  });

  test('the newest period comes first where that is asked for, however it is cut', () => {
    const starts = (by: string, order: string) =>
      run('2024', `by=${by}; order=${order}; columns=period; headers=no`) as unknown[][];
    for (const by of ['quarter', 'month']) expect(starts(by, 'desc')).toEqual(starts(by, 'asc').reverse());
    expect(starts('quarter', 'desc')).toEqual([['2024-Q4'], ['2024-Q3'], ['2024-Q2'], ['2024-Q1']]);
  });

  test('one call feeds every formula, and a warm one computes nothing', () => {
    run();
    run('month');
    expect(sheet.ports.http.requests).toHaveLength(1);
  });

  test('the first one looks at the transactions once, and once more under the lock', () => {
    const own = new Sheet();
    own.run('CT_TRADES');
    own.ports.takeEvents();
    own.run('CT_REALIZED');
    expect(own.ports.takeEvents()).toEqual([
      'cache.read',
      'lock.hold',
      'cache.read',
      ...['spreadsheet.read', 'spreadsheet.read', 'spreadsheet.write'],
      'cache.write',
      'lock.release',
    ]);
  });

  test('a period that is none, and a key that is none, say what is possible', () => {
    expect(sheet.complaint('CT_REALIZED', 'whenever')).toMatch(/period/);
    expect(sheet.complaint('CT_REALIZED', undefined, 'by=colour')).toMatch(/by.*colour/);
    expect(sheet.complaint('CT_REALIZED', undefined, 'method=OPTI')).toMatch(/FIFO/);
  });
});

describe('by key', () => {
  const bought = (coin: string) =>
    record('2022-01-01', 'Trade', { buy: side(coin, 10, 1000), sell: side('EUR', 1000, 1000) });
  const sold = (day: string, coin: string, euros: number, amount = 1) =>
    record(day, 'Trade', { sell: side(coin, amount, euros), buy: side('EUR', euros, euros) });
  // Of each coin, one has cost 100.
  const sheet = sheetOf([
    ...['BTC', 'ETH', 'ADA', 'DOT'].map(bought),
    sold('2022-06-01', 'BTC', 150),
    sold('2022-07-01', 'ETH', 80),
    sold('2022-08-01', 'ADA', 103),
    sold('2024-03-01', 'BTC', 600),
    sold('2024-04-01', 'DOT', 102),
    sold('2024-05-01', 'ADA', 1500, 10),
  ]);
  const run = (...given: string[]) => sheet.run('CT_REALIZED', ...given);

  test('keys may be columns behind their sum, the largest first; a named span has a row for each period', () => {
    expect(run('year', 'by=coin; layout=cross; from=2022; to=2024')).toEqual([
      ['Period', 'Sum', 'ADA', 'BTC', 'ETH', 'DOT'],
      [2022, 33, 3, 50, -20, 0],
      [2023, 0, 0, 0, 0, 0],
      [2024, 1102, 600, 500, 0, 2],
    ]);
    expect(run('year', 'by=term; layout=cross')).toEqual([
      ['Period', 'Sum', 'short', 'long', 'missing'],
      [2022, 33, 33, 0, 0],
      [2024, 1102, 0, 952, 150],
    ]);
  });

  test('a cross shows the figure that is asked for; amounts of several coins have no sum', () => {
    const all = (figure: string) => run('all', `by=coin; layout=cross; figure=${figure}; headers=no; top=2`);
    expect(all('proceeds')).toEqual([['all', 2535, 1603, 750, 182]]);
    expect(all('amount')).toEqual([['all', '', 11, 2, '']]);
    expect(all('missing')).toEqual([['all', 150, 150, 0, 0]]);
    expect(run('by=coin; layout=cross; longterm=none; figure=gain_long; top=1; headers=no')).toEqual([
      ['all', '', '', ''],
    ]);
  });

  test('top leaves the largest by name, and Other completes the sum and the count', () => {
    expect(run('by=coin; top=2; columns=coin,amount,gain,disposals; headers=no')).toEqual([
      ['ADA', 11, 603, 2],
      ['BTC', 2, 550, 2],
      ['Other', 2, -18, 2],
    ]);
    const columns = 'columns=period,coin,gain; headers=no';
    expect(run('year', `by=coin; top=2; order=desc; ${columns}`)).toEqual([
      [2024, 'ADA', 600],
      [2024, 'BTC', 500],
      [2024, 'Other', 2],
      [2022, 'BTC', 50],
      [2022, 'ADA', 3],
      [2022, 'Other', -20],
    ]);
    expect(run('by=coin; top=3; columns=coin; headers=no')).toEqual([['ADA'], ['BTC'], ['DOT'], ['ETH']]);
  });

  test('a cross needs a key', () => {
    for (const by of ['year', 'sale'])
      expect(sheet.complaint('CT_REALIZED', `by=${by}; layout=cross`)).toMatch(/by "\w+".*coin.*exchange/);
    expect(sheet.complaint('CT_REALIZED', 'by=type; layout=cross; figure=amount')).toMatch(/figure.*gain/);
  });
});
