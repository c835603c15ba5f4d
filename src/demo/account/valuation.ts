// The value of an account's coins at one time, in the account currency and in BTC.

import type { AccountData } from './account-data';
import type { AssetKind } from './price-book';

export class Valuation {
  private readonly btcPrice: number;

  constructor(
    private readonly account: AccountData,
    private readonly atMillis: number,
  ) {
    this.btcPrice = account.prices.priceOf('BTC', atMillis);
  }

  price(coin: string): number {
    return this.account.prices.priceOf(coin, this.atMillis);
  }

  kind(coin: string): AssetKind {
    return this.account.prices.kindOf(coin);
  }

  change(coin: string, hours: number): number {
    return this.account.prices.changeOf(coin, this.atMillis, hours);
  }

  fiat(coin: string, amount: number): number {
    return amount * this.price(coin);
  }

  /** Computed from the value, not from a rounded price in BTC. */
  inBtc(fiat: number): number {
    return fiat / this.btcPrice;
  }
}
