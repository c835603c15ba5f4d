// Withdrawals and deposits of coins whose other half is missing. Money comes from outside and goes there.
import { toNumber } from '../exact';
import { flowKinds } from '../transactions/flow-kinds';
import { type Advice, type CheckInput, type Finding, where } from './check';

export function findUnmatched({ transactions, transfers, accountCurrency }: CheckInput): Finding[] {
  const kindOf = flowKinds(transfers, accountCurrency);
  return transactions
    .filter(transaction => kindOf(transaction) === 'unmatched')
    .map(transaction => {
      const { buy, sell } = transaction;
      const { coin, amount } = (buy ?? sell)!;
      const advice: Advice = { code: buy ? 'ADD_WITHDRAWAL' : 'ADD_DEPOSIT' };
      return { ...where(transaction), coin, amount: toNumber(amount), advice };
    });
}
