// One line of the made-up Trade List, as numbers.

export interface Side {
  readonly amount: number;
  readonly coin: string;
}

export interface Transaction {
  /** CoinTracking's own number, in the order of importing, so not in the order of time. */
  readonly id: number;
  readonly seconds: number;
  readonly type: string;
  readonly buy?: Side;
  readonly sell?: Side;
  /** Inside the amounts already, as in CoinTracking. */
  readonly fee?: Side;
  readonly exchange: string;
  readonly group: string;
  readonly comment: string;
  readonly importedFrom: string;
  readonly importedSeconds: number;
  readonly tradeId: string;
}

/** The transaction's signed effect on the balances. */
export function movementsOf({ buy, sell }: Pick<Transaction, 'buy' | 'sell'>): Side[] {
  const movements: Side[] = [];
  if (buy) movements.push(buy);
  if (sell) movements.push({ coin: sell.coin, amount: -sell.amount });
  return movements;
}

export function isAccountMovement(transaction: Transaction): boolean {
  return transaction.type === 'Deposit' || transaction.type === 'Withdrawal';
}
