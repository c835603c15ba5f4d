// Sums by two keys: periods and types, coins and places.
import { type Figure, Sums } from './sums';

export class TwoKeySums<Row> {
  private readonly byRow = new Map<Row, Map<string, Sums>>();

  constructor(private readonly figureCount: number) {}

  add(row: Row, key: string, figures: readonly Figure[]): void {
    let ofRow = this.byRow.get(row);
    if (!ofRow) {
      ofRow = new Map();
      this.byRow.set(row, ofRow);
    }
    let sums = ofRow.get(key);
    if (!sums) {
      sums = new Sums(this.figureCount);
      ofRow.set(key, sums);
    }
    sums.add(figures);
  }

  /** As they were seen first. */
  get rows(): Row[] {
    return [...this.byRow.keys()];
  }

  /** Over all rows, by the second key. */
  totals(): Map<string, Sums> {
    const totals = new Map<string, Sums>();
    for (const ofRow of this.byRow.values()) {
      for (const [key, sums] of ofRow) {
        const total = totals.get(key) ?? new Sums(this.figureCount);
        total.addAll(sums);
        totals.set(key, total);
      }
    }
    return totals;
  }

  /** Of these keys together; with nothing in them, sums of nothing. */
  of(row: Row, keys: readonly string[]): Sums {
    const found = new Sums(this.figureCount);
    const ofRow = this.byRow.get(row);
    for (const key of keys) {
      const sums = ofRow?.get(key);
      if (sums) found.addAll(sums);
    }
    return found;
  }
}
