// The transactions of several accounts as one stream: in order of time, those of one second account by account. A column says
// whose each is, because ids are unique only within an account.
import { lazyColumn } from '../../core/tables/lazy-column';
import { findColumn, type Table } from '../../core/tables/table';
import { accountCurrencyOf } from '../transactions/account-currency';
import type { AccountTable } from './account-table';
import { agreedCurrency, commonCurrency } from './agreed-currency';
import { columnsIn } from './join-rows';

/** For the arithmetic, which adds their values up. Throws CURRENCIES_DIFFER. */
export function joinTrades(tables: readonly AccountTable[]): Table {
  const currencies = tables.map(({ account, table }) => ({ account, currency: accountCurrencyOf(table) }));
  return inTime(tables, agreedCurrency(currencies));
}

/** To be shown, row by row. */
export function joinInTime(tables: readonly AccountTable[]): Table {
  return inTime(tables, commonCurrency(tables.map(({ table }) => table.currency)));
}

/** `tables`: each in order of time. */
function inTime(tables: readonly AccountTable[], currency: string): Table {
  const own = tables.map(({ table }) => table);
  const places = placesInTime(own);
  const columns = columnsIn(own).map(({ name, type }) =>
    lazyColumn({ name, type }, () => {
      const values = own.map(table => findColumn(table, name)?.values ?? []);
      return places.map(({ table, row }) => values[table]![row] ?? null);
    }),
  );
  const account = lazyColumn({ name: 'account', type: 'text' }, () =>
    places.map(({ table }) => tables[table]!.account),
  );
  return { currency, rowCount: places.length, columns: [account, ...columns], totals: {} };
}

function placesInTime(tables: readonly Table[]): { readonly table: number; readonly row: number }[] {
  const places = tables.flatMap(({ rowCount }, table) =>
    Array.from({ length: rowCount }, (_, row) => ({ table, row })),
  );
  if (tables.length === 1) return places;
  const times = tables.map(table => findColumn(table, 'time')?.values ?? []);
  const secondsOf = ({ table, row }: { table: number; row: number }) => Number(times[table]![row] ?? 0) || 0;
  // A stable sort: accounts and their rows stay in their order.
  return places.sort((a, b) => secondsOf(a) - secondsOf(b));
}
