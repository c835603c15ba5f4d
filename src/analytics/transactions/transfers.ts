// Which withdrawal and which deposit are one transfer: the same currency on another exchange or in another account, a deposit of
// 95 to 100 % of the withdrawal, from 24 hours before it to 48 hours after. CoinTracking's search for missing transactions has the same bounds.
import { type Exact, zero } from '../exact';
import { compareIds, type Transaction } from './transaction';

const earliestSeconds = -24 * 3600;
const latestSeconds = 48 * 3600;
const least = BigInt(95);
const hundred = BigInt(100);

export interface Transfer {
  readonly withdrawal: Transaction;
  readonly deposit: Transaction;
}

interface Candidate extends Transfer {
  readonly lost: Exact;
  readonly apartSeconds: number;
}

/** One to one: the smallest difference of amounts first, then of times, then the lower id. */
export function pairTransfers(transactions: readonly Transaction[]): Transfer[] {
  const taken = new Set<Transaction>();
  return candidatesOf(transactions)
    .sort(closestFirst)
    .filter(({ withdrawal, deposit }) => {
      if (taken.has(withdrawal) || taken.has(deposit)) return false;
      taken.add(withdrawal).add(deposit);
      return true;
    });
}

function candidatesOf(transactions: readonly Transaction[]): Candidate[] {
  const depositsOf = new Map<string, Transaction[]>();
  for (const one of transactions) {
    if (one.group !== 'transfer' || !one.buy) continue;
    const known = depositsOf.get(one.buy.coin);
    if (known) known.push(one);
    else depositsOf.set(one.buy.coin, [one]);
  }
  return transactions.flatMap(withdrawal => {
    if (withdrawal.group !== 'transfer' || !withdrawal.sell) return [];
    const deposits = depositsOf.get(withdrawal.sell.coin) ?? [];
    const found: Candidate[] = [];
    const { timeSeconds } = withdrawal;
    for (let at = firstFrom(deposits, timeSeconds + earliestSeconds); at < deposits.length; at++) {
      const deposit = deposits[at]!;
      if (deposit.timeSeconds > timeSeconds + latestSeconds) break;
      const lost = withdrawal.sell.amount - deposit.buy!.amount;
      const isPart = lost >= zero && deposit.buy!.amount * hundred >= withdrawal.sell.amount * least;
      if (!isPart || deposit.depot === withdrawal.depot) continue;
      found.push({ withdrawal, deposit, lost, apartSeconds: Math.abs(deposit.timeSeconds - timeSeconds) });
    }
    return found;
  });
}

function closestFirst(a: Candidate, b: Candidate): number {
  if (a.lost !== b.lost) return a.lost < b.lost ? -1 : 1;
  return (
    a.apartSeconds - b.apartSeconds ||
    compareIds(a.withdrawal.id, b.withdrawal.id) ||
    compareIds(a.deposit.id, b.deposit.id) ||
    // Two accounts may have the same ids.
    a.withdrawal.row - b.withdrawal.row ||
    a.deposit.row - b.deposit.row
  );
}

/** Transactions are sorted by time. */
function firstFrom(transactions: readonly Transaction[], seconds: number): number {
  let [from, to] = [0, transactions.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (transactions[middle]!.timeSeconds < seconds) from = middle + 1;
    else to = middle;
  }
  return from;
}
