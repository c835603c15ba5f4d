// Coins that arrived before they were sent. The two are taken for one transfer; CoinTracking doesn't carry their cost over.
import { toNumber } from '../exact';
import { isMoney } from '../transactions/money';
import { type CheckInput, type Finding, where } from './check';

export function findEarlyDeposits({ transfers, accountCurrency }: CheckInput): Finding[] {
  return transfers
    .filter(
      ({ withdrawal, deposit }) =>
        deposit.timeSeconds < withdrawal.timeSeconds && !isMoney(deposit.buy!.coin, accountCurrency),
    )
    .map(({ withdrawal, deposit }) => ({
      ...where(deposit),
      coin: deposit.buy!.coin,
      amount: toNumber(deposit.buy!.amount),
      advice: {
        code: 'CORRECT_TIMES',
        withdrawal: withdrawal.id,
        seconds: withdrawal.timeSeconds - deposit.timeSeconds,
      },
    }));
}
