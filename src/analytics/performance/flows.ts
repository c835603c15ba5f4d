// Which transactions bring money into what is measured or take it out. All others (income, fees, losses) are gain or loss.
import type { Calendar } from '../calendar';
import { type Exact, zero } from '../exact';
import { type Prices, worthOf } from '../prices/prices';
import { flowKinds } from '../transactions/flow-kinds';
import { isMoney } from '../transactions/money';
import { knownValue, type Side, type Transaction, type ValueUnit } from '../transactions/transaction';
import type { Transfer } from '../transactions/transfers';

export const performanceScopes = ['coins', 'total'] as const;
/** Coins alone, money being outside; or the whole account. */
export type PerformanceScope = (typeof performanceScopes)[number];

export interface FlowQuery {
  readonly scope: PerformanceScope;
  readonly unit: ValueUnit;
  readonly currency: string;
}

/** By day; `undefined`: one of the day's has no value. */
export type DayFlows = Map<number, Exact | undefined>;

type Direction = 'in' | 'out';

export function flowsByDay(
  transactions: readonly Transaction[],
  transfers: readonly Transfer[],
  prices: Prices,
  { scope, unit, currency }: FlowQuery,
  calendar: Calendar,
): DayFlows {
  const days: DayFlows = new Map();
  const kindOf = flowKinds(transfers, currency);
  const isOutside = ({ coin }: Side) => isMoney(coin, currency);
  const ownUnit = unit === 'btc' ? 'BTC' : currency;
  const ownValue = ({ coin, amount, value }: Side) => (coin === ownUnit ? amount : knownValue(value));
  /** What the transaction doesn't say, the day's price does. */
  const marketValue = ({ coin, amount }: Side, day: number) => {
    const quote = prices.quote(coin, day, amount);
    return quote && worthOf(amount, quote);
  };
  const add = ({ timeSeconds }: Transaction, direction: Direction, side: Side, other?: Side) => {
    const day = calendar.dayOf(timeSeconds);
    const value = ownValue(side) ?? (other && ownValue(other)) ?? marketValue(side, day);
    const known = days.has(day) ? days.get(day) : zero;
    const isKnown = known !== undefined && value !== undefined;
    days.set(day, isKnown ? (direction === 'in' ? known + value : known - value) : undefined);
  };
  const isFlow = (transaction: Transaction, side: Side): boolean => {
    const kind = kindOf(transaction);
    if (scope === 'total') return kind === 'fiat' || kind === 'gift';
    if (isOutside(side)) return false;
    return kind === 'gift' || kind === 'unmatched' || isSpent(transaction);
  };

  for (const transaction of transactions) {
    const { buy, sell } = transaction;
    if (buy && sell) {
      if (scope === 'total' || isOutside(buy) === isOutside(sell)) continue;
      if (isOutside(sell)) add(transaction, 'in', sell, buy);
      else add(transaction, 'out', buy, sell);
      continue;
    }
    const side = buy ?? sell;
    if (side && isFlow(transaction, side)) add(transaction, buy ? 'in' : 'out', side);
  }
  return days;
}

function isSpent({ group }: Transaction): boolean {
  return group === 'expense' || group === 'expense not taxable';
}
