// What is held at the end of a day, or of each of many days: one sweep over the transactions, however many days are asked for.
import type { Calendar } from '../calendar';
import { type Exact, toNumber, toRoundedNumber, zero } from '../exact';
import type { ReplayOptions } from '../lots/replay';
import { type Prices, priceOf, worthOf } from '../prices/prices';
import type { Transaction } from '../transactions/transaction';
import { AmountSweep, type Holding, type Placing } from './amount-sweep';
import { HoldingCosts } from './holding-costs';

export interface HoldingRow {
  readonly day: number;
  /** `''`: on all. */
  readonly exchange: string;
  readonly coin: string;
  readonly amount: number;
  /** Amount × price. `undefined`: no price is known. */
  readonly value: number | undefined;
  /** `undefined`: not asked for, money, or a lot without a value. */
  readonly cost: number | undefined;
  readonly price: number | undefined;
}

export interface HoldingsQuery {
  readonly by: Placing;
  /** What the open lots are made by, where costs are asked for. */
  readonly costs?: ReplayOptions;
  /** Only these coins. */
  readonly coins?: ReadonlySet<string>;
}

/** By day, exchange and coin; nothing that is zero. `days`: in any order. */
export function holdingsOn(
  days: readonly number[],
  transactions: readonly Transaction[],
  prices: Prices,
  { by, costs: lots, coins }: HoldingsQuery,
  calendar: Calendar,
): HoldingRow[] {
  const sweep = new AmountSweep(transactions, by);
  const costs = lots && new HoldingCosts(transactions, by, lots);
  return inOrder(days).flatMap(day => {
    const endSeconds = calendar.startOf(day + 1);
    costs?.advanceTo(endSeconds);
    const held = sweep
      .advanceTo(endSeconds)
      .all.filter(({ amount, coin }) => amount !== zero && (!coins || coins.has(coin)));
    const heldCosts = costs?.of(held);
    return withoutAccounts(held.map((holding, i) => ({ ...holding, cost: heldCosts?.[i] }))).map(holding =>
      rowOf(day, holding, prices),
    );
  });
}

interface CostedHolding extends Holding {
  readonly cost: Exact | undefined;
}

/** An exchange at which several accounts hold the coin is one row. */
function withoutAccounts(held: readonly CostedHolding[]): readonly CostedHolding[] {
  const rows: CostedHolding[] = [];
  for (const holding of held) {
    const last = rows[rows.length - 1];
    if (last?.coin !== holding.coin || last.exchange !== holding.exchange) rows.push(holding);
    else rows[rows.length - 1] = bothOf(last, holding);
  }
  return rows.filter(({ amount }) => amount !== zero);
}

function bothOf(a: CostedHolding, b: CostedHolding): CostedHolding {
  const cost = a.cost === undefined || b.cost === undefined ? undefined : a.cost + b.cost;
  return { ...a, amount: a.amount + b.amount, cost };
}

function rowOf(day: number, { exchange, coin, amount, cost }: CostedHolding, prices: Prices): HoldingRow {
  const quote = prices.quote(coin, day, amount);
  return {
    day,
    exchange,
    coin,
    amount: toNumber(amount),
    value: quote && toRoundedNumber(worthOf(amount, quote)),
    cost: cost === undefined ? undefined : toRoundedNumber(cost),
    price: quote && toRoundedNumber(priceOf(quote)),
  };
}

export function inOrder(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
