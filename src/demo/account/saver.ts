// What a person does with coins and money, as transactions like those that importers make of it.
import { dayBefore } from './demo-timeline';
import type { PriceBook } from './price-book';
import type { Random } from './random';
import type { Draft, TransactionLog } from './transaction-log';

/** Sums that people transfer, and the least that is worth a transfer. */
const roundEuros = 50;
const leastEuros = 200;
/** Left at an exchange for the next purchase. */
const keptEuros = 100;

/** Of what is traded, in percent. */
const feePercent: Readonly<Record<string, number>> = { Kraken: 0.26, Coinbase: 0.6, Binance: 0.1 };

export class Saver {
  constructor(
    private readonly log: TransactionLog,
    private readonly prices: PriceBook,
    private readonly random: Random,
  ) {}

  held(coin: string, exchange: string): number {
    return this.log.held(coin, exchange);
  }

  /** For so many euros, the fee included. */
  buy(seconds: number, exchange: string, coin: string, euros: number, group = ''): void {
    this.payInWhatIsMissing(seconds, exchange, euros);
    const fee = feeOf(euros, exchange);
    this.record(seconds, exchange, {
      group,
      type: 'Trade',
      buy: { coin, amount: (euros - fee) / this.dealPrice(coin, seconds, 1) },
      sell: { coin: 'EUR', amount: euros },
      fee: { coin: 'EUR', amount: fee },
    });
  }

  /** A share of what lies there. */
  sell(seconds: number, exchange: string, coin: string, share: number): void {
    this.sellAmount(seconds, exchange, coin, this.held(coin, exchange) * share);
  }

  sellAmount(seconds: number, exchange: string, coin: string, amount: number): void {
    if (amount <= 0) return;
    const worth = toCents(amount * this.dealPrice(coin, seconds, -1));
    const fee = feeOf(worth, exchange);
    this.record(seconds, exchange, {
      type: 'Trade',
      buy: { coin: 'EUR', amount: worth - fee },
      sell: { coin, amount },
      fee: { coin: 'EUR', amount: fee },
    });
  }

  /** On Binance, whose fee is taken in BNB: importers make a row of its own of such a fee. */
  swap(seconds: number, from: string, to: string, share: number): void {
    const exchange = 'Binance';
    const amount = this.held(from, exchange) * share;
    if (amount <= 0) return;
    const worth = amount * this.dealPrice(from, seconds, -1);
    const fee = { coin: 'BNB', amount: toEightDecimals((worth * 0.00075) / this.price('BNB', seconds)) };
    if (this.held('BNB', exchange) < fee.amount) return;
    this.record(seconds, exchange, {
      type: 'Trade',
      buy: { coin: to, amount: worth / this.dealPrice(to, seconds, 1) },
      sell: { coin: from, amount },
      fee,
    });
    this.record(seconds, exchange, { type: 'Other Fee', sell: fee, comment: 'Trading fee' });
  }

  /** What comes of coins that lie there. `monthlyRate`: 0.003 for 0.3 percent. */
  earn(seconds: number, exchange: string, type: string, coin: string, monthlyRate: number): void {
    const amount = this.held(coin, exchange) * monthlyRate * this.random.between(0.9, 1.1);
    if (amount > 0) this.record(seconds, exchange, { type, buy: { coin, amount } });
  }

  receive(seconds: number, exchange: string, type: string, coin: string, amount: number, comment = ''): void {
    this.record(seconds, exchange, { type, buy: { coin, amount }, comment });
  }

  /** Nothing, where less lies there. */
  give(seconds: number, exchange: string, type: string, coin: string, amount: number, comment = ''): void {
    if (this.held(coin, exchange) >= amount)
      this.record(seconds, exchange, { type, sell: { coin, amount }, comment });
  }

  /** The fee is inside of what leaves, as in CoinTracking. */
  move(seconds: number, from: string, to: string, coin: string, share: number, fee: number): void {
    const amount = toEightDecimals(this.held(coin, from) * share);
    if (amount <= 10 * fee) return;
    this.record(seconds, from, {
      type: 'Withdrawal',
      sell: { coin, amount },
      fee: { coin, amount: fee },
    });
    const arrivesAt = seconds + this.random.whole(300, 2_400);
    this.record(arrivesAt, to, { type: 'Deposit', buy: { coin, amount: amount - fee } });
  }

  payIn(seconds: number, exchange: string, euros: number): void {
    this.record(seconds, exchange, {
      type: 'Deposit',
      buy: { coin: 'EUR', amount: euros },
      comment: 'SEPA',
    });
  }

  /** What sales have left, back to the bank. */
  payOut(seconds: number, exchange: string): void {
    const spare = this.held('EUR', exchange) - keptEuros;
    const amount = Math.floor(spare / roundEuros) * roundEuros;
    if (amount < leastEuros) return;
    this.record(seconds, exchange, { type: 'Withdrawal', sell: { coin: 'EUR', amount }, comment: 'SEPA' });
  }

  /** A bank transfer of a round sum, the day before. */
  private payInWhatIsMissing(seconds: number, exchange: string, euros: number): void {
    const missing = euros - this.held('EUR', exchange);
    if (missing <= 0) return;
    const amount = Math.max(leastEuros, Math.ceil(missing / roundEuros) * roundEuros);
    this.payIn(dayBefore(seconds), exchange, amount);
  }

  private record(
    seconds: number,
    exchange: string,
    draft: Omit<Draft, 'seconds' | 'exchange' | 'importedFrom' | 'tradeId'>,
  ): void {
    const isWallet = feePercent[exchange] === undefined;
    const importedFrom = isWallet ? `${exchange} CSV` : `${exchange} API`;
    const tradeId = this.random.hex(isWallet ? 40 : 12);
    this.log.record({ ...draft, seconds, exchange, importedFrom, tradeId });
  }

  private price(coin: string, seconds: number): number {
    return this.prices.priceOf(coin, seconds * 1000);
  }

  /** Buyers pay slightly more than the market price, sellers get slightly less. */
  private dealPrice(coin: string, seconds: number, direction: 1 | -1): number {
    return this.price(coin, seconds) * (1 + direction * this.random.between(0, 0.003));
  }
}

function feeOf(euros: number, exchange: string): number {
  return toCents((euros * (feePercent[exchange] ?? 0)) / 100);
}

function toCents(euros: number): number {
  return Math.round(euros * 100) / 100;
}

function toEightDecimals(amount: number): number {
  return Math.round(amount * 1e8) / 1e8;
}
