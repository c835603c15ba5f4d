// The lots that are open at a moment, or the ones that a sale at that moment would use.
import type { Calendar } from '../calendar';
import { divide, type Exact, multiply, zero } from '../exact';
import { idBeside } from '../transactions/transaction';
import type { Lot } from './lot';
import type { OpenLot, Replay } from './replay';
import { daysHeld, type LongTermRule, longTermFrom } from './term';

export interface OpenLotRow {
  readonly coin: string;
  /** `undefined`: never, as far as the account knows. */
  readonly acquiredSeconds: number | undefined;
  readonly amount: Exact;
  /** `undefined`: the transaction that brought it has no value. */
  readonly cost: Exact | undefined;
  readonly unitCost: Exact | undefined;
  /** `undefined`: no price is known. */
  readonly value: Exact | undefined;
  readonly gain: Exact | undefined;
  readonly daysHeld: number | undefined;
  /** The first day on which a sale is long-term; `undefined`: terms don't matter. */
  readonly longFrom: number | undefined;
  readonly exchange: string;
  readonly account: string;
  readonly type: string;
  /** Of the transaction that acquired it. Where that was in another account, its name stands before it. */
  readonly id: string;
}

export interface LotView {
  /** Of one coin, in the account's currency. */
  priceOf(coin: string): Exact | undefined;
  readonly atSeconds: number;
  readonly rule: LongTermRule;
  readonly calendar: Calendar;
}

/** `coin`: by coin, the oldest first; `free`: the soonest long-term first. */
export type LotRowOrder = 'coin' | 'free';

export function openLotRows(lots: readonly OpenLot[], order: LotRowOrder, view: LotView): OpenLotRow[] {
  const rows = lots.map(lot => rowOf(lot, view));
  return rows.sort(order === 'free' ? soonestFreeFirst : byCoinThenAge);
}

/** In the order in which they would leave. What no lot is there for is a last row, of type `missing`: it has cost 0. */
export function lotsForSale(replay: Replay, coin: string, amount: Exact, view: LotView): OpenLotRow[] {
  const rows = replay.lotsFor(coin, amount, view.atSeconds).map(lot => rowOf(lot, view));
  const missing = rows.reduce((rest, row) => rest - row.amount, amount);
  return missing > zero ? [...rows, missingRow(coin, missing, view)] : rows;
}

function missingRow(coin: string, amount: Exact, { priceOf }: LotView): OpenLotRow {
  const price = priceOf(coin);
  const value = price === undefined ? undefined : multiply(amount, price);
  return {
    coin,
    acquiredSeconds: undefined,
    amount,
    cost: zero,
    unitCost: zero,
    value,
    gain: value,
    daysHeld: undefined,
    longFrom: undefined,
    exchange: '',
    account: '',
    type: 'missing',
    id: '',
  };
}

function rowOf(lot: OpenLot, { priceOf, atSeconds, rule, calendar }: LotView): OpenLotRow {
  const { coin, amount, cost, exchange, account, origin } = lot;
  const price = priceOf(coin);
  const value = price === undefined ? undefined : multiply(amount, price);
  return {
    coin,
    acquiredSeconds: origin.acquiredSeconds,
    amount,
    cost,
    unitCost: unitCostOf(lot),
    value,
    gain: value === undefined || cost === undefined ? undefined : value - cost,
    daysHeld: Math.max(0, daysHeld(origin.acquiredSeconds, atSeconds)),
    longFrom: longTermFrom(rule, origin.acquiredSeconds, calendar),
    exchange,
    account,
    type: origin.type,
    id: idBeside(account, origin),
  };
}

function unitCostOf({ amount, cost }: Lot): Exact | undefined {
  return cost === undefined || amount === zero ? undefined : divide(cost, amount);
}

function byCoinThenAge(a: OpenLotRow, b: OpenLotRow): number {
  return (
    (a.coin < b.coin ? -1 : a.coin > b.coin ? 1 : 0) || (a.acquiredSeconds ?? 0) - (b.acquiredSeconds ?? 0)
  );
}

function soonestFreeFirst(a: OpenLotRow, b: OpenLotRow): number {
  return (a.longFrom ?? 0) - (b.longFrom ?? 0) || byCoinThenAge(a, b);
}
