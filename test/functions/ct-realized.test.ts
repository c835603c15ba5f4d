// CT_REALIZED: periods and keys, order, calls, errors. Its figures: outside-figures.test.ts.
import { Sheet } from '../support/sheet';

describe('on the made-up answers', () => {
  const sheet = new Sheet();
  const run = (...given: (string | undefined)[]) => sheet.run('CT_REALIZED', ...given);

  test('years are numbers, and a named span without sales is a row of zeros', () => {
    expect(run('1999', 'columns=period,gain,disposals; headers=no')).toEqual([[1999, 0, 0]]);
    expect(run('1999-Q2', 'by=month; columns=gain; headers=no')).toEqual([[0], [0], [0]]);
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

  test('a period that is none, and a key that is none, say what is possible', () => {
    expect(sheet.complaint('CT_REALIZED', 'whenever')).toMatch(/period/);
    expect(sheet.complaint('CT_REALIZED', undefined, 'by=colour')).toMatch(/by.*colour/);
    expect(sheet.complaint('CT_REALIZED', undefined, 'method=OPTI')).toMatch(/FIFO/);
  });
});
