// Income and fees of a made-up account, added up one by one.
import { type Entry, incomeTypes } from './entries';

export interface Income {
  readonly type: string;
  readonly coin: string;
  readonly date: string;
  readonly amount: number;
  readonly value: number;
}

/** What came in without a purchase; of what nobody knows the value, it counts as nothing. */
export function incomeOf(entries: readonly Entry[], from: number, to = from): Income[] {
  return entries.flatMap(({ type, date, buy }) => {
    const year = Number(date.slice(0, 4));
    if (!buy || !incomeTypes.includes(type) || year < from || year > to) return [];
    return [{ type, coin: buy.coin, date, amount: buy.amount, value: buy.value ?? 0 }];
  });
}

/** By the key, the largest first. */
export function sumsBy<T>(items: readonly T[], keyOf: (item: T) => string, sizeOf: (item: T) => number) {
  const sums = new Map<string, { key: string; size: number; items: T[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const sum = sums.get(key) ?? { key, size: 0, items: [] };
    sums.set(key, { key, size: sum.size + sizeOf(item), items: [...sum.items, item] });
  }
  return [...sums.values()].sort((a, b) => b.size - a.size);
}

export interface Fee {
  readonly kind: 'inside' | 'row';
  readonly date: string;
  /** `undefined`: nobody knows. */
  readonly value: number | undefined;
}

/** A fee inside that has a row of its own counts there alone. */
export function feesOf(entries: readonly Entry[], currency: string): Fee[] {
  const rows = entries.filter(({ type }) => type === 'Other Fee');
  const used = new Set<Entry>();
  return entries.flatMap(({ type, date, seconds, exchange, buy, sell, fee }): Fee[] => {
    if (type === 'Other Fee') return [{ kind: 'row', date, value: sell!.value }];
    if (!fee) return [];
    const own = rows.find(
      row =>
        !used.has(row) &&
        row.seconds === seconds &&
        row.exchange === exchange &&
        row.sell!.coin === fee.coin &&
        row.sell!.amount.toFixed(8) === fee.amount.toFixed(8),
    );
    if (own) {
      used.add(own);
      return [];
    }
    const side = [sell, buy].find(one => one?.coin === fee.coin);
    const ofSide = side?.value === undefined ? undefined : (side.value * fee.amount) / side.amount;
    return [{ kind: 'inside', date, value: fee.coin === currency ? fee.amount : ofSide }];
  });
}

/** Of what is known. */
export function total(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
