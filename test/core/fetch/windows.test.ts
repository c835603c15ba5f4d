// Large transactions in windows of time: every row once.
import fc from 'fast-check';
import { dataset } from '../../../src/core/dataset';
import { CoinTrackingError } from '../../../src/core/errors';
import { canBeWindowed, fetchByWindows } from '../../../src/core/fetch/windows';
import type { Table } from '../../../src/core/tables/table';

const nowSeconds = 1_800_000_000;

type Window = { start: number; end: number | undefined };

/** A server that answers at most so many rows. The API doesn't say whether it includes a window's edges: both are tried. */
function server(times: readonly number[], mostRows: number, includesEdges: boolean) {
  const asked: Window[] = [];
  const ask = ({ start, end = Number.POSITIVE_INFINITY }: Window): Table => {
    asked.push({ start, end });
    const found = times
      .map((time, id) => ({ time, id }))
      .filter(({ time }) => (includesEdges ? time >= start && time <= end : time > start && time < end));
    if (found.length > mostRows)
      throw new CoinTrackingError({ code: 'ANSWER_TOO_LARGE', method: 'getTrades' });
    return {
      currency: 'EUR',
      rowCount: found.length,
      totals: {},
      columns: [
        { name: 'id', type: 'text', values: found.map(({ id }) => String(id)) },
        { name: 'time', type: 'time', values: found.map(({ time }) => time) },
      ],
    };
  };
  return { ask, asked };
}

const someTimes = fc
  .array(fc.integer({ min: 1_300_000_000, max: nowSeconds }), { minLength: 1, maxLength: 60 })
  .map(times => times.sort((a, b) => a - b));

test('whatever the server does at the edges, every row comes once and in order', () => {
  fc.assert(
    fc.property(
      someTimes,
      fc.integer({ min: 8, max: 60 }),
      fc.boolean(),
      (times, mostRows, includesEdges) => {
        // More rows in one hour than an answer can hold: that can't be fetched.
        fc.pre(
          times.every((time, i) => (times[i + mostRows - 2] ?? Number.POSITIVE_INFINITY) - time > 7_200),
        );
        const { table } = fetchByWindows([], nowSeconds, server(times, mostRows, includesEdges).ask);
        expect(table.columns[0]!.values).toEqual(times.map((_, id) => String(id)));
        expect(table.rowCount).toBe(times.length);
      },
    ),
  );
});

test('windows that were right once are asked for again, one call each', () => {
  const times = Array.from({ length: 100 }, (_, i) => 1_400_000_000 + i * 3_000_000);
  const first = server(times, 30, true);
  const { starts } = fetchByWindows([], nowSeconds, first.ask);
  const again = server(times, 30, true);
  const { table } = fetchByWindows(starts, nowSeconds, again.ask);
  expect(table.rowCount).toBe(100);
  expect(again.asked).toHaveLength(starts.length);
  expect(first.asked.length).toBeGreaterThan(again.asked.length);
});

test('more in an hour than an answer takes is a failure, not an endless halving', () => {
  const times = Array.from({ length: 50 }, () => 1_700_000_000);
  const { ask, asked } = server(times, 30, true);
  expect(() => fetchByWindows([], nowSeconds, ask)).toThrow(CoinTrackingError);
  expect(asked.length).toBeLessThan(40);
});

test('only all transactions are cut into windows: not balances, not a part that a date bounds already', () => {
  expect(canBeWindowed(dataset('default', 'getTrades', { trade_prices: 1 }))).toBe(true);
  expect(canBeWindowed(dataset('default', 'getLedger', {}))).toBe(true);
  expect(canBeWindowed(dataset('default', 'getBalance', {}))).toBe(false);
  expect(canBeWindowed(dataset('default', 'getTrades', { start: 1 }))).toBe(false);
});
