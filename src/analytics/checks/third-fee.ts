// A fee in a coin that the transaction neither brings nor takes, without a row of its own: it is still counted as held.

import { toNumber } from '../exact';
import { doubledFees } from '../transactions/doubled-fees';
import { type CheckInput, type Finding, where } from './check';

export function findThirdFees({ transactions, accountCurrency }: CheckInput): Finding[] {
  const doubled = doubledFees(transactions);
  return transactions.flatMap((transaction): Finding[] => {
    const { buy, sell, fee } = transaction;
    if (!fee || fee.coin === buy?.coin || fee.coin === sell?.coin) return [];
    if (fee.coin === accountCurrency || doubled.has(transaction)) return [];
    const { coin, amount } = fee;
    return [{ ...where(transaction), coin, amount: toNumber(amount), advice: { code: 'ADD_FEE_ROW' } }];
  });
}
