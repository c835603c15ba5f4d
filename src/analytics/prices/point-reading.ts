// Whether a history's points stand for the beginning or the end of their day. That isn't documented, so the account's own data
// decides: on a day with transactions, either the next point has changed by what they moved, or the day's own point has.
import type { Transaction } from '../transactions/transaction';
import type { CoinPoint } from './coin-points';

export type DayEnd = 'beginning' | 'end';

/** How sure it is: of the days that tell, how many say so. No day: nothing speaks against the beginning. */
export interface PointReading {
  readonly standsFor: DayEnd;
  readonly agreeingDays: number;
  readonly tellingDays: number;
}

const hourSeconds = 3600;
const daySeconds = 24 * hourSeconds;

export function readPoints(
  byCoin: ReadonlyMap<string, readonly CoinPoint[]>,
  transactions: readonly Transaction[],
): PointReading {
  const votes = { beginning: 0, end: 0 };
  for (const [coin, changes] of changesByCoin(transactions)) {
    const points = byCoin.get(coin);
    if (points) addVotes(votes, points, changes);
  }
  const standsFor = votes.end > votes.beginning ? 'end' : 'beginning';
  return { standsFor, agreeingDays: votes[standsFor], tellingDays: votes.beginning + votes.end };
}

/** What all accounts' points stand for: CoinTracking makes them the same way for each, and one may have no day that tells. */
export function agreedDayEnd(readings: readonly PointReading[]): DayEnd {
  const votesFor = (end: DayEnd) =>
    readings.reduce(
      (all, { standsFor, agreeingDays, tellingDays }) =>
        all + (standsFor === end ? agreeingDays : tellingDays - agreeingDays),
      0,
    );
  return votesFor('end') > votesFor('beginning') ? 'end' : 'beginning';
}

/** The moments that the points stand for. The last may be the moment of the call, which is neither end of a day. */
export function momentsOf(points: readonly CoinPoint[], standsFor: DayEnd): number[] {
  return points.map(({ seconds }, i) => {
    if (standsFor === 'beginning' || isMomentOfCall(points, i)) return seconds;
    const next = points[i + 1]?.seconds;
    return next !== undefined && next - seconds <= 25 * hourSeconds ? next : seconds + daySeconds;
  });
}

interface Change {
  readonly seconds: number;
  readonly amount: number;
}

function changesByCoin(transactions: readonly Transaction[]): Map<string, Change[]> {
  const byCoin = new Map<string, Change[]>();
  const add = (seconds: number, coin: string, amount: number) => {
    const changes = byCoin.get(coin);
    if (changes) changes.push({ seconds, amount });
    else byCoin.set(coin, [{ seconds, amount }]);
  };
  for (const { timeSeconds, buy, sell } of transactions) {
    if (buy) add(timeSeconds, buy.coin, roughly(buy.amount));
    if (sell) add(timeSeconds, sell.coin, -roughly(sell.amount));
  }
  return byCoin;
}

/** Day by day: what moved between a point and the next one. */
function addVotes(
  votes: Record<DayEnd, number>,
  points: readonly CoinPoint[],
  changes: readonly Change[],
): void {
  let at = 0;
  for (let i = 0; i + 1 < points.length; i++) {
    const [from, to] = [points[i]!.seconds, points[i + 1]!.seconds];
    while (at < changes.length && changes[at]!.seconds < from) at++;
    let moved = 0;
    let isOnEdge = false;
    for (; at < changes.length && changes[at]!.seconds <= to; at++) {
      const { seconds, amount } = changes[at]!;
      // Whether a point holds what happened in its very second isn't documented either.
      if (seconds === from || seconds === to) isOnEdge = true;
      if (seconds === to) break;
      moved += amount;
    }
    if (isOnEdge || isMomentOfCall(points, i + 1) || !isDayLater(from, to)) continue;
    const isNextPoint = isSame(points[i + 1]!.amount, points[i]!.amount, moved);
    const isOwnPoint =
      (i === 0 || isDayLater(points[i - 1]!.seconds, from)) &&
      isSame(points[i]!.amount, i === 0 ? 0 : points[i - 1]!.amount, moved);
    if (Math.abs(moved) < smallest || isNextPoint === isOwnPoint) continue;
    votes[isNextPoint ? 'beginning' : 'end']++;
  }
}

/** Points come a day apart, with daylight saving in 23 to 25 hours. Only the last may break that. */
function isMomentOfCall(points: readonly CoinPoint[], index: number): boolean {
  if (index === 0 || index < points.length - 1) return false;
  const apart = points[index]!.seconds - points[index - 1]!.seconds;
  const offDays = Math.abs(apart - Math.round(apart / daySeconds) * daySeconds);
  return apart < 23 * hourSeconds || offDays > hourSeconds;
}

function isDayLater(seconds: number, later: number): boolean {
  return Math.abs(later - seconds - daySeconds) <= hourSeconds;
}

const smallest = 1e-8;

function isSame(amount: number | undefined, before: number | undefined, moved: number): boolean {
  if (amount === undefined || before === undefined) return false;
  // Two amounts with 8 decimals, and what floating point makes of large ones.
  return Math.abs(amount - before - moved) <= 2 * smallest + 1e-12 * Math.abs(amount);
}

function roughly(amount: bigint): number {
  return Number(amount) / 1e18;
}
