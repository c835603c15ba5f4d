// Which lot leaves first. Among equals the oldest does, under LIFO the newest.
import { type Exact, zero } from '../exact';
import type { Lot } from './lot';

export const lotMethods = ['FIFO', 'LIFO', 'HIFO', 'HIFO-COST', 'LOFO', 'AVERAGE'] as const;
export type LotMethod = (typeof lotMethods)[number];

/** Negative: `a` leaves before `b`. */
export type LotOrder = (a: Lot, b: Lot) => number;

const oldestFirst: LotOrder = (a, b) =>
  a.origin.acquiredSeconds - b.origin.acquiredSeconds || a.origin.order - b.origin.order;

const dearestFirst: LotOrder = (a, b) => compareUnitCosts(b, a) || oldestFirst(a, b);

export const lotOrders: Readonly<Record<LotMethod, LotOrder>> = {
  FIFO: oldestFirst,
  LIFO: (a, b) => oldestFirst(b, a),
  /** By the price of one coin, as most programs mean it; CoinTracking calls this HPFO. */
  HIFO: dearestFirst,
  /** By the cost of all that is left of the lot, as CoinTracking's HIFO does. */
  'HIFO-COST': (a, b) => compare(costOf(b), costOf(a)) || oldestFirst(a, b),
  LOFO: (a, b) => compareUnitCosts(a, b) || oldestFirst(a, b),
  /** All lots cost the same; the oldest leaves first, which decides the term. */
  AVERAGE: oldestFirst,
};

/** Without division: a / b < c / d where a·d < c·b. */
function compareUnitCosts(a: Lot, b: Lot): number {
  return compare(costOf(a) * b.amount, costOf(b) * a.amount);
}

/** A lot without a value ranks as if it had cost nothing. */
function costOf({ cost }: Lot): Exact {
  return cost ?? zero;
}

function compare(a: Exact, b: Exact): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
