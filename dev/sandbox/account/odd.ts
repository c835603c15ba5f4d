// Every unusual answer that CoinTracking gives or may give, in one account of about forty transactions.

import type { AccountData } from '../../../src/demo/account/account-data';
import { centralEurope } from '../../../src/demo/account/central-europe';
import { type Asset, hourly, PriceBook } from '../../../src/demo/account/price-book';
import { type Draft, TransactionLog } from '../../../src/demo/account/transaction-log';

const asset = (ticker: string, kind: Asset['kind'], price: number): Asset => ({
  ticker,
  kind,
  price,
  yearlyGrowth: 1.1,
  dailySwing: kind === 'currency' ? 0.002 : 0.02,
});

const assets: Asset[] = [
  { ticker: 'USD', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 },
  asset('EUR', 'currency', 1.0857),
  asset('XAU', 'commodity', 2_412.5),
  asset('XAG', 'commodity', 29.31),
  asset('BTC', 'coin', 99_871.25),
  asset('ETH', 'coin', 3_361.4),
  asset('SOL2', 'coin', 177.2),
  asset('DOT2', 'coin', 4.54),
  asset('UNI2', 'coin', 7.07),
  asset('EMC2', 'coin', 0.0041),
  asset('LUNA2', 'coin', 0.31),
  asset('DASH', 'coin', 27.33),
  asset('XEC', 'coin', 0.00002871),
  asset('1INCH', 'coin', 0.24),
  asset('ΩMEGA', 'coin', 1.5),
  // Delisted: it has no price.
  asset('OLD7', 'coin', 0),
];

const daySeconds = 86_400;

/** How many days ago the days are that the histories omit. */
const missingDaysAgo = [40, 41, 200];

export function oddAccount(seed: number, startMillis: number): AccountData {
  const today = Math.floor(startMillis / 1000 / daySeconds) * daySeconds;
  const log = new TransactionLog(Math.floor(startMillis / 1000));
  for (const [daysAgo, secondOfDay, draft] of story()) {
    log.record({ ...draft, seconds: today - daysAgo * daySeconds + secondOfDay });
  }
  return {
    currency: 'USD',
    ...centralEurope,
    transactions: log.toTransactions(),
    prices: new PriceBook(assets, seed, hourly(startMillis)),
    missingDays: new Set(
      missingDaysAgo.map(daysAgo =>
        new Date((today - daysAgo * daySeconds) * 1000).toISOString().slice(0, 10),
      ),
    ),
    quirks: {
      dashForAbsentAmount: true,
      numbersUnquoted: true,
      unknownFields: true,
      currenciesInBalance: true,
    },
  };
}

type Event = [daysAgo: number, secondOfDay: number, draft: Omit<Draft, 'seconds'>];

function* story(): Iterable<Event> {
  const side = (amount: number, coin: string) => ({ amount, coin });
  const trade = { type: 'Trade', exchange: 'Börse Zürich ⚡', importedFrom: 'Börse Zürich ⚡ API' };
  const byHand = { exchange: '', importedFrom: '' };

  // More than a year, so that daylight saving begins and ends once at least.
  yield [430, 40_000, { ...trade, buy: side(0.75, 'BTC'), sell: side(31_250.5, 'USD'), tradeId: 'a1' }];
  yield [429, 3_600, { ...trade, buy: side(4, 'ETH'), sell: side(9_812.5, 'EUR'), fee: side(12.5, 'EUR') }];
  yield [400, 0, { ...trade, buy: side(25, 'SOL2'), sell: side(3_100, 'USD'), group: 'Crème brûlée 🍮' }];
  yield [400, 0, { ...trade, buy: side(300, 'DOT2'), sell: side(1_450, 'USD'), group: 'Crème brûlée 🍮' }];
  yield [
    390,
    50_000,
    { ...trade, type: 'Gift/Tip(In)', buy: side(12, 'UNI2'), comment: 'from "Ömer" & <Zoë> \\ 50% + 1/2' },
  ];
  yield [
    380,
    50_000,
    {
      ...byHand,
      type: 'Trade',
      buy: side(2, 'XAU'),
      sell: side(3_600, 'USD'),
      comment: 'line one\nline two\ttab',
    },
  ];
  yield [
    380,
    50_001,
    { ...byHand, type: 'Trade', buy: side(100, 'XAG'), sell: side(2_300, 'USD'), comment: '=1+1' },
  ];
  yield [370, 100, { ...byHand, type: 'Mining (commercial)', buy: side(250_000, 'EMC2') }];
  yield [360, 86_399, { ...trade, buy: side(12_345_678.90123456, 'XEC'), sell: side(410, 'USD') }];
  yield [350, 70_000, { ...trade, buy: side(40, '1INCH'), sell: side(0.004, 'ETH') }];
  yield [
    349,
    70_000,
    { ...trade, type: 'Airdrop (non taxable)', buy: side(33.3, 'ΩMEGA'), comment: 'Ωμέγα 空投' },
  ];
  yield [345, 70_000, { ...trade, type: 'Airdrop', buy: side(1_000, 'OLD7') }];

  // Sold in full, to the last decimal: stays listed with 0.
  const cryptopia = { type: 'Trade', exchange: 'Cryptopia', importedFrom: 'Cryptopia CSV' };
  yield [330, 1_000, { ...cryptopia, buy: side(0.1, 'LUNA2'), sell: side(8, 'USD') }];
  yield [329, 1_000, { ...cryptopia, buy: side(0.2, 'LUNA2'), sell: side(16, 'USD') }];
  yield [328, 1_000, { ...cryptopia, type: 'Lost', sell: side(0.3, 'LUNA2') }];
  yield [327, 1_000, { ...cryptopia, type: 'Income', buy: side(24, 'USD') }];

  // Dust below zero, and a balance that prints as -0.00000000.
  yield [300, 2_000, { ...trade, buy: side(0.3, 'DASH'), sell: side(20, 'USD') }];
  yield [
    299,
    2_000,
    { ...trade, buy: side(13.5, 'USD'), sell: side(0.30000001, 'DASH'), fee: side(0.10000001, 'DASH') },
  ];
  yield [298, 2_000, { ...trade, type: 'Other Fee', sell: side(0.000000004, 'ZCL') }];

  // Identical rows, each of them real.
  for (let copy = 0; copy < 3; copy++) {
    yield [250, 5_000, { ...trade, type: 'Reward / Bonus', buy: side(0.01, 'SOL2') }];
  }
  // A transaction on every day around the missing ones.
  for (let daysAgo = 45; daysAgo > 35; daysAgo--) {
    yield [daysAgo, 43_200, { ...trade, type: 'Staking', buy: side(0.125, 'DOT2') }];
  }
  yield [200, 43_200, { ...trade, type: 'Withdrawal', sell: side(0.2501, 'BTC'), fee: side(0.0001, 'BTC') }];
  yield [
    200,
    44_000,
    { type: 'Deposit', exchange: 'Ledger Live', importedFrom: 'Ledger Live CSV', buy: side(0.25, 'BTC') },
  ];
  yield [150, 43_200, { ...trade, type: 'Derivatives / Futures Profit', buy: side(55.55, 'USD') }];
  yield [120, 43_200, { ...trade, type: 'Gift(Out)', sell: side(1, 'ETH'), comment: "Nadine's" }];
  yield [20, 43_200, { ...trade, type: 'Stolen', sell: side(5, 'UNI2') }];
  yield [1, 80_000, { ...trade, buy: side(0.1, 'BTC'), sell: side(9_987, 'USD') }];
}
