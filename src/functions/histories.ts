// The histories of all coins of an account: prices of other days. Which coins there are, only the transactions say, so they are
// read in the second stage. Always of all coins: one call brings them, and together they tell what their points stand for.
import { accountCurrencyOf } from '../analytics/transactions/account-currency';
import type { TableRead } from '../core/cache/table-read';
import { type Dataset, dataset } from '../core/dataset';
import { findColumn, type Table } from '../core/tables/table';
import { type Derived, derived } from './define/reads';
import { tradesOf } from './define/trades';

/** A small table of its own, so that a cell with a warm answer doesn't unpack the transactions. */
export function coinsOf(account: string): Derived {
  return derived('coins', {
    from: { trades: tradesOf(account) },
    make: ({ trades }) => {
      const currency = accountCurrencyOf(trades);
      const names = new Set(
        ['buy_currency', 'sell_currency'].flatMap(name => findColumn(trades, name)?.values ?? []),
      );
      const values = [...names].filter(name => typeof name === 'string' && name !== currency).sort();
      return {
        currency,
        rowCount: values.length,
        columns: [{ name: 'coin', type: 'text', values }],
        totals: {},
      };
    },
  });
}

/** `coins`: of `coinsOf`. `btc`: what the account's currency is worth in BTC, BTC's history tells. */
export function historiesOf(coins: Table, account: string, btc: boolean | undefined): TableRead[] {
  const names = new Set(findColumn(coins, 'coin')!.values.map(String));
  if (btc) names.add('BTC');
  return [...names].map(currency => ({
    dataset: dataset(account, 'getHistoricalCurrency', { currency }),
    mayBeUnknown: true,
    isOfMany: true,
  }));
}

/** What tables with prices of any day are made from, beside the transactions. */
export function pricesOf(account: string): Dataset[] {
  return [dataset(account, 'getBalance', {}), dataset(account, 'getHistoricalCurrency', {})];
}
