// What sums of transactions are made from.
import type { Table } from '../../core/tables/table';
import type { Calendar } from '../calendar';
import { accountCurrencyOf } from './account-currency';
import { type Transaction, transactionsOf } from './transaction';
import { pairTransfers, type Transfer } from './transfers';

export interface AccountTransactions {
  /** With values in the account's currency and in BTC. */
  readonly table: Table;
  /** Of this table, sorted by time, then id; their values in the account's currency. */
  readonly transactions: readonly Transaction[];
  readonly transfers: readonly Transfer[];
  readonly accountCurrency: string;
  readonly calendar: Calendar;
}

/** `trades`: all of getTrades, with prices. */
export function accountTransactionsOf(trades: Table, calendar: Calendar): AccountTransactions {
  const transactions = transactionsOf(trades);
  return {
    table: trades,
    transactions,
    transfers: pairTransfers(transactions),
    accountCurrency: accountCurrencyOf(trades),
    calendar,
  };
}
