// What sums of transactions are made from.
import type { Table } from '../../core/tables/table';
import type { Calendar } from '../calendar';
import type { Transaction } from './transaction';
import type { Transfer } from './transfers';

export interface AccountTransactions {
  /** With values in the account's currency and in BTC. */
  readonly table: Table;
  /** Of this table, sorted by time, then id; their values in the account's currency. */
  readonly transactions: readonly Transaction[];
  readonly transfers: readonly Transfer[];
  readonly accountCurrency: string;
  readonly calendar: Calendar;
}
