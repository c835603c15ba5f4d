// The lots of one coin, or of one coin on one exchange. What is taken costs what it cost, or the pool's average.
import { type Exact, shareOf, smaller, zero } from '../exact';
import { Heap } from './heap';
import type { Lot, LotPart } from './lot';
import { type LotMethod, lotOrders } from './methods';

/** Lots of one purchase may come by several swaps: then what was here first is the older one. */
interface Arrived {
  readonly lot: Lot;
  readonly arrival: number;
}

type ArrivedOrder = (a: Arrived, b: Arrived) => number;

const oldestFirst: ArrivedOrder = (a, b) => lotOrders.FIFO(a.lot, b.lot) || a.arrival - b.arrival;

export class Pool {
  private readonly lots: Heap<Arrived>;
  private arrivals = 0;
  private amount = zero;
  /** Lots without a value count as 0. */
  private cost = zero;
  private lotsWithoutValue = 0;

  constructor(private readonly method: LotMethod) {
    const order = lotOrders[method];
    const sign = method === 'LIFO' ? -1 : 1;
    this.lots = new Heap((a, b) => order(a.lot, b.lot) || sign * (a.arrival - b.arrival));
  }

  add(lot: Lot): void {
    if (lot.amount <= zero) return;
    this.amount += lot.amount;
    this.cost += lot.cost ?? zero;
    if (lot.cost === undefined) this.lotsWithoutValue++;
    this.lots.push({ lot, arrival: this.arrivals++ });
  }

  /** Of all its lots. `undefined`: one has no value. Under the average that counts as 0. */
  get openCost(): Exact | undefined {
    return this.lotsWithoutValue === 0 || this.method === 'AVERAGE' ? this.cost : undefined;
  }

  /** Parts of lots in the order they leave in: together `wanted`, or all that is there. */
  take(wanted: Exact): LotPart[] {
    const parts: LotPart[] = [];
    let rest = wanted;
    while (rest > zero && this.lots.first) {
      const first = this.lots.first;
      const amount = smaller(rest, first.lot.amount);
      parts.push(this.cut(first, amount));
      rest -= amount;
    }
    return parts;
  }

  /** Oldest first. */
  open(): Lot[] {
    const lots = [...this.lots.all].sort(oldestFirst).map(({ lot }) => lot);
    if (this.method !== 'AVERAGE') return lots;
    let [amount, cost] = [this.amount, this.cost];
    return lots.map(lot => {
      const share = shareOf(cost, lot.amount, amount);
      amount -= lot.amount;
      cost -= share;
      return { ...lot, cost: share };
    });
  }

  private cut({ lot, arrival }: Arrived, amount: Exact): LotPart {
    const ownCost = lot.cost === undefined ? undefined : shareOf(lot.cost, amount, lot.amount);
    const cost = this.method === 'AVERAGE' ? shareOf(this.cost, amount, this.amount) : ownCost;
    this.amount -= amount;
    this.cost -= cost ?? zero;
    if (amount === lot.amount) {
      this.lots.removeFirst();
      if (lot.cost === undefined) this.lotsWithoutValue--;
    } else {
      const left = lot.cost === undefined ? undefined : lot.cost - ownCost!;
      this.lots.replaceFirst({ lot: { ...lot, amount: lot.amount - amount, cost: left }, arrival });
    }
    return { origin: lot.origin, amount, cost };
  }
}
