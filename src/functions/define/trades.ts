// The one dataset that feeds every function of transactions: all of them, unfiltered and with their values.
import { joinTrades } from '../../analytics/accounts/transactions';
import { type Dataset, dataset } from '../../core/dataset';
import { type ReadTogether, together } from './reads';

export function tradesDataset(account: string): Dataset<'getTrades'> {
  return dataset(account, 'getTrades', { trade_prices: 1 });
}

/** Of all accounts as one stream. */
export function tradesOf(account: string): ReadTogether {
  return together(tradesDataset(account), joinTrades);
}
