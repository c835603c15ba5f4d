// The newest history point of each coin that the transactions can be held against.
import type { Table } from '../../core/tables/table';
import { type CoinPoint, coinPointsOf } from '../prices/coin-points';

interface History {
  readonly table: Table;
  readonly fetchedAtSeconds: number;
}

/** What is fetched together comes minutes apart. */
const togetherSeconds = 300;

/**
 * A history that is older than the transactions may lack what was entered or corrected since, and a point later than they are
 * may hold what they lack: neither says that anything is wrong.
 */
export function lastPoints(
  histories: readonly (History | undefined)[],
  tradesAtSeconds: number,
): Map<string, CoinPoint> {
  const recent = histories.filter(
    history => history !== undefined && history.fetchedAtSeconds >= tradesAtSeconds - togetherSeconds,
  );
  const last = new Map<string, CoinPoint>();
  for (const [coin, points] of coinPointsOf(recent.map(history => history!.table))) {
    const known = points.filter(({ seconds }) => seconds <= tradesAtSeconds);
    const newest = known[known.length - 1];
    if (newest) last.set(coin, newest);
  }
  return last;
}
