// What a report's sheet must show, cell by cell, and what somebody computing by hand has at hand for it.
import type { AccountData } from '../../../src/demo/account/account-data';
import { addressOf, boxOf } from '../../../src/reports/boxes';
import type { ReportWords } from '../../../src/reports/words';
import { type Entry, entriesOf, isMoney } from './entries';
import { amountsOf, WorthBook } from './worth';

/** Dates are numbers, as in the cell. */
export type Wanted = string | number;

export class HandSheet {
  readonly cells = new Map<string, Wanted>();

  put(address: string, value: Wanted | undefined): void {
    if (value !== undefined && value !== '') this.cells.set(address, value);
  }

  /** Row by row, from the address on. */
  table(address: string, rows: readonly (readonly (Wanted | undefined)[])[]): void {
    const { row, column } = boxOf(address);
    rows.forEach((cells, down) => {
      cells.forEach((value, across) => {
        this.put(addressOf(row + down, column + across), value);
      });
    });
  }

  column(address: string, values: readonly (Wanted | undefined)[]): void {
    this.table(
      address,
      values.map(value => [value]),
    );
  }
}

export interface Holding {
  readonly coin: string;
  readonly amount: number;
  readonly price: number;
  readonly value: number;
  /** In percent, with two decimals. */
  readonly changes: readonly number[];
}

export interface Hand {
  readonly data: AccountData;
  readonly currency: string;
  readonly entries: readonly Entry[];
  readonly book: WorthBook;
  readonly nowSeconds: number;
  readonly words: ReportWords;
  readonly locale: string;
  /** The largest first; with money, where the account's balance lists it. */
  readonly balance: readonly Holding[];
  /** Whether transactions and histories have been fetched already. */
  readonly knows: { readonly trades: boolean; readonly histories: boolean };
  /** Whole tables of CT_CHECK: what is to be looked at isn't computed here. */
  readonly checks: { readonly all: readonly CheckRow[]; readonly ofYear: readonly CheckRow[] };
  /** A number within a text, as a formula writes it. */
  written(value: number): string;
}

/** When (as in a cell, or blank), coin, exchange, what to do. */
export type CheckRow = readonly [time: number | '', coin: string, exchange: string, text: string];

export function handOf(
  data: AccountData,
  nowSeconds: number,
  rest: Pick<Hand, 'words' | 'locale' | 'knows' | 'checks'>,
): Hand {
  const entries = entriesOf(data);
  return {
    ...rest,
    data,
    currency: data.currency,
    entries,
    book: new WorthBook(data, entries, nowSeconds),
    nowSeconds,
    balance: balanceOf(data, entries, nowSeconds),
    written: value => String(value).replace('.', rest.locale === 'de_DE' ? ',' : '.'),
  };
}

function balanceOf(data: AccountData, entries: readonly Entry[], nowSeconds: number): Holding[] {
  const at = nowSeconds * 1000;
  const listed = [...amountsOf(entries)].filter(
    ([coin, amount]) =>
      amount !== 0 && (data.prices.kindOf(coin) !== 'currency' || data.quirks.currenciesInBalance),
  );
  return listed
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([coin, amount]): Holding => {
      const price = data.prices.priceOf(coin, at);
      const changes = [24, 7 * 24, 30 * 24].map(hours =>
        Number(data.prices.changeOf(coin, at, hours).toFixed(2)),
      );
      return { coin, amount, price, value: amount * price, changes };
    })
    .sort((a, b) => b.value - a.value);
}

/** Coins alone, and what they are worth: nothing of no value. */
export function coinsOf({ balance }: Hand): readonly Holding[] {
  return balance.filter(({ coin, value }) => !isMoney(coin) && Number(value.toFixed(8)) !== 0);
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** The first ones, and what is left of them as one. */
export function withOther<T>(
  items: readonly T[],
  top: number,
  other: (rest: readonly T[]) => T,
): readonly T[] {
  return items.length <= top + 1 ? items : [...items.slice(0, top), other(items.slice(top))];
}
