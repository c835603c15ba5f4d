// Moves in order of time → which lots each disposal used, and what is left. It knows nothing of transaction types: a move
// says what it does to the lots.
import { type Exact, shareOf, zero } from '../exact';
import type { Acquisition, Lot, LotPart } from './lot';
import type { LotMethod } from './methods';
import { Pool } from './pool';

/** Lots with the same key are one pool. */
export type PoolKey = string;

/** What leaves a pool, and what was taken for it. */
export interface Taken {
  readonly parts: LotPart[];
  /** What no lot was there for. It costs 0. */
  missing: Exact;
}

export interface Shipment {
  readonly parts: LotPart[];
  /** Where it has arrived. */
  to?: PoolKey;
}

/** Something that leaves, as long as its second lasts. */
interface Leaving {
  readonly taken: Taken;
  readonly onParts?: (parts: readonly LotPart[]) => void;
  readonly onMissing?: (amount: Exact) => void;
}

export class LotEngine {
  private readonly pools = new Map<PoolKey, Pool>();
  /** Of the present second: what a later purchase of the same second may still fill. */
  private unfilled = new Map<PoolKey, Leaving[]>();
  private nowSeconds = Number.NaN;

  constructor(private readonly method: LotMethod) {}

  acquire(key: PoolKey, lot: Lot): void {
    this.add(key, lot, lot.origin.acquiredSeconds);
  }

  /** A sale, a fee, a gift: lots leave. `missing` is settled when the second is over. */
  dispose(key: PoolKey, amount: Exact, timeSeconds: number): Taken {
    return this.take(key, amount, timeSeconds);
  }

  /** Lots leave for another pool. Until they arrive, they are in none. */
  send(from: PoolKey, amount: Exact, timeSeconds: number): Shipment {
    const shipment: Shipment = { parts: [] };
    const onParts = (parts: readonly LotPart[]) => {
      if (shipment.to === undefined) shipment.parts.push(...parts);
      else for (const part of parts) this.add(shipment.to, part, timeSeconds);
    };
    this.take(from, amount, timeSeconds, { onParts });
    return shipment;
  }

  /** They keep their cost and the day they were acquired. */
  receive(to: PoolKey, shipment: Shipment, timeSeconds: number): void {
    shipment.to = to;
    for (const part of shipment.parts) this.add(to, part, timeSeconds);
  }

  /** Lots change their coin: the same cost and day, the amounts in proportion. What is missing costs 0. */
  swap(from: PoolKey, sent: Exact, to: PoolKey, received: Exact, origin: Acquisition): void {
    const { acquiredSeconds: timeSeconds } = origin;
    let [left, leftReceived] = [sent, received];
    const add = (part: Lot) => {
      const amount = shareOf(leftReceived, part.amount, left);
      left -= part.amount;
      leftReceived -= amount;
      this.add(to, { ...part, amount }, timeSeconds);
    };
    this.take(from, sent, timeSeconds, {
      onParts: parts => {
        for (const part of parts) add(part);
      },
      onMissing: amount => add({ origin, amount, cost: zero }),
    });
  }

  /** What is missing by now stays missing. */
  endSecond(): void {
    this.goTo(Number.NaN);
  }

  /** Oldest first. */
  openLots(key: PoolKey): Lot[] {
    return this.pools.get(key)?.open() ?? [];
  }

  /** What its open lots cost. `undefined`: one of them has no value. */
  openCost(key: PoolKey): Exact | undefined {
    const pool = this.pools.get(key);
    return pool ? pool.openCost : zero;
  }

  get poolKeys(): PoolKey[] {
    return [...this.pools.keys()];
  }

  private take(
    key: PoolKey,
    amount: Exact,
    timeSeconds: number,
    then: Pick<Leaving, 'onParts' | 'onMissing'> = {},
  ): Taken {
    this.goTo(timeSeconds);
    const leaving = { taken: { parts: [], missing: amount }, ...then };
    this.fill(key, leaving);
    if (leaving.taken.missing > zero) {
      const others = this.unfilled.get(key);
      if (others) others.push(leaving);
      else this.unfilled.set(key, [leaving]);
    }
    return leaving.taken;
  }

  private add(key: PoolKey, lot: Lot, timeSeconds: number): void {
    this.goTo(timeSeconds);
    this.poolOf(key).add(lot);
    for (const leaving of this.unfilled.get(key) ?? []) this.fill(key, leaving);
  }

  private fill(key: PoolKey, { taken, onParts }: Leaving): void {
    const parts = this.poolOf(key).take(taken.missing);
    for (const part of parts) {
      taken.parts.push(part);
      taken.missing -= part.amount;
    }
    if (parts.length > 0) onParts?.(parts);
  }

  private goTo(timeSeconds: number): void {
    if (timeSeconds === this.nowSeconds) return;
    // What is still missing for a swap becomes a lot, which may fill what else is missing in its second.
    for (const leavings of this.unfilled.values()) {
      for (const { taken, onMissing } of leavings) {
        if (taken.missing > zero) onMissing?.(taken.missing);
      }
    }
    this.unfilled = new Map();
    this.nowSeconds = timeSeconds;
  }

  private poolOf(key: PoolKey): Pool {
    let pool = this.pools.get(key);
    if (!pool) {
      pool = new Pool(this.method);
      this.pools.set(key, pool);
    }
    return pool;
  }
}
