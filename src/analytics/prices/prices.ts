// What a coin was worth at the end of a day, by the histories, and today by the balance.
import { findColumn, type Table } from '../../core/tables/table';
import type { Calendar } from '../calendar';
import { divide, type Exact, exact, shareOf, zero } from '../exact';
import type { ValueUnit } from '../transactions/transaction';
import type { CoinPoint } from './coin-points';
import type { Points } from './points';

/** A price as CoinTracking has it: so much is the value of this amount. The same amount is worth exactly that. */
export interface Quote {
  readonly value: Exact;
  readonly ofAmount: Exact;
  /** Where it is given, too. */
  readonly price?: Exact;
}

export interface PriceSources {
  readonly points: Points;
  /** Of getBalance. `undefined`: today is as any other day. */
  readonly balance: Table | undefined;
  readonly today: number;
  readonly calendar: Calendar;
  readonly unit: ValueUnit;
  /** The account's. */
  readonly currency: string;
}

interface BalanceRow {
  readonly amount: number;
  readonly value: number;
  readonly price: number;
}

const one = exact(1);
const itself: Quote = { value: one, ofAmount: one, price: one };

export class Prices {
  private readonly rows: Map<string, BalanceRow>;
  /** Of the day that was asked for last: usually of many coins, one after the other. */
  private midnight = { day: Number.NaN, seconds: 0 };

  constructor(private readonly sources: PriceSources) {
    this.rows = balanceRows(sources);
  }

  /** At the end of the day. `amount`: what is to be valued. `undefined`: no price is known. */
  quote(coin: string, day: number, amount: Exact): Quote | undefined {
    const { unit, currency } = this.sources;
    if (coin === (unit === 'btc' ? 'BTC' : currency)) return itself;
    const own = this.todaysQuote(coin, day, amount) ?? this.pointQuote(coin, day, amount, unit);
    if (own || unit === 'currency' || coin !== currency) return own;
    // What the account's currency is worth in BTC, BTC tells.
    const bitcoin = this.pointQuote('BTC', day, zero, 'currency');
    return bitcoin && bitcoin.value !== zero
      ? { value: bitcoin.ofAmount, ofAmount: bitcoin.value }
      : undefined;
  }

  private todaysQuote(coin: string, day: number, amount: Exact): Quote | undefined {
    const row = day >= this.sources.today ? this.rows.get(coin) : undefined;
    if (!row) return undefined;
    const price = exact(row.price);
    const ofAmount = exact(row.amount);
    // Both have 8 decimals: the larger one has more digits.
    const isValueFiner = row.amount !== 0 && (ofAmount === amount || Math.abs(row.value) > row.price);
    return isValueFiner
      ? { value: exact(row.value), ofAmount, price }
      : { value: price, ofAmount: one, price };
  }

  private pointQuote(coin: string, day: number, amount: Exact, unit: ValueUnit): Quote | undefined {
    const near = this.sources.points.near(coin, this.midnightAfter(day));
    return near && (quoteOf(near.soon?.point, amount, unit) ?? quoteOf(near.before?.point, amount, unit));
  }

  private midnightAfter(day: number): number {
    if (day !== this.midnight.day) {
      this.midnight = { day, seconds: this.sources.calendar.startOf(day + 1) };
    }
    return this.midnight.seconds;
  }
}

export function worthOf(amount: Exact, { value, ofAmount }: Quote): Exact {
  return shareOf(value, amount, ofAmount);
}

export function priceOf({ value, ofAmount, price }: Quote): Exact {
  return price ?? divide(value, ofAmount);
}

/** Of nothing, or of next to nothing, no price can be told: the value has only 8 decimals. */
function quoteOf(point: CoinPoint | undefined, amount: Exact, unit: ValueUnit): Quote | undefined {
  const value = unit === 'btc' ? point?.btc : point?.fiat;
  if (!point?.amount || value === undefined) return undefined;
  const ofAmount = exact(point.amount);
  const isFine = Math.abs(value) >= 1e-4 || Math.abs(point.amount) >= 1;
  return isFine || ofAmount === amount ? { value: exact(value), ofAmount } : undefined;
}

function balanceRows({ balance, unit }: PriceSources): Map<string, BalanceRow> {
  const rows = new Map<string, BalanceRow>();
  if (!balance) return rows;
  const suffix = unit === 'btc' ? 'btc' : 'fiat';
  const [coins, amounts, values, prices] = ['coin', 'amount', `value_${suffix}`, `price_${suffix}`].map(
    name => findColumn(balance, name)?.values ?? [],
  );
  for (const [row, coin] of coins!.entries()) {
    const [amount, value, price] = [amounts![row], values![row], prices![row]];
    if (typeof coin !== 'string' || typeof amount !== 'number') continue;
    if (typeof value === 'number' && typeof price === 'number') rows.set(coin, { amount, value, price });
  }
  return rows;
}
