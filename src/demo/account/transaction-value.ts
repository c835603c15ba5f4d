// What a side of a transaction was worth in the account currency when it happened.

import type { AccountData } from './account-data';
import type { Side, Transaction } from './transaction';

/**
 * `transaction`: the coin's own price at that time. `counterpart`: the value of what was given for it.
 * `best`: the counterpart if it is a currency, since its value is exact; otherwise the coin's own price.
 */
export type PriceRule = 'best' | 'transaction' | 'counterpart';

export function sideValue(
  account: AccountData,
  transaction: Transaction,
  side: Side | undefined,
  rule: PriceRule,
): number {
  if (!side) return 0;
  const { prices } = account;
  const counterpart =
    side === transaction.buy ? transaction.sell : side === transaction.sell ? transaction.buy : undefined;
  const useCounterpart =
    counterpart !== undefined &&
    (rule === 'counterpart' || (rule === 'best' && prices.kindOf(counterpart.coin) === 'currency'));
  const worth = useCounterpart ? counterpart : side;
  return worth.amount * prices.priceOf(worth.coin, transaction.seconds * 1000);
}
