// getGains: cost, value and realized gains per coin and commodity, including sold-out coins.

import type { AccountData } from '../account/account-data';
import { holdingsAfter } from '../account/holdings';
import { accountingMethods, TaxLots } from '../account/tax-lots';
import { isAccountMovement, type Transaction } from '../account/transaction';
import { sideValue } from '../account/transaction-value';
import { Valuation } from '../account/valuation';
import type { Members } from './members';
import { eight } from './number-text';
import type { Parameters } from './parameters';
import { provisional } from './provisional';

export function* getGains(account: AccountData, parameters: Parameters, nowMillis: number): Members {
  const { accountingMethodParameter, defaults } = provisional.gains;
  const accounting = parameters.oneOf(accountingMethodParameter, accountingMethods, defaults.accounting);
  const rule = parameters.oneOf('price', ['best', 'transaction', 'counterpart'], defaults.price);
  const costbasis = parameters.oneOf('costbasis', ['unsold', 'all'], defaults.costbasis);
  const excludesMovements = parameters.flag('exclude_dep_with', true);
  const inBtc = parameters.flag('btc');

  const transactions = account.transactions.filter(row => !excludesMovements || !isAccountMovement(row));
  const lotsByCoin = new Map<string, TaxLots>();
  for (const transaction of transactions) keepLots(transaction);
  const valuation = new Valuation(account, nowMillis);

  yield ['account_currency', account.currency];
  yield ['gains', rows()];

  function keepLots(transaction: Transaction): void {
    const { buy, sell } = transaction;
    const worth = (side: typeof buy) => moneyAt(transaction, sideValue(account, transaction, side, rule));
    if (buy) lotsOf(buy.coin).acquire(buy.amount, worth(buy));
    if (sell) lotsOf(sell.coin).dispose(sell.amount, worth(sell));
  }

  function moneyAt(transaction: Transaction, value: number): number {
    return inBtc ? value / account.prices.priceOf('BTC', transaction.seconds * 1000) : value;
  }

  function lotsOf(coin: string): TaxLots {
    const lots = lotsByCoin.get(coin) ?? new TaxLots(accounting);
    lotsByCoin.set(coin, lots);
    return lots;
  }

  function* rows(): Members {
    for (const [coin, amount] of holdingsAfter(transactions)) {
      if (valuation.kind(coin) !== 'currency') yield [coin, gainsRow(coin, amount, lotsOf(coin))];
    }
  }

  function* gainsRow(coin: string, amount: number, lots: TaxLots): Members {
    const price = inBtc ? valuation.inBtc(valuation.price(coin)) : valuation.price(coin);
    const cost = costbasis === 'unsold' ? lots.unsoldCost() : lots.averageUnitCost() * Math.max(amount, 0);
    yield ['coin', coin];
    yield ['amount', eight(amount)];
    yield ['cost', eight(cost)];
    yield ['cost_per_unit', eight(amount > 0 ? cost / amount : 0)];
    yield ['current_value', eight(amount * price)];
    yield ['current_price', eight(price)];
    yield [provisional.gains.unrealized, eight(amount * price - cost)];
    yield [provisional.gains.realized, eight(lots.realizedGain)];
  }
}
