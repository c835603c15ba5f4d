// An account that has only begun: some euros, one purchase, nothing sold.
import { type AccountData, noQuirks } from '../../../src/demo/account/account-data';
import { centralEurope } from '../../../src/demo/account/central-europe';
import { hourly, PriceBook } from '../../../src/demo/account/price-book';
import { TransactionLog } from '../../../src/demo/account/transaction-log';

const daySeconds = 86_400;

export function smallAccount(seed: number, startMillis: number): AccountData {
  const nowSeconds = Math.floor(startMillis / 1000);
  const log = new TransactionLog(nowSeconds);
  const kraken = { exchange: 'Kraken', importedFrom: 'Kraken API' };
  log.record({
    ...kraken,
    seconds: nowSeconds - 9 * daySeconds,
    type: 'Deposit',
    buy: { amount: 250, coin: 'EUR' },
  });
  log.record({
    ...kraken,
    seconds: nowSeconds - 8 * daySeconds,
    type: 'Trade',
    buy: { amount: 0.0025, coin: 'BTC' },
    sell: { amount: 230, coin: 'EUR' },
    fee: { amount: 0.6, coin: 'EUR' },
  });
  return {
    currency: 'EUR',
    ...centralEurope,
    transactions: log.toTransactions(),
    prices: new PriceBook(
      [
        { ticker: 'EUR', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 },
        { ticker: 'BTC', kind: 'coin', price: 92_140.55, yearlyGrowth: 1.42, dailySwing: 0.02 },
      ],
      seed,
      hourly(startMillis),
    ),
    missingDays: new Set(),
    quirks: noQuirks,
  };
}
