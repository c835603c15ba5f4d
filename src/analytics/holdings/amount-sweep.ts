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
  /** The exchange of one account. */
  readonly depot: string;
  readonly coin: string;
  amount: Exact;
}

export class AmountSweep {
  private readonly byDepot = new Map<string, Map<string, Holding>>();
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
      const transaction = this.transactions[this.next]!;
      const { timeSeconds, buy, sell } = transaction;
      if (timeSeconds >= endSeconds) break;
      const at = this.by === 'exchange' ? transaction : everywhere;
      if (buy) this.holdingOf(at, buy.coin).amount += buy.amount;
      if (sell) this.holdingOf(at, sell.coin).amount -= sell.amount;
      this.next++;
    }
    return this;
  }

  /** By exchange, then coin, by name; those of several accounts follow one another. What is used up stays, at zero. */
  get all(): readonly Holding[] {
    if (!this.isSorted) {
      this.sorted.sort((a, b) => compare(a.exchange, b.exchange) || compare(a.coin, b.coin));
      this.isSorted = true;
    }
    return this.sorted;
  }

  private holdingOf({ exchange, depot }: Pick<Holding, 'exchange' | 'depot'>, coin: string): Holding {
    let coins = this.byDepot.get(depot);
    if (!coins) {
      coins = new Map();
      this.byDepot.set(depot, coins);
    }
    let holding = coins.get(coin);
    if (!holding) {
      holding = { exchange, depot, coin, amount: zero };
      coins.set(coin, holding);
      this.sorted.push(holding);
      this.isSorted = false;
    }
    return holding;
  }
}

const everywhere = { exchange: '', depot: '' };

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
