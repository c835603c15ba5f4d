// Which transactions bring money into what is measured or take it out. All others (income, fees, losses) are gain or loss.
import type { Calendar } from '../calendar';
import { type Exact, zero } from '../exact';
import { isMoney } from '../money';
import { type Prices, worthOf } from '../prices/prices';
import { knownValue, type Side, type Transaction, type ValueUnit } from '../transaction';
import type { Transfer } from '../transfers';

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
  query: FlowQuery,
  calendar: Calendar,
): DayFlows {
  const { scope, unit, currency } = query;
  const days: DayFlows = new Map();
  const paired = new Set(transfers.flatMap(pair => [pair.withdrawal, pair.deposit]));
  const isOutside = ({ coin }: Side) => isMoney(coin, currency);

  const add = ({ timeSeconds }: Transaction, direction: Direction, side: Side, other?: Side) => {
    const day = calendar.dayOf(timeSeconds);
    const value = ownValue(side) ?? (other && ownValue(other)) ?? marketValue(side, day);
    const known = days.has(day) ? days.get(day) : zero;
    const isKnown = known !== undefined && value !== undefined;
    days.set(day, isKnown ? (direction === 'in' ? known + value : known - value) : undefined);
  };
  const ownValue = ({ coin, amount, value }: Side) =>
    unit === 'currency' && coin === currency ? amount : knownValue(value);
  /** What the transaction doesn't say, the day's price does. */
  const marketValue = ({ coin, amount }: Side, day: number) => {
    const quote = prices.quote(coin, day, amount);
    return quote && worthOf(amount, quote);
  };

  for (const transaction of transactions) {
    const { buy, sell, group } = transaction;
    if (buy && sell) {
      if (scope === 'total' || isOutside(buy) === isOutside(sell)) continue;
      if (isOutside(sell)) add(transaction, 'in', sell, buy);
      else add(transaction, 'out', buy, sell);
      continue;
    }
    const side = buy ?? sell;
    if (!side || (scope === 'coins' && isOutside(side))) continue;
    if (isFlow(group, scope, isOutside(side), paired.has(transaction)))
      add(transaction, buy ? 'in' : 'out', side);
  }
  return days;
}

function isFlow(
  group: Transaction['group'],
  scope: PerformanceScope,
  isMoneySide: boolean,
  isPaired: boolean,
): boolean {
  switch (group) {
    case 'gift':
    case 'donation':
      return true;
    case 'transfer':
      return !isPaired && (scope === 'coins' || isMoneySide);
    case 'expense':
    case 'expense not taxable':
      return scope === 'coins';
    default:
      return false;
  }
}
