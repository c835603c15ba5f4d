// What a formula reads of a dataset: its whole table, or only the rows that the formula can show.
import type { Dataset } from '../dataset';
import { type NamedTime, roughSpan } from '../days/named-time';
import type { RowWindow } from './row-window';

export interface TableRead {
  readonly dataset: Dataset;
  /** Left out: all rows. */
  readonly rows?: RowsRead;
  /** A coin that the account has never had gives an empty history, because others are asked for with it. */
  readonly mayBeUnknown?: boolean;
  /** Its account is one of several: what goes wrong with it is said with the account's name. */
  readonly isAmongAccounts?: boolean;
  /** A history among whatever histories there are: the call for all serves, however few they are. */
  readonly isOfMany?: boolean;
}

/** A formula says what it reads before zone and time of day are known. */
export interface RowsRead extends Pick<RowWindow, 'first' | 'last'> {
  /** Both included. */
  readonly from?: NamedTime;
  readonly to?: NamedTime;
}

/** Holds these rows in any time zone. */
export function windowOf({ from, to, ...counts }: RowsRead = {}, nowMillis: number): RowWindow {
  return {
    ...counts,
    ...(from && { from: roughSpan(from, nowMillis / 1000).first }),
    ...(to && { to: roughSpan(to, nowMillis / 1000).last }),
  };
}
