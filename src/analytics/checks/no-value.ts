// What has no value: it is missing in sums, and what it brought has no cost. Income may be worth 0; that is only noticed.
import { toNumber, zero } from '../exact';
import { flowKinds } from '../transactions/flow-kinds';
import { isMoney } from '../transactions/money';
import { knownValue, type Side, type Transaction, tradeValue } from '../transactions/transaction';
import { type CheckInput, type Finding, where } from './check';

export function findNoValue({ transactions, transfers, accountCurrency }: CheckInput): Finding[] {
  const kindOf = flowKinds(transfers, accountCurrency);
  return transactions.flatMap(transaction => {
    const side =
      kindOf(transaction) === 'fiat'
        ? sideWithoutValue(transaction, accountCurrency)
        : neededSide(transaction, accountCurrency);
    return side ? [finding(transaction, side)] : [];
  });
}

/** The side whose value is needed and isn't there. */
function neededSide(transaction: Transaction, accountCurrency: string): Side | undefined {
  const { group, buy, sell } = transaction;
  const isCoin = (side: Side) => !isMoney(side.coin, accountCurrency);
  switch (group) {
    case 'income':
    case 'income not taxable':
    case 'gift':
    case 'donation':
    case 'fee':
      return sideWithoutValue(transaction, accountCurrency);
    case 'expense':
      return sell && isCoin(sell) ? sideWithoutValue(transaction, accountCurrency) : undefined;
    case 'trade':
      return unvaluedTrade(transaction, accountCurrency);
    case 'swap':
      // Between coins, cost and dates are carried over.
      return buy && sell && isCoin(buy) && isCoin(sell)
        ? undefined
        : unvaluedTrade(transaction, accountCurrency);
    case 'unknown':
      return buy && sell ? unvaluedTrade(transaction, accountCurrency) : undefined;
    default:
      return undefined;
  }
}

function sideWithoutValue({ buy, sell }: Transaction, accountCurrency: string): Side | undefined {
  const side = buy ?? sell;
  return side && side.coin !== accountCurrency && knownValue(side.value) === undefined ? side : undefined;
}

/** One of its coins; a change of money into money needs no value. */
function unvaluedTrade({ buy, sell }: Transaction, accountCurrency: string): Side | undefined {
  if (tradeValue(buy, sell, accountCurrency) !== undefined) return undefined;
  return [sell, buy].find(side => side && !isMoney(side.coin, accountCurrency));
}

function finding(transaction: Transaction, side: Side): Finding {
  const { group } = transaction;
  const found = { ...where(transaction), coin: side.coin, amount: toNumber(side.amount) };
  const isIncome = group === 'income' || group === 'income not taxable' || group === 'gift';
  return isIncome && side === transaction.buy && side.value === zero
    ? { ...found, advice: { code: 'CHECK_VALUE_OF_ZERO' }, severity: 'notice' }
    : { ...found, advice: { code: 'ADD_VALUE' } };
}
