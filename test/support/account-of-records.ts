// The product's view of a made-up list of transactions.

import type { Calendar } from '../../src/analytics/calendar';
import type { AccountTransactions } from '../../src/analytics/transactions/account-transactions';
import { transactionsOf } from '../../src/analytics/transactions/transaction';
import { pairTransfers } from '../../src/analytics/transactions/transfers';
import { tradesTable } from '../../src/core/tables/transactions';
import { tradesAnswer } from './account-answers';
import { calendarOf } from './calendar';
import type { TradeRecord } from './clean-account';

export function accountOf(
  records: readonly TradeRecord[],
  accountCurrency = 'EUR',
  calendar: Calendar = calendarOf('Europe/Berlin'),
): AccountTransactions {
  const table = tradesTable(tradesAnswer(records, accountCurrency), { trade_prices: 1 });
  const transactions = transactionsOf(table);
  return {
    table,
    transactions,
    transfers: pairTransfers(transactions),
    accountCurrency,
    calendar,
  };
}

const units = (amount: number) => Math.round(amount * 1e8);

/** `side('BTC', 0.5, 15_000)`: worth that much in EUR, and a 30,000th of it in BTC. */
export function side(coin: string, amount: number, value?: number) {
  const valueBtc = value === undefined ? undefined : units(value / 30_000);
  return { coin, units: units(amount), value: value === undefined ? undefined : units(value), valueBtc };
}

export function fee(coin: string, amount: number) {
  return { coin, units: units(amount) };
}

let lastId = 0;

/** `record('2025-03-01', 'Staking', { buy: … })`. */
export function record(time: string, type: string, rest: Partial<TradeRecord>): TradeRecord {
  const text = time.includes('T') ? time : `${time}T12:00:00Z`;
  return { id: String(++lastId), seconds: Date.parse(text) / 1000, type, exchange: 'Kraken', ...rest };
}
