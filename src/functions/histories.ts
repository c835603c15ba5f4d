// The histories of all coins of an account, or of each account: prices of other days. Which coins there are, only the transactions
// say, so they are read in the second stage. Always of all coins: one call brings them, and together they tell what their points
// stand for.
import { accountCurrencyOf } from '../analytics/transactions/account-currency';
import type { TableRead } from '../core/cache/table-read';
import { type Dataset, dataset } from '../core/dataset';
import { findColumn, type Table } from '../core/tables/table';
import { type Derived, derived, isEveryAccount, perAccount, type ReadPerAccount } from './define/reads';
import { tradesOf } from './define/trades';

/** A small table of its own, so that a cell with a warm answer doesn't unpack the transactions. */
export function coinsOf(account: string): Derived {
  return derived('coins', { from: { trades: tradesOf(account) }, make: ({ trades }) => coinTable(trades) });
}

/** Of all accounts it says which account has each coin. */
function coinTable(trades: Table): Table {
  const currency = accountCurrencyOf(trades);
  const accounts = findColumn(trades, 'account')?.values;
  const coinsOf = new Map<string, Set<string>>();
  for (const column of ['buy_currency', 'sell_currency']) {
    for (const [row, coin] of (findColumn(trades, column)?.values ?? []).entries()) {
      if (typeof coin !== 'string' || coin === currency) continue;
      const account = String(accounts?.[row] ?? '');
      const coins = coinsOf.get(account) ?? new Set();
      coinsOf.set(account, coins.add(coin));
    }
  }
  const rows = [...coinsOf].flatMap(([account, coins]) => [...coins].sort().map(coin => ({ account, coin })));
  const column = (name: 'account' | 'coin') => ({
    name,
    type: 'text' as const,
    values: rows.map(row => row[name]),
  });
  return {
    currency,
    rowCount: rows.length,
    columns: [...(accounts ? [column('account')] : []), column('coin')],
    totals: {},
  };
}

/** The end of each coin's history, for what looks at them only where they are cached. `trades`: of this account alone. */
export function lastPointsOf(trades: Table, account: string): TableRead[] {
  return findColumn(coinTable(trades), 'coin')!.values.map(coin => ({
    dataset: dataset(account, 'getHistoricalCurrency', { currency: String(coin) }),
    rows: { last: 5 },
  }));
}

/** `coins`: of `coinsOf`. `btc`: what the account's currency is worth in BTC, BTC's history tells. */
export function historiesOf(coins: Table, account: string, btc: boolean | undefined): ReadPerAccount[] {
  const accounts = findColumn(coins, 'account')?.values;
  const wanted = new Map<string, Set<string>>();
  for (const [row, coin] of findColumn(coins, 'coin')!.values.entries()) {
    const owner = accounts ? String(accounts[row]) : account;
    const names = wanted.get(owner) ?? new Set(btc ? ['BTC'] : []);
    wanted.set(owner, names.add(String(coin)));
  }
  return [...wanted].flatMap(([owner, names]) =>
    [...names].map(currency =>
      perAccount({
        dataset: dataset(owner, 'getHistoricalCurrency', { currency }),
        mayBeUnknown: true,
        isOfMany: true,
        isAmongAccounts: isEveryAccount(account),
      }),
    ),
  );
}

/** What tables with prices of any day are made from, beside the transactions. */
export function pricesOf(account: string): Dataset[] {
  return [dataset(account, 'getBalance', {}), dataset(account, 'getHistoricalCurrency', {})];
}
