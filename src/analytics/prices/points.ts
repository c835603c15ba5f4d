// The points of a coin's histories that tell what it was worth at the end of a day.
import { exact, sumOf, toNumber } from '../exact';
import type { CoinPoint } from './coin-points';
import { type DayEnd, momentsOf } from './point-reading';

/** A point this long after midnight still tells the end of the day before. */
const latestSeconds = 12 * 3600;

interface TimedPoint {
  readonly point: CoinPoint;
  /** What it stands for. */
  readonly seconds: number;
}

/** The first point that comes soon after a midnight, and the last one before it. */
export interface NearPoints {
  readonly soon: TimedPoint | undefined;
  readonly before: TimedPoint | undefined;
}

export interface Points {
  /** `undefined`: the coin has no history. */
  near(coin: string, midnight: number): NearPoints | undefined;
}

export class AccountPoints implements Points {
  private readonly moments = new Map<string, number[]>();

  constructor(
    private readonly byCoin: ReadonlyMap<string, readonly CoinPoint[]>,
    private readonly standsFor: DayEnd,
  ) {}

  near(coin: string, midnight: number): NearPoints | undefined {
    const points = this.byCoin.get(coin);
    if (!points) return undefined;
    const moments = this.momentsOf(coin, points);
    const next = firstFrom(moments, midnight);
    const timed = (at: number): TimedPoint | undefined =>
      points[at] && { point: points[at], seconds: moments[at]! };
    const isSoon = next < moments.length && moments[next]! <= midnight + latestSeconds;
    return { soon: isSoon ? timed(next) : undefined, before: timed(next - 1) };
  }

  private momentsOf(coin: string, points: readonly CoinPoint[]): number[] {
    let moments = this.moments.get(coin);
    if (!moments) {
      moments = momentsOf(points, this.standsFor);
      this.moments.set(coin, moments);
    }
    return moments;
  }
}

/**
 * Of several accounts the points nearest to the midnight. Those of the same moment are one, which has more digits than each:
 * it says what the amounts of both were worth.
 */
export class JointPoints implements Points {
  constructor(private readonly accounts: readonly Points[]) {}

  near(coin: string, midnight: number): NearPoints | undefined {
    const found = this.accounts.flatMap(account => account.near(coin, midnight) ?? []);
    if (found.length < 2) return found[0];
    return {
      soon: together(
        found.map(({ soon }) => soon),
        (a, b) => a - b,
      ),
      before: together(
        found.map(({ before }) => before),
        (a, b) => b - a,
      ),
    };
  }
}

/** A point of nothing tells no price; and what an account lacks is no weight against what another one has. */
function together(
  points: readonly (TimedPoint | undefined)[],
  nearestFirst: (a: number, b: number) => number,
): TimedPoint | undefined {
  const telling = points
    .filter(one => one !== undefined)
    .filter(({ point }) => point.amount)
    .sort((a, b) => nearestFirst(a.seconds, b.seconds));
  const [first] = telling;
  if (!first) return undefined;
  const isSame = ({ seconds, point }: TimedPoint) =>
    seconds === first.seconds && point.amount! > 0 === first.point.amount! > 0;
  const ofMoment = telling.filter(isSame).map(({ point }) => point);
  if (ofMoment.length === 1) return first;
  const sum = (of: (point: CoinPoint) => number | undefined) => sumOfAll(ofMoment.map(of));
  return {
    seconds: first.seconds,
    point: {
      seconds: first.point.seconds,
      amount: sum(({ amount }) => amount),
      fiat: sum(({ fiat }) => fiat),
      btc: sum(({ btc }) => btc),
    },
  };
}

function sumOfAll(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter(value => value !== undefined);
  return known.length < values.length ? undefined : toNumber(sumOf(known.map(exact)));
}

function firstFrom(moments: readonly number[], seconds: number): number {
  let [from, to] = [0, moments.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (moments[middle]! < seconds) from = middle + 1;
    else to = middle;
  }
  return from;
}
