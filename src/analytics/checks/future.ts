// Transactions that haven't happened yet: their date is most likely wrong.
import { toNumber } from '../exact';
import { type CheckInput, type Finding, where } from './check';

export function findFuture({ transactions, nowSeconds }: CheckInput): Finding[] {
  return transactions
    .filter(({ timeSeconds }) => timeSeconds > nowSeconds)
    .map(transaction => {
      const side = transaction.buy ?? transaction.sell;
      return {
        ...where(transaction),
        coin: side?.coin,
        amount: side && toNumber(side.amount),
        advice: { code: 'CORRECT_DATE' },
      };
    });
}
