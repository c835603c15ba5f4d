// A row for each lot of each disposal, and one for what no lot was there for. The parts of a disposal add up to it exactly.
import type { Calendar } from '../calendar';
import { type Exact, shareOf, zero } from '../exact';
import type { Transaction } from '../transactions/transaction';
import type { Acquisition } from './lot';
import type { Disposal } from './replay';
import { isLongTerm, type LongTermRule } from './term';

/** `undefined`: terms don't matter. */
export type Term = 'short' | 'long' | 'missing' | undefined;

export interface Sale {
  readonly transaction: Transaction;
  readonly coin: string;
  /** Gifts and losses leave without being sold. */
  readonly isSale: boolean;
  readonly amount: Exact;
  /** `undefined`: unknown, or not a sale. */
  readonly proceeds: Exact | undefined;
  readonly cost: Exact | undefined;
  /** Known where both are. */
  readonly gain: Exact | undefined;
  readonly term: Term;
  /** `undefined`: no lot was there for it. */
  readonly origin: Acquisition | undefined;
}

export function salesOf(disposals: readonly Disposal[], rule: LongTermRule, calendar: Calendar): Sale[] {
  return disposals.flatMap(disposal => partsOf(disposal, rule, calendar));
}

function partsOf(disposal: Disposal, rule: LongTermRule, calendar: Calendar): Sale[] {
  const { transaction, coin, isSale, taken } = disposal;
  let [left, leftProceeds] = [disposal.amount, disposal.proceeds];
  const part = (amount: Exact, cost: Exact | undefined, term: Term, origin?: Acquisition): Sale => {
    const proceeds = leftProceeds === undefined ? undefined : shareOf(leftProceeds, amount, left);
    left -= amount;
    if (leftProceeds !== undefined) leftProceeds -= proceeds!;
    const gain = proceeds === undefined || cost === undefined ? undefined : proceeds - cost;
    return { transaction, coin, isSale, amount, proceeds, cost, gain, term, origin };
  };
  const sales = taken.parts.map(({ amount, cost, origin }) => {
    const isLong = isLongTerm(rule, origin.acquiredSeconds, transaction.timeSeconds, calendar);
    return part(amount, cost, isLong === undefined ? undefined : isLong ? 'long' : 'short', origin);
  });
  if (taken.missing > zero) sales.push(part(taken.missing, zero, 'missing'));
  return sales;
}
