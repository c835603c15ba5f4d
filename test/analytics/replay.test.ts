import { sumOf, toNumber } from '../../src/analytics/exact';
import { Replay } from '../../src/analytics/lots/replay';
import { transactionsOf } from '../../src/analytics/transactions/transaction';
import { tradesTable } from '../../src/core/tables/transactions';
import { gainVectors, type Vector } from '../support/vectors';

const withRows = gainVectors.filter(({ rows }) => rows !== undefined);

function replayRows({ rows = [], method, per_wallet, currency }: Vector): Replay {
  const records = rows.map(({ event: _, ...row }, index) => [
    String(index + 1),
    { ...row, time: String(Math.floor(Date.parse(row.time) / 1000)) },
  ]);
  const table = tradesTable({ success: 1, method: 'getTrades', ...Object.fromEntries(records) });
  return new Replay(transactionsOf(table), {
    method,
    pool: per_wallet ? 'exchange' : 'all',
    gifts: 'sale',
    unit: 'currency',
    currency,
  }).advanceTo(Number.POSITIVE_INFINITY);
}

describe.each(withRows.map(vector => [vector.id, vector] as const))('%s', (_, vector) => {
  const { disposals } = replayRows(vector);
  const eventOf = (id: string) => vector.rows![Number(id) - 1]!.event;
  const decimals = Math.round(-Math.log10(Number(vector.tolerance) * 1.9));

  test.each(vector.expected.disposals.map(disposal => [disposal.n, disposal] as const))(
    'event %i has the proceeds, cost and missing amount that the source says',
    (n, { proceeds, cost, missing, lots }) => {
      const own = disposals.filter(({ transaction }) => eventOf(transaction.id) === n);
      expect(own).toHaveLength(1);
      const [{ proceeds: ours, taken, isSale }] = own as [(typeof own)[number]];
      if (isSale) expect(toNumber(ours!)).toBeCloseTo(Number(proceeds), decimals);
      expect(toNumber(taken.missing)).toBeCloseTo(Number(missing), 12);
      expect(toNumber(sumOf(taken.parts.map(part => part.cost!)))).toBeCloseTo(Number(cost), decimals);
      if (!lots) return;
      // One row may be two events: what was sold and what was bought for it.
      const secondsOf = ({ n: event }: { n: number }) =>
        Date.parse(vector.events.find(e => e.n === event)!.time) / 1000;
      expect(taken.parts.map(part => part.origin.acquiredSeconds)).toEqual(
        lots.map(secondsOf).map(Math.floor),
      );
    },
  );
});
