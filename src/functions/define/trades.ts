// The one dataset that feeds every function of transactions: all of them, unfiltered and with their values.
import { type Dataset, dataset } from '../../core/dataset';

export function tradesOf(account: string): Dataset<'getTrades'> {
  return dataset(account, 'getTrades', { trade_prices: 1 });
}
