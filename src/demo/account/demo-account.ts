// The account of the README and the playground: three years of saving in coins, in euros that come from a bank account and, where
// a sale leaves more than is needed, go back to it.

import { type AccountData, noQuirks } from './account-data';
import { centralEurope } from './central-europe';
import { DemoTimeline, dayBefore } from './demo-timeline';
import { type Asset, PriceBook } from './price-book';
import { Random } from './random';
import { TransactionLog } from './transaction-log';

const coin = (ticker: string, price: number, yearlyGrowth: number, dailySwing: number): Asset => ({
  ticker,
  kind: 'coin',
  price,
  yearlyGrowth,
  dailySwing,
});

const assets: Asset[] = [
  { ticker: 'EUR', kind: 'currency', price: 1, yearlyGrowth: 1, dailySwing: 0 },
  coin('BTC', 92_140.55, 1.42, 0.02),
  coin('ETH', 3_096.2, 1.22, 0.026),
  coin('SOL2', 163.48, 1.45, 0.034),
  coin('ADA', 0.6124, 1.12, 0.032),
  coin('DOT2', 4.187, 0.88, 0.03),
  coin('LINK', 15.92, 1.25, 0.031),
  coin('XRP', 2.0871, 1.5, 0.03),
  coin('AVAX', 21.36, 1.1, 0.035),
  coin('ATOM2', 4.022, 0.86, 0.03),
  coin('DOGE', 0.1863, 1.3, 0.037),
  coin('POL3', 0.2248, 0.8, 0.034),
  coin('USDC', 0.9214, 1, 0.0015),
];

