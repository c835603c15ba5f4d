// What the histories say of each coin: amount and value, a point a day and one at the moment of the call.
import { findColumn, type Table, type TableValue } from '../../core/tables/table';

export interface CoinPoint {
  readonly seconds: number;
  /** `undefined`: blank. */
  readonly amount: number | undefined;
  readonly fiat: number | undefined;
  readonly btc: number | undefined;
}

/** By coin, in order of time. `histories`: of one coin each, or of many. */
export function coinPointsOf(histories: readonly Table[]): Map<string, CoinPoint[]> {
  const byCoin = new Map<string, CoinPoint[]>();
  for (const table of histories) addPoints(byCoin, table);
  for (const points of byCoin.values()) {
    if (!isInOrder(points)) points.sort((a, b) => a.seconds - b.seconds);
  }
  return byCoin;
}

function addPoints(byCoin: Map<string, CoinPoint[]>, table: Table): void {
  const column = (name: string): readonly TableValue[] => findColumn(table, name)?.values ?? [];
  const [coins, times] = [column('coin'), column('time')];
  const [amounts, fiats, btcs] = [column('amount'), column('fiat'), column('btc')];
  for (let row = 0; row < table.rowCount; row++) {
    const [coin, seconds] = [coins[row], times[row]];
    if (typeof coin !== 'string' || typeof seconds !== 'number') continue;
    const point = {
      seconds,
      amount: numberOf(amounts[row]),
      fiat: numberOf(fiats[row]),
      btc: numberOf(btcs[row]),
    };
    const points = byCoin.get(coin);
    if (points) points.push(point);
    else byCoin.set(coin, [point]);
  }
}

function isInOrder(points: readonly CoinPoint[]): boolean {
  return points.every((point, i) => i === 0 || points[i - 1]!.seconds <= point.seconds);
}

function numberOf(value: TableValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
