// A lot: what was acquired at once, as far as it is still there.
import type { Exact } from '../exact';

/** What never changes, wherever the lot moves and however it is cut. */
export interface Acquisition {
  /** In the order in which they were acquired; among those of one second by transaction id. */
  readonly order: number;
  readonly id: string;
  readonly type: string;
  readonly exchange: string;
  readonly account: string;
  readonly acquiredSeconds: number;
}

export interface Lot {
  readonly origin: Acquisition;
  readonly amount: Exact;
  /** Of this amount. `undefined`: the transaction has no value. */
  readonly cost: Exact | undefined;
}

/** What a disposal or a transfer has taken of a lot. */
export type LotPart = Lot;
