// An account without any transaction, so that every list is empty.

import { type AccountData, noQuirks } from '../../../src/demo/account/account-data';
import { centralEurope } from '../../../src/demo/account/central-europe';
import { hourly, PriceBook } from '../../../src/demo/account/price-book';

export function emptyAccount(seed: number, startMillis: number): AccountData {
  const btc = {
    ticker: 'BTC',
    kind: 'coin',
    price: 92_140.55,
    yearlyGrowth: 1.42,
    dailySwing: 0.02,
  } as const;
  return {
    currency: 'EUR',
    ...centralEurope,
    transactions: [],
    prices: new PriceBook([btc], seed, hourly(startMillis)),
    missingDays: new Set(),
    quirks: noQuirks,
  };
}
