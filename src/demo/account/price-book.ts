// Made-up prices: per asset a seeded random walk around its growth, with the given price at the start.
import { Drift } from './drift';
import { round8 } from './rounding';

export type AssetKind = 'coin' | 'currency' | 'commodity';

export interface Asset {
  readonly ticker: string;
  readonly kind: AssetKind;
  /** In the account currency, at the start. 0: no price known. */
  readonly price: number;
  /** 1.3: thirty percent more each year. */
  readonly yearlyGrowth: number;
  /** Typical move of a day, 0.03 for three percent. */
  readonly dailySwing: number;
  /** How much of the market's moves it makes, besides its own; left out: none. */
  readonly follows?: number;
}

/** When prices move: an instant as days since the start of the walk. */
export type Timeline = (atMillis: number) => number;

/** What all coins do together: the logarithm of how far they are above the start, by days since then. */
export type Market = (days: number) => number;

const hourMillis = 3_600_000;

/** Once an hour, counted from the start, so that two calls of one test agree on them. */
export function hourly(startMillis: number): Timeline {
  return atMillis => Math.floor((atMillis - startMillis) / hourMillis) / 24;
}

export class PriceBook {
  private readonly walks = new Map<string, Walk>();

  constructor(
    readonly assets: readonly Asset[],
    seed: number,
    private readonly timeline: Timeline,
    market: Market = () => 0,
  ) {
    for (const asset of assets) this.walks.set(asset.ticker, new Walk(asset, seed, market));
  }

  kindOf(ticker: string): AssetKind {
    return this.walks.get(ticker)?.asset.kind ?? 'coin';
  }

  /** In the account currency; 0 for an unknown ticker. */
  priceOf(ticker: string, atMillis: number): number {
    return this.walks.get(ticker)?.priceAfter(this.timeline(atMillis)) ?? 0;
  }

  /** In percent, over so many hours before the price's own time. */
  changeOf(ticker: string, atMillis: number, hours: number): number {
    const walk = this.walks.get(ticker);
    const days = this.timeline(atMillis);
    const before = walk?.priceAfter(days - hours / 24);
    return walk && before ? (walk.priceAfter(days) / before - 1) * 100 : 0;
  }
}

class Walk {
  private readonly drift: Drift;

  constructor(
    readonly asset: Asset,
    seed: number,
    private readonly market: Market,
  ) {
    this.drift = new Drift(seed, `price of ${asset.ticker}`, asset.dailySwing);
  }

  priceAfter(days: number): number {
    const { price, yearlyGrowth, follows = 0 } = this.asset;
    const growth = (Math.log(yearlyGrowth) * days) / 365;
    const moved = this.drift.at(days) + (follows === 0 ? 0 : follows * this.market(days));
    return round8(price * Math.exp(growth + moved));
  }
}
