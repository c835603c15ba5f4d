// What everything together is worth at the end of a day: amounts by replay, times the prices of the day.
import type { Calendar } from '../calendar';
import { type Exact, zero } from '../exact';
import { AmountSweep, type Holding } from '../holdings/amount-sweep';
import { inOrder } from '../holdings/holdings';
import { type Prices, worthOf } from '../prices/prices';
import { isMoney } from '../transactions/money';
import type { Transaction } from '../transactions/transaction';
import type { Transfer } from '../transactions/transfers';
import type { FlowQuery } from './flows';

/** By day; `undefined`: the price of something held isn't known. */
export type DayValues = Map<number, Exact | undefined>;

export function valuesByDay(
  days: readonly number[],
  transactions: readonly Transaction[],
  transfers: readonly Transfer[],
  prices: Prices,
  { scope, currency }: FlowQuery,
  calendar: Calendar,
): DayValues {
  const sweep = new AmountSweep(withoutTransit(transactions, transfers), 'coin');
  const counts = new Map<string, boolean>();
  const isCounted = ({ coin }: Holding): boolean => {
    const known = counts.get(coin);
    if (known !== undefined) return known;
    const isIn = scope === 'total' || !isMoney(coin, currency);
    counts.set(coin, isIn);
    return isIn;
  };
  return new Map(
    inOrder(days).map(day => {
      const held = sweep
        .advanceTo(calendar.startOf(day + 1))
        .all.filter(holding => holding.amount !== zero && isCounted(holding));
      return [day, sumOfValues(held, day, prices)];
    }),
  );
}

function sumOfValues(held: readonly Holding[], day: number, prices: Prices): Exact | undefined {
  let sum = zero;
  for (const { coin, amount } of held) {
    const quote = prices.quote(coin, day, amount);
    if (!quote) return undefined;
    sum += worthOf(amount, quote);
  }
  return sum;
}

/** What is on its way is still a person's own: it arrives when it leaves. */
function withoutTransit(
  transactions: readonly Transaction[],
  transfers: readonly Transfer[],
): readonly Transaction[] {
  const leaving = new Map(transfers.map(({ withdrawal, deposit }) => [deposit, withdrawal.timeSeconds]));
  if (leaving.size === 0) return transactions;
  return transactions
    .map(one => {
      const timeSeconds = leaving.get(one);
      return timeSeconds === undefined ? one : { ...one, timeSeconds };
    })
    .sort((a, b) => a.timeSeconds - b.timeSeconds);
}
