// Amounts by replay: every transaction moves what its sides say, whatever its type. Fees are inside the sides already.
import type { Exact } from '../exact';
import { zero } from '../exact';
import type { Transaction } from '../transactions/transaction';

export const placings = ['coin', 'exchange'] as const;
/** Each coin in all, or on each exchange. */
export type Placing = (typeof placings)[number];

export interface Holding {
  /** `''`: in all. */
  readonly exchange: string;
  readonly coin: string;
  amount: Exact;
}

export class AmountSweep {
  private readonly byExchange = new Map<string, Map<string, Holding>>();
  private sorted: Holding[] = [];
  private isSorted = true;
  private next = 0;

  /** `transactions`: sorted by time. */
  constructor(
    private readonly transactions: readonly Transaction[],
    private readonly by: Placing,
  ) {}

  /** With everything before this second. Calls go forward in time. */
  advanceTo(endSeconds: number): this {
    while (this.next < this.transactions.length) {
      const { timeSeconds, exchange, buy, sell } = this.transactions[this.next]!;
      if (timeSeconds >= endSeconds) break;
      const place = this.by === 'exchange' ? exchange : '';
      if (buy) this.holdingOf(place, buy.coin).amount += buy.amount;
      if (sell) this.holdingOf(place, sell.coin).amount -= sell.amount;
      this.next++;
    }
    return this;
  }

  /** By exchange, then coin, by name. What is used up stays, at zero. */
  get all(): readonly Holding[] {
    if (!this.isSorted) {
      this.sorted.sort((a, b) => compare(a.exchange, b.exchange) || compare(a.coin, b.coin));
      this.isSorted = true;
    }
    return this.sorted;
  }

  private holdingOf(exchange: string, coin: string): Holding {
    let coins = this.byExchange.get(exchange);
    if (!coins) {
      coins = new Map();
      this.byExchange.set(exchange, coins);
    }
    let holding = coins.get(coin);
    if (!holding) {
      holding = { exchange, coin, amount: zero };
      coins.set(coin, holding);
      this.sorted.push(holding);
      this.isSorted = false;
    }
    return holding;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
