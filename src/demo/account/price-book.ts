// Made-up prices: per asset a seeded random walk that has the given price at its start, with as much of a future as is asked for.

import { Random } from './random';
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
}

/** When prices move: an instant as days since the start of the walk. */
export type Timeline = (atMillis: number) => number;

const hourMillis = 3_600_000;
// The walk loses one percent of its deviation a day. Otherwise ten years would end at absurd prices.
const dailyMemory = 0.99;

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
  ) {
    for (const asset of assets) this.walks.set(asset.ticker, new Walk(asset, seed));
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
  private readonly past: number[] = [0];
  private readonly future: number[] = [0];
  private readonly pastRandom: Random;
  private readonly futureRandom: Random;

  constructor(
    readonly asset: Asset,
    seed: number,
  ) {
    this.pastRandom = new Random(seed, `past price of ${asset.ticker}`);
    this.futureRandom = new Random(seed, `future price of ${asset.ticker}`);
  }

  priceAfter(days: number): number {
    const day = Math.floor(days);
    const share = days - day;
    const deviation = this.deviation(day) * (1 - share) + this.deviation(day + 1) * share;
    const growth = (Math.log(this.asset.yearlyGrowth) * days) / 365;
    return round8(this.asset.price * Math.exp(growth + deviation));
  }

  private deviation(day: number): number {
    const [days, random] = day < 0 ? [this.past, this.pastRandom] : [this.future, this.futureRandom];
    while (days.length <= Math.abs(day)) {
      days.push(days[days.length - 1]! * dailyMemory + random.bell() * this.asset.dailySwing);
    }
    return days[Math.abs(day)]!;
  }
}
