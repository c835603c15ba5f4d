// The account of somebody who uses CoinTracking in German: types, groups and comments are in that language.
import { type AccountData, noQuirks } from '../../../src/demo/account/account-data';
import { centralEurope } from '../../../src/demo/account/central-europe';
import { hourly, PriceBook } from '../../../src/demo/account/price-book';
import { type Draft, TransactionLog } from '../../../src/demo/account/transaction-log';

const daySeconds = 86_400;

export function germanAccount(seed: number, startMillis: number): AccountData {
  const nowSeconds = Math.floor(startMillis / 1000);
  const log = new TransactionLog(nowSeconds);
  for (const [daysAgo, draft] of story())
    log.record({ ...draft, seconds: nowSeconds - daysAgo * daySeconds });
  return {
    currency: 'CHF',
    ...centralEurope,
    transactions: log.toTransactions(),
    prices: new PriceBook(
      [
        { ticker: 'CHF', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 },
        { ticker: 'BTC', kind: 'coin', price: 86_210.4, yearlyGrowth: 1.42, dailySwing: 0.02 },
        { ticker: 'ETH', kind: 'coin', price: 2_896.7, yearlyGrowth: 1.22, dailySwing: 0.026 },
      ],
      seed,
      hourly(startMillis),
    ),
    missingDays: new Set(),
    quirks: noQuirks,
  };
}

function* story(): Iterable<[daysAgo: number, draft: Omit<Draft, 'seconds'>]> {
  const side = (amount: number, coin: string) => ({ amount, coin });
  const bank = { exchange: 'Bitcoin Suisse', importedFrom: 'Bitcoin Suisse CSV' };
  yield [800, { ...bank, type: 'Einzahlung', buy: side(20_000, 'CHF') }];
  yield [
    799,
    { ...bank, type: 'Trade', buy: side(0.2, 'BTC'), sell: side(8_400, 'CHF'), fee: side(42, 'CHF') },
  ];
  yield [
    700,
    { ...bank, type: 'Trade', buy: side(3, 'ETH'), sell: side(6_900, 'CHF'), comment: 'Für später' },
  ];
  yield [500, { ...bank, type: 'Geschenk', sell: side(0.01, 'BTC'), group: 'Familie' }];
  yield [300, { ...bank, type: 'Trade', sell: side(0.05, 'BTC'), buy: side(4_100, 'CHF') }];
  yield [200, { ...bank, type: 'Auszahlung', sell: side(2_000, 'CHF') }];
  for (const daysAgo of [150, 120, 90, 60, 30])
    yield [daysAgo, { ...bank, type: 'Zinsen', buy: side(0.004, 'ETH') }];
  yield [20, { ...bank, type: 'Trade', sell: side(1, 'ETH'), buy: side(2_850, 'CHF') }];
}
