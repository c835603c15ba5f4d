// A made-up account as CoinTracking would answer for it, whole or cut into two by exchange.
import type { AccountData } from '../../src/demo/account/account-data';
import { type Asset, hourly, PriceBook } from '../../src/demo/account/price-book';
import type { Transaction } from '../../src/demo/account/transaction';
import { cleanAccount, type TradeRecord } from './clean-account';
import { ask, handmadeAccount } from './handmade-account';
import type { Answers } from './several-accounts';

/** In BTC, ETH and so on as `cleanAccount` deals them, at prices that move. */
function pricesFrom(seed: number, nowMillis: number): PriceBook {
  const asset = (ticker: string, kind: Asset['kind'], price: number): Asset => ({
    ticker,
    kind,
    price,
    yearlyGrowth: 1.2,
    dailySwing: kind === 'coin' ? 0.03 : 0,
  });
  const assets = [
    { ...asset('EUR', 'currency', 1), yearlyGrowth: 1 },
    asset('USD', 'currency', 0.9),
    ...Object.entries({ BTC: 30_000, ETH: 2_000, ADA: 0.4, BNB: 250, USDT: 0.92 }).map(([ticker, price]) =>
      asset(ticker, 'coin', price),
    ),
  ];
  return new PriceBook(assets, seed, hourly(nowMillis));
}

/** Its last transaction is ten days before `nowMillis`. */
export function madeUpAccount(seed: number, steps: number, nowMillis: number): AccountData {
  const { records, nowSeconds } = cleanAccount(seed, steps);
  const later = Math.floor(nowMillis / 1000) - nowSeconds;
  const side = (of: { coin: string; units: number } | undefined) =>
    of && { coin: of.coin, amount: of.units / 1e8 };
  const drafts = records
    .map(({ id, seconds, type, exchange, group = '', buy, sell, fee }: TradeRecord): Partial<Transaction> => {
      const sides = Object.entries({ buy: side(buy), sell: side(sell), fee: side(fee) });
      const filled = Object.fromEntries(sides.filter(([, one]) => one !== undefined));
      return { id: Number(id), seconds: seconds + later, type, exchange, group, ...filled };
    })
    .sort((a, b) => a.seconds! - b.seconds! || a.id! - b.id!);
  return handmadeAccount(drafts, {}, { prices: pricesFrom(seed, nowMillis) });
}

/** The exchanges that `isSecond` says, and the others: together they are the account. */
export function splitByExchange(
  data: AccountData,
  isSecond: (exchange: string) => boolean,
): [AccountData, AccountData] {
  const part = (wanted: boolean): AccountData => ({
    ...data,
    transactions: data.transactions.filter(({ exchange }) => isSecond(exchange) === wanted),
  });
  return [part(false), part(true)];
}

export function answersOf(data: AccountData, nowMillis: () => number): Answers {
  return ({ method, nonce: _, ...parameters }) => ({
    success: 1,
    method,
    ...ask(data, method!, parameters, nowMillis()),
  });
}
