// Fees that CoinTracking has twice: in the fee column of a transaction, and as a row of their own in the same second with
// the same coin and amount, in the same account. Each row stands for one fee; of several it is the one on its own exchange, then the lowest id.
import type { Side, Transaction } from './transaction';

/** The transactions whose fee column has a row of its own. */
export function doubledFees(transactions: readonly Transaction[]): ReadonlySet<Transaction> {
  const rowsOf = new Map<number, Transaction[]>();
  for (const one of transactions) {
    if (one.group !== 'fee' || !one.sell) continue;
    const known = rowsOf.get(one.timeSeconds);
    if (known) known.push(one);
    else rowsOf.set(one.timeSeconds, [one]);
  }
  const candidates = transactions.filter(one => one.fee && rowsOf.has(one.timeSeconds));
  const doubled = new Set<Transaction>();
  for (const isAnyExchange of [false, true]) {
    for (const one of candidates) {
      if (doubled.has(one)) continue;
      const rows = rowsOf.get(one.timeSeconds)!;
      const at = rows.findIndex(
        row =>
          row.account === one.account &&
          isSame(row.sell!, one.fee!) &&
          (isAnyExchange || row.exchange === one.exchange),
      );
      if (at < 0) continue;
      rows.splice(at, 1);
      doubled.add(one);
    }
  }
  return doubled;
}

function isSame(a: Omit<Side, 'value'>, b: Omit<Side, 'value'>): boolean {
  return a.coin === b.coin && a.amount === b.amount;
}
