// CT_REALIZED: periods and keys, order, calls, errors. Its figures: outside-figures.test.ts.
import { dateInBerlin, Sheet } from '../support/sheet';

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
    expect(called('all', 'from=2025; to=2025')).toEqual(fourTimes('all'));
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
