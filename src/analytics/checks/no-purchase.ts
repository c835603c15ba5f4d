// Sales of more than was ever bought: the missing part costs 0, so its gain is too high.
import { toNumber, zero } from '../exact';
import { type CheckInput, type Finding, where } from './check';

export function findNoPurchase({ disposals }: CheckInput): Finding[] {
  return disposals
    .filter(({ isSale, taken }) => isSale && taken.missing > zero)
    .map(({ transaction, coin, taken }) => ({
      ...where(transaction),
      coin,
      amount: toNumber(taken.missing),
      advice: { code: 'ADD_PURCHASE' },
    }));
}
