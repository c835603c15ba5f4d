// What several accounts hold, as one: balances, gains and balances by group.
import { groupTotal } from '../../core/tables/grouped-balance';
import { allRows, findColumn, type Table, takeRows } from '../../core/tables/table';
import type { AccountTable } from './account-table';
import { agreedCurrency, commonCurrency } from './agreed-currency';
import { joinRows } from './join-rows';

/** Of getBalance, or of getGains in the accounts' currency. Throws CURRENCIES_DIFFER. */
export function joinCoins(tables: readonly AccountTable[]): Table {
  return joinRows(tables, ['coin'], currencyOf(tables));
}

/** Of getGains, all values in BTC. */
export function joinCoinsInBtc(tables: readonly AccountTable[]): Table {
  return joinRows(tables, ['coin'], commonCurrency(tables.map(({ table }) => table.currency)));
}

/** Of getGroupedBalance: each group's coins together, its own sum behind them. Throws CURRENCIES_DIFFER. */
export function joinGroups(tables: readonly AccountTable[]): Table {
  const joined = joinRows(tables, ['name', 'coin'], currencyOf(tables));
  if (tables.length === 1) return joined;
  const [names, coins] = ['name', 'coin'].map(column => findColumn(joined, column)!.values);
  const places = new Map([...new Set(names)].map((name, place) => [name, place]));
  const placeOf = (row: number) => places.get(names![row]!)!;
  const isSum = (row: number) => Number(coins![row] === groupTotal);
  const rows = allRows(joined).sort((a, b) => placeOf(a) - placeOf(b) || isSum(a) - isSum(b) || a - b);
  return takeRows(joined, rows);
}

function currencyOf(tables: readonly AccountTable[]): string {
  return agreedCurrency(tables.map(({ account, table }) => ({ account, currency: table.currency })));
}
