// CT_REALIZED: outside figures as formulas show them, periods and keys, errors.

import { Sheet } from '../support/sheet';
import { gainVectors, type Vector } from '../support/vectors';

function sheetOf({ rows = [], currency }: Vector): Sheet {
  const sheet = new Sheet();
  const records = rows.map(({ event: _, ...row }, index) => [
    String(index + 1),
    { ...row, time: String(Math.floor(Date.parse(row.time) / 1000)) },
  ]);
  sheet.ports.http.answers.getTrades = {
    success: 1,
    method: 'getTrades',
    account_currency: currency,
    ...Object.fromEntries(records),
  };
  return sheet;
}

const withRows = gainVectors.filter(({ rows }) => rows !== undefined);

describe.each(withRows.map(vector => [vector.id, vector] as const))('%s', (_, vector) => {
  const { method, per_wallet, expected, tolerance } = vector;
  const options = `method=${method}; pool=${per_wallet ? 'exchange' : 'all'}; longterm=365; gifts=sale`;
  // A row is rounded to 8 decimals, half a digit away at most.
  const isNear = (figure: unknown, wanted: number) => Math.abs(Number(figure) - wanted) <= Number(tolerance);

  test('each sale has the amount, proceeds, cost, gain and missing part that the source says', () => {
    const cells = sheetOf(vector).run(
      'CT_REALIZED',
      undefined,
      `by=sale; ${options}; columns=id,amount,proceeds,cost,gain,missing; headers=no`,
    ) as (string | number)[][];
    const sums = new Map<number, number[]>();
    for (const [id, ...figures] of cells) {
      const { event } = vector.rows![Number(id) - 1]!;
      const sum = sums.get(event) ?? figures.map(() => 0);
      sums.set(
        event,
        sum.map((value, at) => value + Number(figures[at])),
      );
    }
    for (const { n, amount, proceeds, cost, gain, missing } of expected.disposals) {
      const wanted = [amount, proceeds, cost, gain, missing].map(Number);
      expect(sums.get(n)!.map((figure, at) => isNear(figure, wanted[at]!))).toEqual(wanted.map(() => true));
    }
    expect(sums.size).toBe(expected.disposals.length);
  });

  test('the sum over everything is the total', () => {
    const cells = sheetOf(vector).run(
      'CT_REALIZED',
      'all',
      `by=term; ${options}; columns=term,proceeds,cost,gain; headers=no`,
    ) as (string | number)[][];
    const total = (field: 'proceeds' | 'cost' | 'gain') =>
      expected.disposals.reduce((sum, disposal) => sum + Number(disposal[field]), 0);
    expect(cells.map(([term]) => term)).toEqual(['short', 'long', 'missing', 'sum']);
    const totals = (['proceeds', 'cost', 'gain'] as const).map(total);
    const decimals = tolerance === '0.0051' ? 1 : 6;
    for (const [at, figure] of cells[3]!.slice(1).entries())
      expect(figure).toBeCloseTo(totals[at]!, decimals);
  });
});

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
