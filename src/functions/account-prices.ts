// An account's transactions and prices, made from its tables for the arithmetic.
import { type Calendar, calendarOf } from '../analytics/calendar';
import { coinPointsOf } from '../analytics/prices/coin-points';
import { readPoints } from '../analytics/prices/point-reading';
import { Prices } from '../analytics/prices/prices';
import { accountCurrencyOf } from '../analytics/transactions/account-currency';
import { type Transaction, transactionsOf, type ValueUnit } from '../analytics/transactions/transaction';
import type { MadeAt } from '../core/cache/derived-read';
import type { Table } from '../core/tables/table';

export interface AccountTables {
  readonly trades: Table;
  readonly balance?: Table;
  readonly histories?: readonly Table[];
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
  const points = coinPointsOf(histories);
  const { standsFor } = readPoints(points, transactions);
  const prices = new Prices({ points, standsFor, balance, today, calendar, unit, currency });
  return { transactions, prices, currency, shownIn: btc ? 'BTC' : currency, unit, calendar, today };
}
