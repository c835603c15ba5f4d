// A large account to test limits, with as many trades, coins and years as requested. Generated on its first call.

import { isMoney } from '../../../src/analytics/transactions/money';
import { type AccountData, noQuirks } from '../../../src/demo/account/account-data';
import { centralEurope } from '../../../src/demo/account/central-europe';
import { type Asset, hourly, PriceBook } from '../../../src/demo/account/price-book';
import { Random } from '../../../src/demo/account/random';
import { TransactionLog } from '../../../src/demo/account/transaction-log';

export interface HugeSize {
  readonly trades: number;
  readonly coins: number;
  readonly years: number;
}

export const usualHugeSize: HugeSize = { trades: 20_000, coins: 300, years: 3 };

const exchanges = [
  'Binance',
  'Bitfinex',
  'Bitpanda',
  'Bitstamp',
  'Coinbase',
  'Gate',
  'Kraken',
  'KuCoin',
  'OKX',
  'Poloniex',
];
const groups = ['', '', 'Bot A', 'Bot B', 'Long term'];
const incomeTypes = ['Staking', 'Reward / Bonus', 'Interest Income', 'Airdrop'];

export function hugeAccount(seed: number, startMillis: number, size: HugeSize): AccountData {
  const assets = hugeAssets(seed, size.coins);
  const prices = new PriceBook(assets, seed, hourly(startMillis));
  const coins = assets.filter(asset => asset.kind === 'coin').map(asset => asset.ticker);
  const random = new Random(seed, 'huge transactions');
  const endSeconds = Math.floor(startMillis / 1000);
  const log = new TransactionLog(endSeconds);
  const stepSeconds = (size.years * 365 * 86_400) / size.trades;
  for (let index = 0; index < size.trades; index++) {
    const seconds = Math.floor(endSeconds - (size.trades - index) * stepSeconds);
    // The first purchases go through all coins once, so that each is in the account.
    const coin = coins[index] ?? random.pick(coins);
    trade(log, prices, random, coin, seconds);
  }
  return {
    currency: 'EUR',
    ...centralEurope,
    transactions: log.toTransactions(),
    prices,
    missingDays: new Set(),
    quirks: noQuirks,
  };
}

function trade(log: TransactionLog, prices: PriceBook, random: Random, coin: string, seconds: number): void {
  const exchange = random.pick(exchanges);
  const price = prices.priceOf(coin, seconds * 1000);
  const euros = random.whole(500, 90_000) / 100;
  const held = log.held(coin, exchange);
  const draft = {
    seconds,
    exchange,
    group: random.pick(groups),
    importedFrom: `${exchange} API`,
    tradeId: String(random.whole(1e8, 1e9)),
  };
  const fee = { coin: 'EUR', amount: Math.round(euros * 0.1) / 100 };
  const dice = random.next();
  if (dice < 0.1) {
    log.record({ ...draft, type: random.pick(incomeTypes), buy: { coin, amount: euros / price / 100 } });
  } else if (dice < 0.5 && held > 0) {
    const amount = held * random.between(0.1, 0.9);
    log.record({
      ...draft,
      type: 'Trade',
      buy: { coin: 'EUR', amount: amount * price },
      sell: { coin, amount },
      fee,
    });
  } else {
    log.record({
      ...draft,
      type: 'Trade',
      buy: { coin, amount: euros / price },
      sell: { coin: 'EUR', amount: euros },
      fee,
    });
  }
}

function hugeAssets(seed: number, count: number): Asset[] {
  const random = new Random(seed, 'huge assets');
  const tickers = new Set(['BTC', 'ETH']);
  while (tickers.size < count) {
    const name = Array.from({ length: random.whole(3, 4) }, () =>
      String.fromCharCode(random.whole(65, 90)),
    ).join('');
    // A coin of that name would be taken for money.
    if (isMoney(name, 'EUR')) continue;
    // As in CoinTracking: the second coin with a ticker gets a number.
    tickers.add(tickers.has(name) || random.next() < 0.15 ? `${name}${random.whole(2, 9)}` : name);
  }
  tickers.delete('EUR');
  const coins = [...tickers].map((ticker): Asset => {
    const price = ticker === 'BTC' ? 92_140.55 : 10 ** random.between(-3, 3);
    return {
      ticker,
      kind: 'coin',
      price,
      yearlyGrowth: random.between(0.7, 1.5),
      dailySwing: random.between(0.01, 0.04),
    };
  });
  return [{ ticker: 'EUR', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 }, ...coins];
}
