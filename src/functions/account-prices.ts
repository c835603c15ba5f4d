// The transactions and prices of an account, or of all of them, made from their tables for the arithmetic.
import type { AccountTable } from '../analytics/accounts/account-table';
import { type Calendar, calendarOf } from '../analytics/calendar';
import { coinPointsOf } from '../analytics/prices/coin-points';
import { agreedDayEnd, readPoints } from '../analytics/prices/point-reading';
import { AccountPoints, JointPoints, type Points } from '../analytics/prices/points';
import { Prices } from '../analytics/prices/prices';
import { accountCurrencyOf } from '../analytics/transactions/account-currency';
import { type Transaction, transactionsOf, type ValueUnit } from '../analytics/transactions/transaction';
import type { MadeAt } from '../core/cache/derived-read';
import type { Table } from '../core/tables/table';

export interface AccountTables {
  readonly trades: Table;
  readonly balance?: Table;
  readonly histories?: readonly AccountTable[];
}

export interface PricedAccount {
  readonly transactions: readonly Transaction[];
  readonly prices: Prices;
  /** The account's. */
  readonly currency: string;
  /** As headers call it. */
  readonly shownIn: string;
  readonly unit: ValueUnit;
  readonly calendar: Calendar;
  readonly today: number;
}

export function pricedAccount(
  { trades, balance, histories = [] }: AccountTables,
  at: MadeAt,
  btc: boolean | undefined,
): PricedAccount {
  const unit = btc ? 'btc' : 'currency';
  const calendar = calendarOf(at.zone);
  const currency = accountCurrencyOf(trades) || (balance?.currency ?? '');
  const today = calendar.dayOf(at.nowSeconds);
  const transactions = transactionsOf(trades, unit);
  const points = pointsOf(histories, transactions);
  const prices = new Prices({ points, balance, today, calendar, unit, currency });
  return { transactions, prices, currency, shownIn: btc ? 'BTC' : currency, unit, calendar, today };
}

/** Each account's points are read against its own transactions. */
function pointsOf(histories: readonly AccountTable[], transactions: readonly Transaction[]): Points {
  const accounts = [...new Set(histories.map(({ account }) => account))].map(name => {
    const tables = histories.filter(({ account }) => account === name).map(({ table }) => table);
    const own = transactions.filter(({ account }) => account === '' || account === name);
    const points = coinPointsOf(tables);
    return { points, reading: readPoints(points, own) };
  });
  const standsFor = agreedDayEnd(accounts.map(({ reading }) => reading));
  const own = accounts.map(({ points }) => new AccountPoints(points, standsFor));
  return own.length === 1 ? own[0]! : new JointPoints(own);
}
