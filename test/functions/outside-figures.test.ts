// Figures of other programs and help pages as formulas show them: what CT_REALIZED says was sold, and CT_LOTS what is left.
import { Sheet } from '../support/sheet';
import { gainVectors, type Vector } from '../support/vectors';

type Cells = readonly (readonly (string | number)[])[];

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
  const isNear = (figure: unknown, wanted: number | string) =>
    Math.abs(Number(figure) - Number(wanted)) <= Number(tolerance);
  const eventOf = (id: unknown) => vector.rows![Number(id) - 1]!.event;
  const sales = () =>
    sheetOf(vector).run(
      'CT_REALIZED',
      undefined,
      `by=sale; ${options}; columns=id,amount,proceeds,cost,gain,missing,days_held,term; headers=no`,
    ) as Cells;

  test('each sale has the amount, proceeds, cost, gain and missing part that the source says', () => {
    const sums = new Map<number, number[]>();
    for (const [id, ...figures] of sales()) {
      const own = figures.slice(0, 5);
      const sum = sums.get(eventOf(id)) ?? own.map(() => 0);
      sums.set(
        eventOf(id),
        sum.map((value, at) => value + Number(own[at])),
      );
    }
    for (const { n, amount, proceeds, cost, gain, missing } of expected.disposals) {
      const wanted = [amount, proceeds, cost, gain, missing].map(Number);
      expect(sums.get(n)!.map((figure, at) => isNear(figure, wanted[at]!))).toEqual(wanted.map(() => true));
    }
    expect(sums.size).toBe(expected.disposals.length);
  });

  test('each sale uses the lots that the source says, in that order, held for so many days', () => {
    const cells = sales();
    for (const { n, lots } of expected.disposals) {
      if (!lots) continue;
      const own = cells.filter(([id, , , , , missing]) => eventOf(id) === n && missing === 0);
      expect(own.map(row => [row[6], row[7]])).toEqual(
        lots.map(lot => [lot.days_held, lot.long_365d ? 'long' : 'short']),
      );
      expect(
        own.map((row, at) => isNear(row[1], lots[at]!.amount) && isNear(row[3], lots[at]!.cost)),
      ).toEqual(lots.map(() => true));
    }
  });

  test('the sum over everything is the total', () => {
    const cells = sheetOf(vector).run(
      'CT_REALIZED',
      'all',
      `by=term; ${options}; columns=term,proceeds,cost,gain; headers=no`,
    ) as Cells;
    const total = (field: 'proceeds' | 'cost' | 'gain') =>
      expected.disposals.reduce((sum, disposal) => sum + Number(disposal[field]), 0);
    expect(cells.map(([term]) => term)).toEqual(['short', 'long', 'missing', 'sum']);
    const totals = (['proceeds', 'cost', 'gain'] as const).map(total);
    const decimals = tolerance === '0.0051' ? 1 : 6;
    for (const [at, figure] of cells[3]!.slice(1).entries())
      expect(figure).toBeCloseTo(totals[at]!, decimals);
  });

  test('CT_LOTS shows the lots that the source says are left', () => {
    const shown = sheetOf(vector).run(
      'CT_LOTS',
      `${options}; columns=coin,exchange,amount,cost; headers=no`,
    ) as Cells;
    // Without lots, a blank row.
    const lots = shown
      .filter(([coin]) => coin !== '')
      .map(([coin, exchange, amount, cost]): Left => {
        return { coin, wallet: per_wallet ? exchange : '', amount: Number(amount), cost: Number(cost) };
      });
    // Sources give the average of a pool in one sum.
    const own = (method === 'AVERAGE' ? inOneSum(lots) : lots).sort(byLot);
    const wanted = expected.remaining
      .map(({ asset, wallet = '', amount, cost }): Left => {
        return { coin: asset, wallet, amount: Number(amount), cost: Number(cost) };
      })
      .sort(byLot);
    expect(own.map(({ coin, wallet }) => [coin, wallet])).toEqual(
      wanted.map(({ coin, wallet }) => [coin, wallet]),
    );
    expect(
      own.map(({ amount, cost }, at) => isNear(amount, wanted[at]!.amount) && isNear(cost, wanted[at]!.cost)),
    ).toEqual(wanted.map(() => true));
  });
});

interface Left {
  readonly coin: string | number | undefined;
  readonly wallet: string | number | undefined;
  readonly amount: number;
  readonly cost: number;
}

function byLot(a: Left, b: Left): number {
  const nameOf = ({ coin, wallet }: Left) => `${coin} ${wallet}`;
  return nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : a.amount - b.amount || a.cost - b.cost;
}

function inOneSum(lots: readonly Left[]): Left[] {
  const [first] = lots;
  const sum = (field: 'amount' | 'cost') => lots.reduce((all, lot) => all + lot[field], 0);
  return first ? [{ ...first, amount: sum('amount'), cost: sum('cost') }] : [];
}
