// The one dataset that feeds every function of transactions: all of them, unfiltered and with their values.
import { joinTrades } from '../../analytics/accounts/transactions';
import { dataset } from '../../core/dataset';
import { type ReadTogether, together } from './reads';

export function tradesOf(account: string): ReadTogether {
  return together(dataset(account, 'getTrades', { trade_prices: 1 }), joinTrades);
}