const days = 3 * 365;
/** Sums that people transfer, and the least that is worth a transfer: about two months of the savings plan. */
const roundEuros = 50;
const leastEuros = 500;
/** Left at an exchange for the next purchase. */
const keptEuros = 100;
/** The same all day long. Another seed is another person's. */
export function demoAccount(seed: number, nowMillis: number): AccountData {
  const timeline = new DemoTimeline(nowMillis);
  const prices = new PriceBook(assets, seed, timeline.daysSinceToday);
  const random = new Random(seed, 'demo transactions');
  const log = new TransactionLog(timeline.beginSeconds);
  const saver = new Saver(log, prices, random);
  for (let daysAgo = days; daysAgo >= 1; daysAgo--) {
    // People trade between seven and ten.
    const at = (hour = random.whole(7, 21)) =>
      timeline.secondsAt(daysAgo, hour * 3600 + random.whole(0, 3599));
    live(saver, random, days - daysAgo, at);
    if ((days - daysAgo) % 365 === 353)
      for (const exchange of ['Kraken', 'Binance'])
        saver.payOut(timeline.secondsAt(daysAgo, 9 * 3600), exchange);
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

function live(saver: Saver, random: Random, day: number, at: (hour?: number) => number): void {
  if (day === 0) saver.buy(at(), 'BTC', 4_000, 'Kraken', 'Long term');
  if (day === 1) saver.buy(at(), 'ETH', 2_500, 'Kraken', 'Long term');
  if (day % 7 === 3) saver.buy(at(8), 'BTC', 60, 'Kraken', 'Savings plan');
  if (day % 28 === 10) saver.buy(at(8), 'ETH', 120, 'Kraken', 'Savings plan');
  if (day % 23 === 12) {
    const altcoins = ['SOL2', 'ADA', 'DOT2', 'LINK', 'XRP', 'AVAX', 'ATOM2', 'DOGE', 'POL3', 'USDC'];
    saver.buy(at(), altcoins[Math.floor(day / 23) % altcoins.length]!, random.whole(6, 20) * 25, 'Binance');
  }
  if (day % 61 === 40)
    saver.sell(at(), random.pick(['XRP', 'DOGE', 'LINK', 'AVAX', 'ADA']), random.between(0.2, 0.5));
  if (day % 97 === 60) saver.swap(at(), 'USDC', random.pick(['SOL2', 'LINK', 'AVAX']));
  if (day % 30 === 20) saver.stake(at(3), 'ETH', 'Kraken', 0.0028);
  if (day % 30 === 21) saver.stake(at(3), 'DOT2', 'Binance', 0.009);
  if (day % 30 === 22) saver.stake(at(3), 'SOL2', 'Binance', 0.005);
  if (day % 45 === 30) saver.stake(at(3), 'ATOM2', 'Binance', 0.015);
  if (day % 120 === 100) saver.moveToWallet(at(19), 'BTC', 0.9, 0.00005);
  if (day % 180 === 170) saver.moveToWallet(at(20), 'ETH', 0.7, 0.0012);
  if (day === 400) saver.receive(at(), 'Airdrop', 'POL3', 180, 'Ledger Live', 'Airdrop for early users');
  if (day === 150 || day === 690)
    saver.receive(at(), 'Reward / Bonus', 'BTC', 0.0002, 'Kraken', 'Referral bonus');
  if (day === 520) saver.spend(at(), 'Spend', 'BTC', 0.0041, 'Conference ticket');
  if (day === 810) saver.spend(at(), 'Gift', 'ETH', 0.05, "For Lena's birthday");
  if (day === 940) saver.spend(at(), 'Lost', 'POL3', 12, '');
}

class Saver {
  constructor(
    private readonly log: TransactionLog,
    private readonly prices: PriceBook,
    private readonly random: Random,
  ) {}

  buy(seconds: number, coinName: string, euros: number, exchange: string, group = ''): void {
    const fee = Math.round(euros * 0.26) / 100;
    this.payIn(seconds, euros + fee, exchange);
    this.log.record({
      ...this.fromExchange(exchange),
      seconds,
      group,
      type: 'Trade',
      buy: { coin: coinName, amount: euros / this.dealPrice(coinName, seconds, 1) },
      sell: { coin: 'EUR', amount: euros },
      fee: { coin: 'EUR', amount: fee },
    });
  }

  /** A bank transfer the day before, of a round sum, where the exchange holds too little for a purchase. */
  private payIn(seconds: number, euros: number, exchange: string): void {
    const missing = euros - this.log.held('EUR', exchange);
    if (missing <= 0) return;
    const amount = Math.max(leastEuros, Math.ceil(missing / roundEuros) * roundEuros);
    this.log.record({
      exchange,
      importedFrom: `${exchange} API`,
      seconds: dayBefore(seconds),
      type: 'Deposit',
      buy: { coin: 'EUR', amount },
      comment: 'SEPA',
    });
  }

  /** What sales have left, back to the bank. */
  payOut(seconds: number, exchange: string): void {
    const amount = Math.floor((this.log.held('EUR', exchange) - keptEuros) / roundEuros) * roundEuros;
    if (amount <= 0) return;
    this.log.record({
      exchange,
      importedFrom: `${exchange} API`,
      seconds,
      type: 'Withdrawal',
      sell: { coin: 'EUR', amount },
      comment: 'SEPA',
    });
  }

  sell(seconds: number, coinName: string, share: number): void {
    const amount = this.log.held(coinName, 'Binance') * share;
    if (amount <= 0) return;
    const euros = Math.round(amount * this.dealPrice(coinName, seconds, -1) * 100) / 100;
    this.log.record({
      ...this.fromExchange('Binance'),
      seconds,
      type: 'Trade',
      buy: { coin: 'EUR', amount: euros },
      sell: { coin: coinName, amount },
      fee: { coin: 'EUR', amount: Math.round(euros * 0.1) / 100 },
    });
  }

  swap(seconds: number, from: string, to: string): void {
    const amount = this.log.held(from, 'Binance') * 0.6;
    if (amount <= 0) return;
    const received = (amount * this.dealPrice(from, seconds, -1)) / this.dealPrice(to, seconds, 1);
    this.log.record({
      ...this.fromExchange('Binance'),
      seconds,
      type: 'Trade',
      buy: { coin: to, amount: received },
      sell: { coin: from, amount },
      fee: { coin: to, amount: received * 0.001 },
    });
  }

  stake(seconds: number, coinName: string, exchange: string, monthlyRate: number): void {
    const amount = this.log.held(coinName, exchange) * monthlyRate * this.random.between(0.9, 1.1);
    if (amount <= 0) return;
    this.log.record({
      ...this.fromExchange(exchange),
      seconds,
      type: 'Staking',
      buy: { coin: coinName, amount },
      comment: 'Staking reward',
    });
  }

  moveToWallet(seconds: number, coinName: string, share: number, fee: number): void {
    const amount = this.log.held(coinName, 'Kraken') * share;
    this.log.record({
      ...this.fromExchange('Kraken'),
      seconds,
      type: 'Withdrawal',
      sell: { coin: coinName, amount },
      fee: { coin: coinName, amount: fee },
    });
    this.log.record({
      seconds: seconds + this.random.whole(300, 2400),
      exchange: 'Ledger Live',
      importedFrom: 'Ledger Live CSV',
      tradeId: this.reference(40),
      type: 'Deposit',
      buy: { coin: coinName, amount: amount - fee },
    });
  }

  receive(
    seconds: number,
    type: string,
    coinName: string,
    amount: number,
    exchange: string,
    comment: string,
  ): void {
    this.log.record({ seconds, type, exchange, comment, buy: { coin: coinName, amount } });
  }

  spend(seconds: number, type: string, coinName: string, amount: number, comment: string): void {
    this.log.record({ seconds, type, exchange: 'Ledger Live', comment, sell: { coin: coinName, amount } });
  }

  /** Buyers pay slightly more than the market price, sellers get slightly less. */
  private dealPrice(coinName: string, seconds: number, direction: 1 | -1): number {
    return this.prices.priceOf(coinName, seconds * 1000) * (1 + direction * this.random.between(0, 0.003));
  }

  private fromExchange(exchange: string) {
    return { exchange, importedFrom: `${exchange} API`, tradeId: this.reference(12) };
  }

  private reference(length: number): string {
    return Array.from({ length }, () => this.random.whole(0, 15).toString(16)).join('');
  }
}
