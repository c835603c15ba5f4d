// Coins that arrived before they were sent. The two are taken for one transfer; CoinTracking doesn't carry their cost over.
import { toNumber } from '../exact';
import { isMoney } from '../transactions/money';
import { idBeside } from '../transactions/transaction';
import { type CheckInput, type Finding, where } from './check';

export function findEarlyDeposits({ transfers, transactions, accountCurrency }: CheckInput): Finding[] {
  // The other half may be another account's.
  const own = new Set(transactions);
  return transfers
    .filter(
      ({ withdrawal, deposit }) =>
        own.has(deposit) &&
        deposit.timeSeconds < withdrawal.timeSeconds &&
        !isMoney(deposit.buy!.coin, accountCurrency),
    )
    .map(({ withdrawal, deposit }) => ({
      ...where(deposit),
      coin: deposit.buy!.coin,
      amount: toNumber(deposit.buy!.amount),
      advice: {
        code: 'CORRECT_TIMES',
        withdrawal: idBeside(deposit.account, withdrawal),
        seconds: withdrawal.timeSeconds - deposit.timeSeconds,
      },
    }));
}
