// Which transactions bring something from outside or take it there, and of what kind that is.
import { isMoney } from './money';
import type { Transaction } from './transaction';
import type { Transfer } from './transfers';

export type FlowKind = 'fiat' | 'gift' | 'unmatched' | 'unknown';

/** What kind of flow a transaction is; `undefined`: none. */
export function flowKinds(
  transfers: readonly Transfer[],
  accountCurrency: string,
): (transaction: Transaction) => FlowKind | undefined {
  const paired = new Set<Transaction>();
  for (const { withdrawal, deposit } of transfers) paired.add(withdrawal).add(deposit);
  return transaction => {
    const { group, buy, sell } = transaction;
    const side = buy ?? sell;
    if (!side) return undefined;
    if (group === 'gift' || group === 'donation') return 'gift';
    if (group === 'unknown') return 'unknown';
    if (group !== 'transfer' || paired.has(transaction)) return undefined;
    return isMoney(side.coin, accountCurrency) ? 'fiat' : 'unmatched';
  };
}
