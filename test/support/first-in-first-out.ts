// The lots of a sandbox account, first in, first out, in one pool and in plain numbers: what simple formulas must show.
import type { AccountData } from '../../src/demo/account/account-data';
import type { Transaction } from '../../src/demo/account/transaction';
import { sideValue } from '../../src/demo/account/transaction-value';

interface OpenLot {
  readonly coin: string;
  amount: number;
  cost: number;
}

export interface PlainSale {
  readonly seconds: number;
  readonly coin: string;
  readonly gain: number;
  /** How much of it nobody has the purchase of. */
  readonly missing: number;
}

const isSale = (type: string) => ['Trade', 'Spend', 'Other Fee'].includes(type);

/** It knows the types of the account `demo`: transfers leave lots where they are, gifts and losses take them without a gain. */
export function firstInFirstOut(data: AccountData): {
  readonly sales: PlainSale[];
  readonly open: OpenLot[];
} {
  const lots: OpenLot[] = [];
  const sales: PlainSale[] = [];
  const isMoney = (coin: string) => data.prices.kindOf(coin) === 'currency';
  const take = (coin: string, amount: number): { cost: number; missing: number } => {
    let [rest, cost] = [amount, 0];
    for (const lot of lots.filter(one => one.coin === coin)) {
      const used = Math.min(rest, lot.amount);
      const part = lot.amount === 0 ? 0 : (lot.cost * used) / lot.amount;
      lot.amount -= used;
      lot.cost -= part;
      rest -= used;
      cost += part;
    }
    return { cost, missing: rest > 1e-9 ? rest : 0 };
  };
  const worthOf = (row: Transaction): number => {
    const { buy, sell } = row;
    if (sell && isMoney(sell.coin)) return sell.amount;
    if (buy && isMoney(buy.coin)) return buy.amount;
    return sideValue(data, row, sell ?? buy, 'best');
  };
  for (const row of data.transactions) {
    const { type, seconds, buy, sell } = row;
    if (type === 'Deposit' || type === 'Withdrawal') continue;
    const value = worthOf(row);
    if (sell && !isMoney(sell.coin)) {
      const { cost, missing } = take(sell.coin, sell.amount);
      if (isSale(type)) sales.push({ seconds, coin: sell.coin, gain: value - cost, missing });
    }
    if (buy && !isMoney(buy.coin)) lots.push({ coin: buy.coin, amount: buy.amount, cost: value });
  }
  return { sales, open: lots.filter(({ amount }) => amount > 1e-9) };
}
