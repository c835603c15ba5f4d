// Transactions in order of time, as moves of lots. What each type does to the lots is decided here.
import { type Exact, sumOf, zero } from '../exact';
import { isMoney } from '../transactions/money';
import {
  knownValue,
  namesOfDepot,
  type Side,
  type Transaction,
  tradeValue,
  type ValueUnit,
} from '../transactions/transaction';
import { pairTransfers, type Transfer } from '../transactions/transfers';
import type { Acquisition, Lot } from './lot';
import { LotEngine, type Shipment, type Taken } from './lot-engine';
import type { LotMethod } from './methods';

export const poolKinds = ['all', 'exchange'] as const;
export type PoolKind = (typeof poolKinds)[number];

/** Gifts, donations, losses and expenses that aren't taxed: no row, a row without a gain, or gifts and donations as sales. */
export const giftRules = ['none', 'show', 'sale'] as const;
export type GiftRule = (typeof giftRules)[number];

export interface ReplayOptions {
  readonly method: LotMethod;
  readonly pool: PoolKind;
  readonly gifts: GiftRule;
  readonly unit: ValueUnit;
  readonly currency: string;
}

/** Something that left, with the lots it used. */
export interface Disposal {
  readonly transaction: Transaction;
  readonly coin: string;
  readonly amount: Exact;
  /** `undefined`: the transaction has no value, or it isn't a sale. */
  readonly proceeds: Exact | undefined;
  readonly isSale: boolean;
  readonly taken: Taken;
}

export interface OpenLot extends Lot {
  readonly coin: string;
  /** Where it is now; with one pool for all, where it was acquired. */
  readonly exchange: string;
  /** The account of that exchange. */
  readonly account: string;
}

interface Shipped extends Transfer {
  shipment?: Shipment;
}

export class Replay {
  readonly disposals: Disposal[] = [];
  private readonly engine: LotEngine;
  private readonly transfers = new Map<Transaction, Shipped>();
  private next = 0;

  /** `transactions`: sorted by time, then id. */
  constructor(
    private readonly transactions: readonly Transaction[],
    private readonly options: ReplayOptions,
  ) {
    this.engine = new LotEngine(options.method);
    if (options.pool === 'all') return;
    for (const pair of pairTransfers(transactions)) {
      const shipped = { ...pair };
      this.transfers.set(pair.withdrawal, shipped).set(pair.deposit, shipped);
    }
  }

  /** Everything that happened before this second. Calls go forward in time. */
  advanceTo(endSeconds: number): this {
    while (this.next < this.transactions.length) {
      const transaction = this.transactions[this.next]!;
      if (transaction.timeSeconds >= endSeconds) break;
      this.replay(transaction, this.next++);
    }
    this.engine.endSecond();
    return this;
  }

  /** By coin and exchange, oldest first. */
  openLots(): OpenLot[] {
    return this.engine.poolKeys.flatMap(key => this.engine.openLots(key).map(lot => this.placed(lot, key)));
  }

  /** What the open lots of a coin cost, at that depot where pools are by exchange. `undefined`: one has no value. */
  openCost(coin: string, depot: string): Exact | undefined {
    return this.engine.openCost(this.poolOf({ coin }, depot));
  }

  /** What the open lots of each coin cost, wherever they are. */
  openCosts(): Map<string, Exact | undefined> {
    const costs = new Map<string, Exact | undefined>();
    for (const key of this.engine.poolKeys) {
      const coin = this.coinOf(key);
      const [known, own] = [costs.has(coin) ? costs.get(coin) : zero, this.engine.openCost(key)];
      costs.set(coin, known === undefined || own === undefined ? undefined : known + own);
    }
    return costs;
  }

  /** What a sale of the coin would use, in that order. It is taken: ask last. With pools by exchange, of the fullest first. */
  lotsFor(coin: string, amount: Exact, timeSeconds: number): OpenLot[] {
    const found: OpenLot[] = [];
    let rest = amount;
    for (const key of this.fullestFirst(coin)) {
      const { parts, missing } = this.engine.dispose(key, rest, timeSeconds);
      found.push(...parts.map(part => this.placed(part, key)));
      rest = missing;
      if (rest === zero) break;
    }
    return found;
  }

  private fullestFirst(coin: string): string[] {
    const amountOf = (key: string) => sumOf(this.engine.openLots(key).map(lot => lot.amount));
    return this.engine.poolKeys
      .filter(key => this.coinOf(key) === coin)
      .map(key => ({ key, amount: amountOf(key) }))
      .sort((a, b) => (a.amount > b.amount ? -1 : a.amount < b.amount ? 1 : 0))
      .map(({ key }) => key);
  }

