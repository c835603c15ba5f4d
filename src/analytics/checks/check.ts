// What a check of the account's data is given, and what it finds. Findings are data: sentences are made elsewhere.
import type { Table } from '../../core/tables/table';
import type { AccountTransactions } from '../account-transactions';
import type { Disposal } from '../lots/replay';
import type { Transaction } from '../transaction';

/** The gravest first. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

export interface CheckInput extends AccountTransactions {
  readonly nowSeconds: number;
  /** By a replay with one pool for all. */
  readonly disposals: readonly Disposal[];
  /** What getBalance answered, and when. `undefined`: unknown, and nothing is compared with it. */
  readonly balance?: { readonly table: Table; readonly atSeconds: number } | undefined;
  /** What getHistoricalCurrency answered, of any coins. */
  readonly history?: Table | undefined;
}

/** Which sentence says what to do. */
export type Advice =
  | 'add the missing transactions'
  | 'add the missing purchase'
  | 'add the deposit'
  | 'add the withdrawal'
  | 'correct the times'
  | 'delete the duplicate'
  | 'correct the date'
  | 'correct the name'
  | 'add the fee row'
  | 'compare with CoinTracking'
  | 'add the value'
  | 'check the value of 0'
  | 'unknown type'
  | 'type outside of lots';

export interface Finding {
  readonly coin?: string | undefined;
  readonly exchange?: string | undefined;
  readonly timeSeconds?: number | undefined;
  /** Of the coin. */
  readonly amount?: number | undefined;
  readonly id?: string | undefined;
  readonly advice: Advice;
  /** What the sentence names beyond the columns. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** Where it isn't as grave as the check. */
  readonly severity?: Severity | undefined;
}

export type FindFaults = (input: CheckInput) => Finding[];

/** What a finding says of the transaction that it is about. */
export function where({ id, exchange, timeSeconds }: Transaction) {
  return { id, exchange, timeSeconds };
}
