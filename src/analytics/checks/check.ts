// What a check of the account's data is given, and what it finds. Findings are data: sentences are made elsewhere.
import type { Table } from '../../core/tables/table';
import type { Disposal } from '../lots/replay';
import type { CoinPoint } from '../prices/coin-points';
import type { AccountTransactions } from '../transactions/account-transactions';
import type { Transaction } from '../transactions/transaction';

/** The gravest first. */
export const severities = ['error', 'warning', 'notice'] as const;
export type Severity = (typeof severities)[number];

export interface CheckInput extends AccountTransactions {
  readonly nowSeconds: number;
  /** By a replay with one pool for all. */
  readonly disposals: readonly Disposal[];
  /** What getBalance answered, and when. `undefined`: unknown, and nothing is compared with it. */
  readonly balance?: { readonly table: Table; readonly atSeconds: number } | undefined;
  /** The newest history point of a coin that the transactions reach to; of any coins. */
  readonly points?: ReadonlyMap<string, CoinPoint> | undefined;
}

/** What to do, and what its sentence names beyond the columns. */
export type Advice =
  | { readonly code: 'ADD_TRANSACTIONS' }
  | { readonly code: 'ADD_PURCHASE' }
  | { readonly code: 'ADD_DEPOSIT' }
  | { readonly code: 'ADD_WITHDRAWAL' }
  /** By so many seconds the deposit is before its withdrawal, whose id this is. */
  | { readonly code: 'CORRECT_TIMES'; readonly withdrawal: string; readonly seconds: number }
  /** `first`: the id of the one to keep. */
  | { readonly code: 'DELETE_DUPLICATE'; readonly first: string }
  | { readonly code: 'CORRECT_DATE' }
  | { readonly code: 'CORRECT_NAME'; readonly kind: NameKind; readonly name: string; readonly right: string }
  | { readonly code: 'ADD_FEE_ROW' }
  /** What each says is held, as far as it differs from the transactions. */
  | {
      readonly code: 'COMPARE';
      readonly transactions: number;
      readonly balance?: number;
      readonly history?: number;
    }
  | { readonly code: 'ADD_VALUE' }
  | { readonly code: 'CHECK_VALUE_OF_ZERO' }
  | { readonly code: 'TYPE_OUTSIDE_OF_LOTS'; readonly type: string; readonly rows: number }
  | { readonly code: 'UNKNOWN_TYPE'; readonly type: string; readonly rows: number };

export type NameKind = 'exchange' | 'group' | 'coin';

export interface Finding {
  readonly coin?: string | undefined;
  readonly exchange?: string | undefined;
  readonly timeSeconds?: number | undefined;
  /** Of the coin. */
  readonly amount?: number | undefined;
  readonly id?: string | undefined;
  readonly advice: Advice;
  /** Where it isn't as grave as the check. */
  readonly severity?: Severity | undefined;
}

export type FindFaults = (input: CheckInput) => Finding[];

/** What a finding says of the transaction that it is about. */
export function where({ id, exchange, timeSeconds }: Transaction) {
  return { id, exchange, timeSeconds };
}
