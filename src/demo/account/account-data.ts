// The made-up data of an account: transactions and prices as numbers. Every answer is derived from it, and tests derive
// their expectations from it.

import type { PriceBook } from './price-book';
import type { Transaction } from './transaction';

export interface AccountData {
  /** The account currency; all prices are in it. */
  readonly currency: string;
  readonly timeZone: string;
  /** Of that time zone, east of UTC. */
  readonly offsetSeconds: (atSeconds: number) => number;
  /** Oldest first; within a second by id. */
  readonly transactions: readonly Transaction[];
  readonly prices: PriceBook;
  /** Calendar days (`2025-03-30`, in the account's time zone) that the histories leave out. */
  readonly missingDays: ReadonlySet<string>;
  readonly quirks: Quirks;
}

/** Unusual forms of an account's answers, which a client must accept. */
export interface Quirks {
  /** Absent amounts are "-" instead of "0.00000000". */
  readonly dashForAbsentAmount: boolean;
  /** Transaction values and balance changes are JSON numbers instead of text. */
  readonly numbersUnquoted: boolean;
  /** Rows have undocumented members. */
  readonly unknownFields: boolean;
  /** The balance lists currencies besides coins. */
  readonly currenciesInBalance: boolean;
}

export const noQuirks: Quirks = {
  dashForAbsentAmount: false,
  numbersUnquoted: false,
  unknownFields: false,
  currenciesInBalance: false,
};