  private placed(lot: Lot, key: string): OpenLot {
    const end = key.indexOf(separator);
    const { exchange, account } = end < 0 ? lot.origin : namesOfDepot(key.slice(end + 1));
    return { ...lot, coin: this.coinOf(key), exchange, account };
  }

  private replay(transaction: Transaction, order: number): void {
    const { group, buy, sell } = transaction;
    const { gifts } = this.options;
    switch (group) {
      case 'trade':
        this.trade(transaction, order);
        break;
      case 'transfer':
        this.transfer(transaction);
        break;
      case 'swap':
        this.swap(transaction, order);
        break;
      case 'income':
      case 'income not taxable':
        if (buy) this.acquire(transaction, order, buy, buy.value);
        break;
      case 'expense':
      case 'fee':
        if (sell) this.dispose(transaction, sell, 'sale');
        break;
      case 'gift':
      case 'donation':
        if (buy) this.acquire(transaction, order, buy, buy.value);
        if (sell) this.dispose(transaction, sell, gifts === 'sale' ? 'sale' : 'no sale');
        break;
      case 'loss':
      case 'expense not taxable':
        if (sell) this.dispose(transaction, sell, 'no sale');
        break;
      case 'unknown':
        if (buy && sell) this.trade(transaction, order);
        else if (sell) this.dispose(transaction, sell, 'no sale');
        break;
      case 'not covered':
    }
  }

  /** Both sides are worth the same, so that no value appears or vanishes. The sale comes first. */
  private trade(transaction: Transaction, order: number): void {
    const { buy, sell } = transaction;
    const { unit, currency } = this.options;
    const value = tradeValue(buy, sell, unit === 'currency' ? currency : undefined);
    if (sell) this.dispose(transaction, sell, 'sale', value);
    if (buy) this.acquire(transaction, order, buy, value);
  }

  private acquire(transaction: Transaction, order: number, side: Side, cost: Exact | undefined): void {
    if (this.isMoney(side)) return;
    const origin = acquisition(transaction, order);
    this.engine.acquire(this.poolOf(side, transaction.depot), { origin, amount: side.amount, cost });
  }

  private dispose(
    transaction: Transaction,
    side: Side,
    how: 'sale' | 'no sale',
    value: Exact | undefined = knownValue(side.value),
  ): void {
    if (this.isMoney(side)) return;
    const { depot, timeSeconds } = transaction;
    const { coin, amount } = side;
    const taken = this.engine.dispose(this.poolOf(side, depot), amount, timeSeconds);
    const isSale = how === 'sale';
    this.disposals.push({ transaction, coin, amount, proceeds: isSale ? value : undefined, isSale, taken });
  }

  private swap(transaction: Transaction, order: number): void {
    const { buy, sell, depot } = transaction;
    if (!buy || !sell || this.isMoney(buy) || this.isMoney(sell)) {
      this.trade(transaction, order);
      return;
    }
    const [from, to] = [this.poolOf(sell, depot), this.poolOf(buy, depot)];
    this.engine.swap(from, sell.amount, to, buy.amount, acquisition(transaction, order));
  }

  /** Lots leave with the withdrawal and arrive with the deposit, whichever comes first: then they go at that moment. */
  private transfer(transaction: Transaction): void {
    const shipped = this.transfers.get(transaction);
    if (!shipped) return;
    const { withdrawal, deposit } = shipped;
    const [sent, arrived] = [withdrawal.sell!, deposit.buy!];
    if (this.isMoney(sent)) return;
    const { timeSeconds } = transaction;
    const from = this.poolOf(sent, withdrawal.depot);
    shipped.shipment ??= this.engine.send(from, arrived.amount, timeSeconds);
    if (transaction === deposit) {
      this.engine.receive(this.poolOf(arrived, deposit.depot), shipped.shipment, timeSeconds);
    }
    const lost = sent.amount - arrived.amount;
    // A fee takes the lots that come next, with their cost and without a gain.
    if (transaction === withdrawal && lost > zero) this.engine.dispose(from, lost, timeSeconds);
  }

  private isMoney({ coin }: Side): boolean {
    return isMoney(coin, this.options.currency);
  }

  private coinOf(key: string): string {
    const end = key.indexOf(separator);
    return end < 0 ? key : key.slice(0, end);
  }

  private poolOf({ coin }: Pick<Side, 'coin'>, depot: string): string {
    return this.options.pool === 'all' ? coin : coin + separator + depot;
  }
}

/** Between coin and depot. No coin's name holds it. */
const separator = '\n';

function acquisition({ id, type, exchange, account, timeSeconds }: Transaction, order: number): Acquisition {
  return { order, id, type, exchange, account, acquiredSeconds: timeSeconds };
}
