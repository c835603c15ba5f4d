// What an account holds: per coin in total, and how it grew over time.

import type { AccountData } from './account-data';
import { addAmounts } from './rounding';
import { movementsOf, type Transaction } from './transaction';

/** Balances per coin after the given transactions, in alphabetical order. Sold-out coins stay, at zero. */
export function holdingsAfter(transactions: Iterable<Transaction>): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const transaction of transactions) {
    for (const { coin, amount } of movementsOf(transaction)) {
      amounts.set(coin, addAmounts(amounts.get(coin) ?? 0, amount));
    }
  }
  return new Map([...amounts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One coin's balance over time. Calls must be in ascending order of time. */
export class BalanceLine {
  readonly seconds: number[] = [];
  readonly amounts: number[] = [];
  private position = 0;

  add(seconds: number, amount: number): void {
    this.seconds.push(seconds);
    this.amounts.push(addAmounts(this.amounts[this.amounts.length - 1] ?? 0, amount));
  }

  rewind(): this {
    this.position = 0;
    return this;
  }

  amountAt(seconds: number): number {
    while (this.position < this.seconds.length && this.seconds[this.position]! <= seconds) this.position++;
    return this.position === 0 ? 0 : this.amounts[this.position - 1]!;
  }
}

const linesByAccount = new WeakMap<AccountData, Map<string, BalanceLine>>();

export function balanceLines(account: AccountData): Map<string, BalanceLine> {
  const known = linesByAccount.get(account);
  if (known) return known;
  const lines = new Map<string, BalanceLine>();
  for (const transaction of account.transactions) {
    for (const { coin, amount } of movementsOf(transaction)) {
      const line = lines.get(coin) ?? new BalanceLine();
      lines.set(coin, line);
      line.add(transaction.seconds, amount);
    }
  }
  const sorted = new Map([...lines].sort(([a], [b]) => (a < b ? -1 : 1)));
  linesByAccount.set(account, sorted);
  return sorted;
}
